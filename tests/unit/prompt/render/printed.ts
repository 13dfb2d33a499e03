import { compile } from '../../../../lib/prompt/index.ts';
import { makePrompt, type Short } from '../make-prompt.ts';
import { target } from '../target.ts';

/** The text of a prompt in its short form, for a target that reads English sentences unless another is named. */
export function printed(short: Short, id = 'any'): string {
  return compile(makePrompt(short), target(id)).text;
}

/** Rows of a table written one a line, `typed -> printed`. */
export function rows(table: string): [typed: string, text: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' -> '))
    .map(([typed = '', text = '']) => [typed.trim(), text.trim()]);
}
