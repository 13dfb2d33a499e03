import { escapePlain } from './escape-plain.ts';

/**
 * Takes cleaned text and escapes it for SwarmUI: round brackets get a backslash; angle brackets, which hold its
 * commands and have no escape, become round ones. Source: mcmonkeyprojects/SwarmUI `docs/Features/Prompt Syntax.md`.
 */
export function escapeSwarmui(text: string): string {
  const plain = escapePlain(text, false);
  if (!/[()<>\\]/.test(plain)) return plain;
  return plain
    .replace(/\\(?=[()[\]{}|"])/g, '')
    .replace(/\\+/g, ' ')
    .replace(/</g, '(')
    .replace(/>/g, ')')
    .replace(/[()]/g, '\\$&');
}
