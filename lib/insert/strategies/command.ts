import { genuine } from '../dom/genuine.ts';
import type { Job } from '../write/job.ts';
import { hasFocus } from '../write/selection.ts';

/**
 * A command of the browser, only while the field has the focus: a page may have given that to another box since, a
 * password for one, and the command would write there.
 * @returns whether it was carried out
 */
export function command({ field }: Job, name: string, value?: string): boolean {
  return hasFocus(field) && genuine(field.ownerDocument).execCommand(name, false, value);
}
