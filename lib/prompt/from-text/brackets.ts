import type { Grammar } from './grammar.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Gives for each place of a text the place of the bracket's partner, -1 for everything else: a lone bracket (a smiley)
 * groups nothing, nor does an escaped one. Linear, however deep the brackets are nested.
 */
export function partnersOf(text: string, { brackets, escaped }: Grammar): Int32Array {
  const closing = Array.from(brackets, (open) => CLOSING[open]).join('');
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && at + 1 < text.length && escaped.includes(text.charAt(at + 1))) at += 1;
    else if (brackets.includes(char)) open.push(at);
    else if (closing.includes(char)) {
      const partner = open.at(-1);
      if (partner === undefined || CLOSING[text.charAt(partner)] !== char) continue;
      open.pop();
      partners[partner] = at;
      partners[at] = partner;
    }
  }
  return partners;
}
