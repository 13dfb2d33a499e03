import type { Fragment } from '../compiled.ts';
import { midSentence } from '../lexicon/names.ts';
import { readContentType } from './content-type.ts';
import { capitalized, connector, userText } from './fragments.ts';
import { apartAsTyped, isEnglishPrompt, phrasesAsTyped, sceneIn } from './not-english.ts';
import { type Opening, openingOf } from './opening.ts';
import { AFTER_SCENE, type PhraseField, type ReadyPrompt } from './ready-prompt.ts';
import { sceneApart, sceneOf, subjectConnector, type Weigh } from './scene.ts';
import { readColorTone } from './sentence/read-color-tone.ts';
import { readLighting } from './sentence/read-lighting.ts';
import { readMood } from './sentence/read-mood.ts';
import type { Reading } from './sentence/reading.ts';
import { isSentence, isSeveralSentences } from './sentences.ts';

/** Words that stand between two commas, and their weight. */
export interface Weighted {
  fragments: Fragment[];
  weight: number;
}

/** `dramatic` alone says nothing in a list; with its noun it does. */
const NOUNS: Partial<Record<PhraseField, (text: string) => Reading>> = {
  lighting: readLighting,
  colorTone: readColorTone,
  mood: readMood,
};

/** Returns a prompt as phrases divided by commas: `photograph of a fox sleeping in a forest, soft light, close-up`. */
export function phraseList(given: ReadyPrompt, weigh: Weigh): Fragment[] {
  if (!isEnglishPrompt(given)) return phrasesAsTyped(given, weigh);
  const { ready, kind } = openingOf(given);
  const head = openingFragments(kind, ready, weigh);
  const phrases = inOrder(ready).map(({ fragments, weight, sentence }) => ({
    words: weigh(fragments, weight),
    sentence,
  }));
  const start = { words: head, sentence: isSeveralSentences(ready.subject[0]?.text ?? '') };
  const parts = [start, ...phrases].filter(({ words }) => words.length > 0);
  return parts.flatMap(({ words, sentence }, at) => {
    const former = parts[at - 1];
    if (!former) return words;
    return former.sentence || sentence
      ? [connector('. '), ...capitalized(words)]
      : [connector(', '), ...words];
  });
}

/** Returns every phrase of a prompt for itself, the kind of image and the parts of the scene too. */
export function phrasesApart(ready: ReadyPrompt): Weighted[] {
  if (!isEnglishPrompt(ready)) return apartAsTyped(ready);
  const [typed] = ready.contentType;
  const kind = typed ? [{ fragments: readContentType(typed.text).fragments, weight: typed.weight }] : [];
  return [...kind, ...sceneApart(ready), ...inOrder(ready)];
}

/** Returns what is shown, in one piece: `photograph of a fox sleeping in a forest`. */
export const headOf = (ready: ReadyPrompt): Fragment[] => headAndRest(ready).head;

/** Returns what is shown, in one piece, and the phrases after it, less what the head has taken of them. */
export function headAndRest(given: ReadyPrompt): { head: Fragment[]; rest: Weighted[] } {
  const asIs: Weigh = (fragments) => fragments;
  if (!isEnglishPrompt(given)) {
    const rest = apartAsTyped(given).filter(({ field }) => AFTER_SCENE.some((key) => key === field));
    return { head: phrasesAsTyped(sceneIn(given), asIs), rest };
  }
  const { ready, kind } = openingOf(given);
  return { head: openingFragments(kind, ready, asIs), rest: inOrder(ready) };
}

function openingFragments(kind: Opening['kind'], ready: ReadyPrompt, weigh: Weigh): Fragment[] {
  const scene = sceneOf(ready, weigh);
  if (!kind) return scene;
  const of = scene.length > 0 ? [connector(subjectConnector(ready, kind.of, false))] : [];
  return [...weigh(kind.fragments, kind.weight), ...of, ...scene];
}

/** The phrases after the scene with the nouns they need, sentences last. */
function inOrder(ready: ReadyPrompt): (Weighted & { sentence: boolean })[] {
  const phrases = AFTER_SCENE.flatMap((field) =>
    ready[field].map(({ text, weight }) => {
      const sentence = isSentence(text);
      const fragments = sentence ? [userText(field, text)] : nounsOf(field, midSentence(text));
      return { fragments, weight, sentence };
    }),
  );
  return [...phrases.filter(({ sentence }) => !sentence), ...phrases.filter(({ sentence }) => sentence)];
}

/** A phrase with the noun its field's words need: `dramatic` lighting, `cozy` mood. */
export function nounsOf(field: PhraseField, text: string): Fragment[] {
  const noun = NOUNS[field]?.(text).noun ?? '';
  return noun === '' ? [userText(field, text)] : [userText(field, text), connector(noun)];
}
