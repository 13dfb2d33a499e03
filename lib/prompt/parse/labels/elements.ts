import type { Entry } from './entries.ts';
import { roleOfLabel } from './role-of-label.ts';

const TAG = /<([a-z][a-z_ -]{2,30})>/gi;
/** More than anybody tells at once. */
const MOST = 100;

/**
 * Takes a text and gives its elements with a known name, `<prompt>a fox</prompt>`, as labels with what is between their
 * tags; what stands outside of them is said of them.
 */
export function elementsIn(text: string): Entry[] {
  const entries: Entry[] = [];
  let tags = 0;
  let last = 0;
  for (const { index, 0: tag, 1: name = '' } of text.matchAll(TAG)) {
    const role = index < last || tags > MOST ? undefined : roleOfLabel(name);
    if (!role) continue;
    tags += 1;
    const start = index + tag.length;
    const end = text.indexOf(`</${name}>`, start);
    if (end < 0) continue;
    entries.push({ label: name, role, parts: [{ start, end }], ownLine: true, row: false, points: 0 });
    last = end;
  }
  return entries;
}
