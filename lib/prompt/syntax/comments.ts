import type { GrammarId } from './grammar.ts';
import type { AtomicToken } from './token.ts';

/** Between its two signs, over several lines, too. */
const BLOCK = /(?<![\w/])\/\*[\s\S]{0,600}?\*\//y;
/** At the beginning of a line, where no other words begin so; with its line break, since it fills the line. */
const LINE = /(?<=(?:^|\n)[ \t]{0,8})\/\/[^\n]*(?:\n|$)/y;
/** Behind other words, too; an address has a colon before its slashes. */
const LINE_END = /(?<![:/\w])\/\/[^\n]*/y;
const HASH = /(?<=(?:^|\n)[ \t]{0,8})#[ \t][^\n]*(?:\n|$)/y;

/**
 * By the grammar of a text. Sources: Comfy-Org/ComfyUI_frontend `src/utils/formatUtil`; AUTOMATIC1111
 * `modules/processing_scripts/comments.py`.
 */
const FORMS: Partial<Record<GrammarId, readonly RegExp[]>> = {
  any: [BLOCK, LINE],
  comfyui: [BLOCK, LINE, LINE_END],
  a1111: [HASH],
};

/** Returns the comment that begins at an offset, or null. */
export function commentAt(text: string, at: number, id: GrammarId): AtomicToken | null {
  for (const form of FORMS[id] ?? []) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) return { kind: 'comment', start: at, end: at + match[0].length, words: '' };
  }
  return null;
}
