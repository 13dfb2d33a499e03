import type { Fragment } from '../../compiled.ts';
import { midSentence } from '../../lexicon/with-article.ts';
import { isPhotograph, readContentType } from '../content-type.ts';
import { joined, userText } from '../fragments.ts';
import { type JsonEntry, jsonList, jsonString } from '../json/json-fragments.ts';
import { nounsOf } from '../phrase-list.ts';
import type { PhraseField, ReadyPrompt } from '../ready-prompt.ts';
import { paletteOf } from './caption-parts.ts';

/** The most colors a caption takes for the whole picture. */
const MOST_COLORS = 16;

/**
 * Gives the entries that say how the picture looks, in their fixed order: aesthetics, lighting, then photo and medium
 * for a photograph or medium and art style for anything else, and the colors. Entries with nothing to say are missing.
 */
export function styleEntries(ready: ReadyPrompt): JsonEntry[] {
  const [kind] = ready.contentType;
  const medium = kind ? readContentType(kind.text) : null;
  const isPhoto = kind !== undefined && isPhotograph(kind.text);
  const isArt = kind !== undefined && !isPhoto;
  const colors = ready.colorTone.filter(({ text }) => isHex(text));
  const aesthetics = words(ready, [
    ...(isArt ? [] : (['style'] as const)),
    'colorTone',
    'mood',
    'realism',
    ...(isPhoto ? [] : (['framing'] as const)),
    'resolution',
  ]);
  const lighting = words(ready, ['lighting']);
  const framing = words(ready, ['framing']);
  const style = words(ready, ['style']);
  const entries: [string, Fragment[]][] = [
    ['aesthetics', aesthetics],
    ['lighting', lighting],
  ];
  if (medium && isPhoto) {
    const photo = joined([medium.fragments, framing], ', ');
    entries.push(['photo', photo], ['medium', [{ text: 'photograph', component: null, field: null }]]);
  } else if (medium) entries.push(['medium', medium.fragments], ['art_style', style]);
  const said = entries
    .filter(([, value]) => value.length > 0)
    .map(([key, value]): JsonEntry => [key, jsonString(value)]);
  const palette = paletteOf(
    colors.map(({ text }) => text),
    MOST_COLORS,
  );
  if (palette.length === 0) return said;
  return [
    ...said,
    ['color_palette', jsonList(palette.map((color) => jsonString([userText('colorTone', color)])))],
  ];
}

function isHex(text: string): boolean {
  return paletteOf([text], 1).length === 1;
}

function words(ready: ReadyPrompt, fields: readonly PhraseField[]): Fragment[] {
  const phrases = fields.flatMap((field) =>
    ready[field].filter(({ text }) => !isHex(text)).map(({ text }) => nounsOf(field, midSentence(text))),
  );
  return joined(phrases, ', ');
}
