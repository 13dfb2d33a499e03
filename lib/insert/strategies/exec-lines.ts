import { execByLine } from './exec-by-line.ts';
import { MANY_LINES, type Strategy } from './strategy.ts';

/**
 * A line break a line: exact in plain contenteditables (measured in Chromium 156 and Firefox ESR 153). Those of plain
 * text take long texts this way too: with `exec-breaks` they lose spaces in Firefox.
 */
export const execLines: Strategy = {
  name: 'exec-lines',
  accepts: ({ field, lines }) =>
    lines.length <= MANY_LINES || field.getAttribute('contenteditable') === 'plaintext-only',
  write: (job) => execByLine(job, 'insertLineBreak'),
};
