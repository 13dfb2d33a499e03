import type { Compiled, Fragment, LeftOut } from '../../compiled.ts';
import { FIELDS, type FieldKey } from '../../fields.ts';
import { isEnglish } from '../../lexicon/is-english.ts';
import type { Prompt, Source } from '../../model.ts';
import { type Target, takesJson } from '../../targets/target.ts';
import { compiledFields } from '../compiled-fields.ts';
import { exclusionSentence, negativeText } from '../exclusions.ts';
import { flagFragment, joined, textOf, userText } from '../fragments.ts';
import { leftOutOf } from '../left-out.ts';
import { surroundingsOf } from '../midjourney.ts';
import { networksOf } from '../networks.ts';
import type { ReadyPrompt } from '../ready-prompt.ts';
import { ratioWords } from '../sentence/ratio-words.ts';
import { alignWithSource } from './align.ts';
import { asSentence, withAdded, withSentences } from './endings.ts';
import { type Item, type Layout, layOut } from './items.ts';
import { printKeptJson } from './kept-json.ts';
import { printItems } from './print-items.ts';
import { scanOf } from './scan.ts';

const KEYS: ReadonlySet<string> = new Set<FieldKey>(FIELDS.map(({ key }) => key));

/**
 * Prints a prompt as the text it was read from: what was not edited stands as it stood, signs and line breaks and all,
 * less what the target cannot take. Null if the prompt came from no text, if nothing of the text is left, or if the
 * target reads no running text; then it is printed from its fields.
 */
export function printSource(prompt: Prompt, ready: ReadyPrompt, target: Target): Compiled | null {
  const { source } = prompt;
  if (source && takesJson(target)) return printKeptJson(prompt, target);
  const scan = source ? scanOf(source) : null;
  if (!source || !scan) return null;
  const aligned = alignWithSource(prompt, source);
  const layout = layOut(prompt, source, scan, aligned, ready.exclude, target);
  const left = source.pieces.some(
    ({ field }, at) => KEYS.has(field) && aligned.fates[at]?.kind !== 'removed',
  );
  if (!left && !layout.flags) return null;
  const body = withAdded(printItems(source, layout, target), aligned.added, target);
  const words = layout.raw ? body : asSentence(body, prompt, target);
  const { fragments, leftOut } = withEnding(words, prompt, source, layout, ready, target);
  return {
    text: textOf(fragments),
    fragments,
    negative: negativeText(
      ready.exclude.filter(({ text }) => !layout.within.has(text)),
      target,
    ),
    fields: compiledFields(prompt, target),
    leftOut: [...leftOut.filter(({ what }) => what !== 'weights'), ...layout.leftOut],
  };
}

/** Adds what the prompt says beside its words and the text does not: exclusions, ratio, flags, networks. */
function withEnding(
  words: Fragment[],
  prompt: Prompt,
  source: Source,
  layout: Layout,
  ready: ReadyPrompt,
  target: Target,
): { fragments: Fragment[]; leftOut: LeftOut[] } {
  if (target.dialect === 'midjourney') {
    const { images, flags, leftOut } = layout.flags ?? surroundingsOf(prompt, ready.exclude, target);
    return { fragments: joined([...images, words, ...flags], ' '), leftOut };
  }
  const shown = (field: Item['field']) => layout.items.some((item) => item.field === field && item.shown);
  const excluded = shown('exclude')
    ? ready.exclude.filter(({ text }) => !source.text.includes(text))
    : ready.exclude;
  const english = isEnglish(textOf(words));
  const ratio =
    target.aspectRatio === 'words' && !shown('aspectRatio') ? ratioWords(prompt.aspectRatio, english) : null;
  const sentences = [
    ratio === null ? [] : [userText('aspectRatio', ratio)],
    target.negative === 'sentence' && english ? exclusionSentence(excluded) : [],
  ];
  const networks = networksOf(prompt, target).printed.filter((network) => !source.text.includes(network));
  return {
    fragments: joined(
      [withSentences(words, sentences), ...networks.map((network) => [flagFragment(network)])],
      ' ',
    ),
    leftOut: [
      ...leftOutOf(prompt, target),
      ...(target.negative === 'sentence' && !english && excluded.length > 0
        ? [{ what: 'exclude' as const, values: excluded.map(({ text }) => text) }]
        : []),
    ],
  };
}
