import type { Fragment } from '../compiled.ts';
import { FIELDS } from '../fields.ts';
import { isEnglish } from '../lexicon/is-english.ts';
import { connector, textOf, userText } from './fragments.ts';
import type { PhraseField, ReadyPrompt } from './ready-prompt.ts';
import type { Weigh } from './scene.ts';

/** Fields in the order of the form, without what is left out. */
const SHOWN = FIELDS.map(({ key }) => key)
  .filter((key) => key !== 'aspectRatio')
  .filter((key) => key !== 'exclude');

/** Tells whether what a prompt shows is written in English, so that English words may join it. */
export function isEnglishPrompt(ready: ReadyPrompt): boolean {
  return isEnglish(SHOWN.flatMap((key) => ready[key].map(({ text }) => text)).join(' '));
}

/** Returns the comma of the script a prompt is written in, with the space that follows it there. */
export function commaIn(ready: ReadyPrompt): string {
  const text = SHOWN.flatMap((key) => ready[key].map((phrase) => phrase.text)).join(' ');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return '、';
  if (/\p{Script=Han}/u.test(text)) return '，';
  return /\p{Script=Arabic}/u.test(text) ? '، ' : ', ';
}

/** Returns the phrases of a prompt, in the order of the form, with no word of ours. */
export function apartAsTyped(
  ready: ReadyPrompt,
): { field: PhraseField; fragments: Fragment[]; weight: number }[] {
  return SHOWN.flatMap((field) =>
    ready[field].map(({ text, weight }) => ({ field, fragments: [userText(field, text)], weight })),
  );
}

/** Returns a prompt with what is shown alone: the kind of image, subject, action and setting. */
export function sceneIn({ contentType, subject, action, setting, ...rest }: ReadyPrompt): ReadyPrompt {
  const others = Object.fromEntries(Object.keys(rest).map((key) => [key, []])) as unknown as typeof rest;
  return { ...others, contentType, subject, action, setting };
}

/** Returns the phrases of a prompt joined by the signs of its own script. */
export function phrasesAsTyped(ready: ReadyPrompt, weigh: Weigh = (same) => same): Fragment[] {
  const phrases = apartAsTyped(ready);
  const comma = commaIn(ready);
  return phrases.flatMap(({ fragments, weight }, at) => {
    const former = phrases[at - 1];
    const words = weigh(fragments, weight);
    if (!former) return words;
    if (!/[。！？.!?؟]$/u.test(textOf(former.fragments))) return [connector(comma), ...words];
    return comma.endsWith(' ') ? [connector(' '), ...words] : words;
  });
}
