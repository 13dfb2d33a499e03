import { execByLine } from './exec-by-line.ts';
import { MANY_LINES, type Strategy } from './strategy.ts';

/** A paragraph a line: exact in ProseMirror, TipTap and Quill (measured in Chromium 156 and Firefox ESR 153). */
export const execParagraphs: Strategy = {
  name: 'exec-paragraphs',
  accepts: ({ lines }) => lines.length <= MANY_LINES,
  write: (job) => execByLine(job, 'insertParagraph'),
};
