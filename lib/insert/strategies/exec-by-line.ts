import type { Job } from '../write/job.ts';
import { command } from './command.ts';
import type { Attempt } from './strategy.ts';

/**
 * One `insertText` a line with a break command between, in one synchronous task, so that no render comes between.
 * The newline in a single `insertText` is dropped, doubled or taken for Enter, depending on the editor.
 */
export function execByLine(job: Job, lineBreak: 'insertParagraph' | 'insertLineBreak'): Attempt {
  job.lines.forEach((line, index) => {
    if (index > 0) command(job, lineBreak);
    if (line) command(job, 'insertText', line);
  });
  return 'done';
}
