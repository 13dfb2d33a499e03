import type { Job } from '../write/job.ts';
import type { Attempt } from './strategy.ts';

/**
 * One `insertText` a line with a break command between, in one synchronous task, so that no render comes between.
 * The newline in a single `insertText` is dropped, doubled or taken for Enter, depending on the editor.
 */
export function execByLine({ field, lines }: Job, command: 'insertParagraph' | 'insertLineBreak'): Attempt {
  const document = field.ownerDocument;
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand(command);
    if (line) document.execCommand('insertText', false, line);
  });
  return 'done';
}
