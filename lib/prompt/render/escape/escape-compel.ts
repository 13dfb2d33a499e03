import { escapePlain } from './escape-plain.ts';

/**
 * Takes cleaned text and escapes it for compel, the grammar of InvokeAI: round brackets, quotes and the runs of plus
 * and minus after a word get a backslash (a hyphen within a word is safe), `<` a space (else an embedding is looked
 * for). Braces and bars, which choose at random and have no escape, become brackets and slashes.
 * Source: damian0815/compel `src/compel/prompt_parser.py`; InvokeAI `prompt-syntax.mdx`.
 */
export function escapeCompel(text: string): string {
  // The space may make a flag of what follows: `<—no`.
  const plain = escapePlain(escapePlain(text, false).replace(/<(?=\S)/g, '< '), false);
  if (!/[(){}|"\\<+-]/.test(plain)) return plain;
  return plain
    .replace(/\\(?=[()[\]{}|"])/g, '')
    .replace(/\\+/g, ' ')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\|+/g, '/')
    .replace(/(?<=\S)(?:\+|-(?![\p{L}\p{N}]))/gu, '\\$&')
    .replace(/[()"]/g, '\\$&');
}
