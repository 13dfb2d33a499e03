import { FIELDS, type FieldKey } from '../../../lib/prompt/fields.ts';
import type { Picture } from './picture.ts';

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const asKey = (text: string) => (/^[a-z]\w*$/i.test(text) ? text : quoted(text));

/** Returns the module that says which picture shows a term. Throws where two pictures would show the same. */
export function manifestText(pictures: readonly Picture[]): string {
  const groups = FIELDS.flatMap(({ key }) => {
    const terms = termsOf(pictures, key);
    if (terms.size === 0) return [];
    const lines = [...terms].map(([text, id]) => `    ${asKey(text)}: '${id}',`);
    return [`  ${key}: {`, ...lines, '  },'];
  });
  return `${[
    '/** Made by `npm run art`: the picture of each term that has one, by field and the text of the term. */',
    'export const TERM_PICTURES = {',
    ...groups,
    '} as const;',
  ].join('\n')}\n`;
}

function termsOf(pictures: readonly Picture[], field: FieldKey): Map<string, string> {
  const terms = new Map<string, string>();
  for (const { id, shows } of pictures) {
    for (const text of [shows[field] ?? []].flat()) {
      if (terms.has(text)) throw new Error(`${field}: both ${terms.get(text)} and ${id} show ${text}`);
      terms.set(text, id);
    }
  }
  return terms;
}
