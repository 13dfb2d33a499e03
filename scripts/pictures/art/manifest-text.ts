import { FIELDS, type FieldKey } from '../../../lib/prompt/fields.ts';
import type { Picture } from './picture.ts';

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** Returns the module that says which terms a picture shows. Throws where two pictures would show the same. */
export function manifestText(pictures: readonly Picture[]): string {
  const groups = FIELDS.flatMap(({ key }) => {
    const lines = linesOf(pictures, key);
    return lines.length === 0 ? [] : [`  ${key}: {`, ...lines, '  },'];
  });
  return `${[
    '/** Made by `npm run art`: the pictures of each field, and the texts of the terms that each of them shows. */',
    'export const TERM_PICTURES = {',
    ...groups,
    '} as const;',
  ].join('\n')}\n`;
}

function linesOf(pictures: readonly Picture[], field: FieldKey): string[] {
  const seen = new Map<string, string>();
  return pictures.flatMap(({ id, shows }) => {
    const terms = [shows[field] ?? []].flat();
    for (const text of terms) {
      if (seen.has(text)) throw new Error(`${field}: both ${seen.get(text)} and ${id} show ${text}`);
      seen.set(text, id);
    }
    return terms.length === 0 ? [] : [`    ${id}: [${terms.map(quoted).join(', ')}],`];
  });
}
