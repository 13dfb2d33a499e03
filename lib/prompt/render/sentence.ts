import type { Fragment } from '../compiled.ts';
import { isBlank } from '../text/is-blank.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { exclusionWords } from './exclusion-words.ts';
import { capitalized, joint, listed, own, textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { sceneOf } from './scene.ts';
import { readFraming } from './sentence/framing.ts';
import { imageOf } from './sentence/image.ts';
import { joinClauses } from './sentence/join-clauses.ts';
import { ratioWords } from './sentence/ratio-words.ts';
import { readColorTone } from './sentence/read-color-tone.ts';
import { readDetail } from './sentence/read-detail.ts';
import { readLighting } from './sentence/read-lighting.ts';
import { readMood } from './sentence/read-mood.ts';
import { readResolution } from './sentence/read-resolution.ts';
import { readStyle } from './sentence/read-style.ts';
import { type Clause, clausesOf } from './sentence/reading.ts';

/** One English sentence for generators that read prose, and short ones after it for ratio and exclusions. */
export const sentence: Dialect = {
  print(ready, prompt, target) {
    const parts: Fragment[][] = [mainSentence(ready)];
    const words = target.aspectRatio === 'words' ? ratioWords(prompt.aspectRatio) : null;
    if (words) parts.push([own('aspectRatio', words)]);
    const excluded = target.negative === 'sentence' ? exclusionWords(ready.exclude) : [];
    if (excluded.length > 0) {
      const items = excluded.map(({ text }) => [own('exclude', text)]);
      parts.push([joint('No '), ...listed(items, 'or'), joint(' in the image.')]);
    }
    const printed = parts
      .filter((part) => part.length > 0)
      .flatMap((part, at) => (at === 0 ? part : [joint(' '), ...part]));
    // A text that begins with a brace is taken for a caption there.
    const braced = target.syntax === 'ideogram-4' && printed[0]?.text.startsWith('{');
    const fragments = braced ? [joint('An image of '), ...printed] : printed;
    return {
      text: textOf(fragments),
      fragments,
      negative:
        target.negative === 'box'
          ? exclusionWords(ready.exclude)
              .map(({ text }) => text)
              .join(', ')
          : '',
      fields: compiledFields(prompt, target),
      leftOut: leftOutOf(prompt, target),
    };
  },
};

/** Lens and aperture stand together, before the rest. */
function byCamera(clauses: Clause[]): Clause[] {
  const rank = ({ lead }: Clause) =>
    lead === 'with' ? 0 : lead === 'shot on' ? 1 : lead === 'shot at' ? 2 : 3;
  return clauses.sort((a, b) => rank(a) - rank(b));
}

function mainSentence(ready: ReadyPrompt): Fragment[] {
  const image = imageOf(ready);
  const scene = sceneOf(ready, image.fragments.length > 0);
  const shows = ready.subject.length + ready.action.length > 0;
  const of = image.fragments.length > 0 && scene.length > 0 ? [joint(shows ? image.of : ' ')] : [];
  const head = [...image.fragments, ...of, ...scene];
  const clauses = [
    clausesOf('details', ready.details, readDetail),
    clausesOf('realism', image.realism, readStyle),
    clausesOf('style', ready.style, readStyle),
    clausesOf('lighting', ready.lighting, readLighting),
    clausesOf('colorTone', ready.colorTone, readColorTone),
    clausesOf('mood', ready.mood, readMood),
    byCamera(clausesOf('framing', image.framing, readFraming)),
    clausesOf('resolution', ready.resolution, readResolution),
  ].flat();
  const fragments = capitalized(joinClauses(head, clauses));
  const text = textOf(fragments);
  if (isBlank(text)) return [];
  // Only a Latin sentence ends in a full stop of ours.
  const ends = /[.!?…。！？]["')]?$/u.test(text) || !/\p{Script=Latin}/u.test(text);
  return ends ? fragments : [...fragments, joint('.')];
}
