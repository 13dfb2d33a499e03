import { editingHost } from '@/lib/insert/dom/editing-host.ts';
import { isVisible } from '@/lib/insert/dom/is-visible.ts';
import { shadowRoots } from '@/lib/insert/dom/shadow-roots.ts';
import { openShadow } from '@/lib/platform/shadow.ts';
import { parents } from './parents.ts';
import { whyNot } from './why-not.ts';

const EDITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

/** The fields a person can see and type into, those for secrets too, in the order in which Tab would come to them. */
export function fieldsIn(document: Document): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const root of shadowRoots(document, openShadow)) {
    for (const element of root.querySelectorAll(EDITABLE)) {
      const field = editingHost(element);
      if (field && isVisible(field) && whyNot(field) !== 'notText') found.add(field);
    }
  }
  const paths = [...found].map((field) => ({ field, path: [...parents(field)].reverse() }));
  paths.sort((a, b) => inDocumentOrder(a.path, b.path));
  return paths.map(({ field }) => field);
}

/** Compares where two ways from the document's root part, which is within one tree. */
function inDocumentOrder(a: Element[], b: Element[]): number {
  const at = a.findIndex((element, index) => element !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one && other && one.compareDocumentPosition(other) & 4 ? -1 : 1;
}
