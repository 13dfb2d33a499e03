import type { Fragment } from '../compiled.ts';
import { midSentence } from '../lexicon/with-article.ts';
import { type ContentType, readContentType } from './content-type.ts';
import { joined, joint, own } from './fragments.ts';
import type { PhraseField, ReadyPrompt } from './ready-prompt.ts';
import { sceneApart, sceneOf, type Weigh } from './scene.ts';
import { readColorTone } from './sentence/read-color-tone.ts';
import { readLighting } from './sentence/read-lighting.ts';
import { readMood } from './sentence/read-mood.ts';
import type { Reading } from './sentence/reading.ts';

/** Words that stand between two commas, and their weight. */
export interface Weighted {
  fragments: Fragment[];
  weight: number;
}

/** After the scene; what matters most stands first, since models read the beginning best (Long-CLIP, 2403.15378). */
const ORDER: readonly PhraseField[] = [
  'details',
  'style',
  'lighting',
  'colorTone',
  'mood',
  'realism',
  'framing',
  'resolution',
];
/** `dramatic` alone says nothing in a list; with its noun it does. */
const NOUNS: Partial<Record<PhraseField, (text: string) => Reading>> = {
  lighting: readLighting,
  colorTone: readColorTone,
  mood: readMood,
};

/** Gives a prompt as phrases divided by commas: `photograph of a fox sleeping in a forest, soft light, close-up`. */
export function phraseList(ready: ReadyPrompt, weigh: Weigh): Fragment[] {
  const phrases = phrasesAfter(ready).map(({ fragments, weight }) => weigh(fragments, weight));
  return joined([headOf(ready, weigh), ...phrases], ', ');
}

/** Gives every phrase of a prompt for itself, the kind of image and the parts of the scene too. */
export function phrasesApart(ready: ReadyPrompt): Weighted[] {
  const kind = kindOf(ready);
  const head = kind ? [{ fragments: kind.fragments, weight: kind.weight }] : [];
  return [...head, ...sceneApart(ready), ...phrasesAfter(ready)];
}

/** What is shown, in one piece: `photograph of a fox sleeping in a forest`. */
export function headOf(ready: ReadyPrompt, weigh: Weigh): Fragment[] {
  const kind = kindOf(ready);
  const scene = sceneOf(ready, kind !== null, weigh);
  const shows = ready.subject.length + ready.action.length > 0;
  const of = kind && scene.length > 0 ? [joint(shows ? kind.of : ' ')] : [];
  return [...(kind ? weigh(kind.fragments, kind.weight) : []), ...of, ...scene];
}

/** The phrases after the scene, with the nouns they need. */
export function phrasesAfter(ready: ReadyPrompt): Weighted[] {
  return ORDER.flatMap((field) =>
    ready[field].map(({ text, weight }) => ({ fragments: nounsOf(field, midSentence(text)), weight })),
  );
}

/** A phrase with the noun its field's words need: `dramatic` lighting, `cozy` mood. */
export function nounsOf(field: PhraseField, text: string): Fragment[] {
  const noun = NOUNS[field]?.(text).noun ?? '';
  return noun === '' ? [own(field, text)] : [own(field, text), joint(noun)];
}

function kindOf({ contentType: [typed] }: ReadyPrompt): (ContentType & { weight: number }) | null {
  return typed ? { ...readContentType(typed.text), weight: typed.weight } : null;
}
