import { openShadow } from '@/lib/platform/shadow.ts';

/** The innermost element at a point of the window, through open and closed shadow roots. */
export function deepElementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element && openShadow(element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
