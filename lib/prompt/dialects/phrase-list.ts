import type { Fragment } from '../compiled.ts';
import { midSentence } from '../english/with-article.ts';
import { readContentType } from './content-type.ts';
import { joined, joint, own } from './fragments.ts';
import type { PhraseField, ReadyPrompt } from './ready-prompt.ts';
import { sceneOf, type Weigh } from './scene.ts';
import { readColorTone } from './sentence/read-color-tone.ts';
import { readLighting } from './sentence/read-lighting.ts';
import { readMood } from './sentence/read-mood.ts';
import type { Reading } from './sentence/reading.ts';

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
  const [contentType] = ready.contentType;
  const kind = contentType ? readContentType(contentType.text) : null;
  const scene = sceneOf(ready, kind !== null, weigh);
  const shows = ready.subject.length + ready.action.length > 0;
  const of = kind && scene.length > 0 ? [joint(shows ? kind.of : ' ')] : [];
  const head = [...(kind ? weigh(kind.fragments, contentType?.weight ?? 1) : []), ...of, ...scene];
  const phrases = ORDER.flatMap((field) =>
    ready[field].map(({ text: typed, weight }) => {
      const text = midSentence(typed);
      const noun = NOUNS[field]?.(text).noun ?? '';
      return weigh(noun === '' ? [own(field, text)] : [own(field, text), joint(noun)], weight);
    }),
  );
  return joined([head, ...phrases], ', ');
}
