import type { Told } from '../../told.ts';
import { at, isRecord, type Json, recordsIn, textAt } from '../values.ts';
import { createSink, type Sink } from './sink.ts';
import { joinedPieces } from './wording.ts';

/** Where an element stands that nobody placed. */
const DEFAULT_BOX = '100,100,900,900';
const MOST = 100;

/**
 * Takes an Ideogram 4 caption and gives what it tells: the description in running words, the rest by its keys. Boxes and
 * colors of elements stay among the parameters where they were chosen. Null where the object is no such caption. Source:
 * ideogram-oss/ideogram4 `docs/prompting.md`.
 */
export function readIdeogram(json: Json): Told | null {
  const description = textAt(json, ['high_level_description']);
  const style = at(json, 'style_description');
  const parts = at(json, 'compositional_deconstruction');
  if (!isRecord(parts) && !(description !== undefined && isRecord(style))) return null;
  const sink = createSink();
  if (description !== undefined) sink.say(description);
  if (isRecord(style)) readStyle(style, sink);
  if (isRecord(parts)) readParts(parts, description === undefined, sink);
  return sink.told();
}

function readStyle(style: Json, sink: Sink): void {
  sink.add('contentType', textAt(style, ['medium']) ?? '');
  sink.add('style', textAt(style, ['art_style']) ?? '');
  sink.add('style', textAt(style, ['aesthetics']) ?? '');
  sink.add('lighting', textAt(style, ['lighting']) ?? '');
  sink.add('framing', textAt(style, ['photo']) ?? '');
  for (const color of colorsIn(style)) sink.add('colorTone', color);
}

function readParts(parts: Json, untold: boolean, sink: Sink): void {
  sink.add('setting', textAt(parts, ['background']) ?? '');
  const elements = recordsIn(at(parts, 'elements')).slice(0, MOST);
  for (const [place, element] of elements.entries()) {
    const words = textAt(element, ['text']);
    const shown = textAt(element, ['desc']) ?? '';
    const first = untold && place === 0 && words === undefined;
    sink.add(
      first ? 'subject' : 'details',
      joinedPieces([words === undefined ? '' : `the words "${words}"`, shown]),
    );
  }
  const isPlaced = (element: Json) => {
    const box = at(element, 'bbox');
    return (Array.isArray(box) && String(box) !== DEFAULT_BOX) || colorsIn(element).length > 0;
  };
  if (elements.some(isPlaced)) sink.parameter('ideogram', 'elements', elements);
}

function colorsIn(json: Json): string[] {
  const palette = at(json, 'color_palette');
  return Array.isArray(palette) ? palette.filter((color) => typeof color === 'string') : [];
}
