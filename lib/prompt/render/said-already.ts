import { hasRole } from '../lexicon/roles.ts';
import type { PhraseField, ReadyPhrase, ReadyPrompt } from './ready-prompt.ts';

/** Returns a prompt without the setting and details that its subject or action says already: `woman on the beach`, `beach`. */
export function withoutRepeated(ready: ReadyPrompt): ReadyPrompt {
  const said = [...ready.subject, ...ready.action].map(({ text }) => ` ${plain(text)} `);
  const isSaid = ({ text, weight }: ReadyPhrase, field: PhraseField) => {
    const words = plain(text.replace(/^(?:with|wearing) /i, ''));
    if (weight !== 1 || words === '') return false;
    return said.some((other) =>
      field === 'setting' ? hasPlace(other, words) : other.includes(` ${words} `),
    );
  };
  const [setting, details] = (['setting', 'details'] as const).map((field) =>
    ready[field].filter((phrase) => !isSaid(phrase, field)),
  );
  return { ...ready, setting: setting ?? [], details: details ?? [] };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[,;:.!?]/g, ' ,')
    .replace(/(?<![^ ])(?:an?|the) /g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text says a place as one: `in field`, not `field hockey`. */
function hasPlace(text: string, typed: string): boolean {
  const [first = '', ...rest] = typed.split(' ');
  const place = hasRole('preposition', first) ? rest.join(' ') : typed;
  const at = text.indexOf(` ${place} `);
  if (place === '' || at < 0) return false;
  const before = text.slice(0, at).split(' ').slice(-3);
  const after = text.slice(at + place.length + 2).split(' ')[0] ?? '';
  return (
    before.some((word) => hasRole('preposition', word)) &&
    (after === '' || after === ',' || hasRole('preposition', after) || hasRole('conjunction', after))
  );
}
