import { resolveChoice } from './readable.ts';
import type { AtomicToken } from './token.ts';

/** `${name=`, `${name=!`: immediate values are read like others, and what is filled in but once is. */
const DEFINED = /\$\{\s*([\p{L}_][\p{L}\p{N}_-]{0,60})\s*=[!~]?/uy;
const DEFINITIONS = new RegExp(DEFINED.source, 'gu');
const USED = /\$\{\s*([\p{L}_][\p{L}\p{N}_-]{0,60})\s*(?::([^{}\n]{0,200}))?\}/uy;
const USES = new RegExp(USED.source, 'gu');
/** Longer values, and more of them, are no words to be said again. */
const LONGEST = 1000;
const MOST = 100;

/** The words of the variables that a text gives values, by their names. */
export type Variables = ReadonlyMap<string, string>;

/** Returns the variables of dynamic-prompts that a text gives values (adieyal/sd-dynamic-prompts `docs/SYNTAX.md`). */
export function variablesIn(text: string, partners: Int32Array): Variables {
  const values = new Map<string, string>();
  if (!text.includes('${')) return values;
  for (const match of text.matchAll(DEFINITIONS)) {
    const [all, name = ''] = match;
    const end = partners[match.index + 1] ?? -1;
    if (values.size === MOST) break;
    if (end < 0) continue;
    const value = text.slice(match.index + all.length, end).slice(0, LONGEST);
    values.set(name, resolveChoice(withValues(value, values), '|').slice(0, LONGEST).trim());
  }
  return values;
}

const withValues = (value: string, values: Variables) =>
  value.replace(USES, (_all, name: string, other = '') => values.get(name) ?? other);

/**
 * Returns the definition or the use of a variable that begins at an offset, or null. What nothing gives a value is a gap
 * in a template.
 */
export function variableAt(
  text: string,
  at: number,
  partners: Int32Array,
  values: Variables,
): AtomicToken | null {
  USED.lastIndex = at;
  const [all = '', name = '', other] = USED.exec(text) ?? [];
  const words = values.get(name) ?? other?.trim();
  const found = { start: at, end: at + all.length };
  if (words !== undefined) return { kind: 'variable', ...found, words };
  if (all !== '') return { kind: 'gap', ...found, words: all };
  DEFINED.lastIndex = at;
  const end = partners[at + 1] ?? -1;
  return end > 0 && DEFINED.test(text) ? { kind: 'variable', start: at, end: end + 1, words: '' } : null;
}
