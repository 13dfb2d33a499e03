import { isRecord } from '../../../is-record.ts';
import { at, type Json, recordsIn } from '../values.ts';

/** Where an element stands that nobody placed. */
const DEFAULT_BOX = '100,100,900,900';
const MOST = 100;

/**
 * Takes an object and gives the elements of an Ideogram 4 caption with their boxes and colors, where they were chosen; else
 * null. Source: ideogram-oss/ideogram4 `docs/prompting.md`.
 */
export function elementsOf(json: Json): Json[] | null {
  const parts = at(json, 'compositional_deconstruction');
  const elements = isRecord(parts) ? recordsIn(at(parts, 'elements')).slice(0, MOST) : [];
  const isPlaced = (element: Json) => {
    const box = at(element, 'bbox');
    return (Array.isArray(box) && String(box) !== DEFAULT_BOX) || Array.isArray(at(element, 'color_palette'));
  };
  return elements.some(isPlaced) ? elements : null;
}
