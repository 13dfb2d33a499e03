import { editingHost } from '@/lib/insert/dom/editing-host.ts';
import { deepElementAt } from './deep-element-at.ts';
import { parents } from './parents.ts';

/** How near a field a click beside it must be, in pixels: about the padding of a large prompt box and its buttons. */
const NEAR = 64;

function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * The field a person means who points there: the one under the pointer, the whole editor where that is a part of one,
 * the field of a label, or the only one in the wrapper around the point where it is near.
 * @param fields those of the page; asked for only where the point is beside a field
 */
export function fieldAt(
  document: Document,
  x: number,
  y: number,
  fields: () => HTMLElement[],
): HTMLElement | null {
  const element = deepElementAt(document, x, y);
  if (!element) return null;
  // A page whose body is the editor is all field.
  const direct = editingHost(element);
  if (direct) return direct;
  const label = element.closest('label');
  const labeled = label?.control && editingHost(label.control);
  if (labeled) return labeled;
  const around = fields().map((field) => ({ field, within: new Set(parents(field)) }));
  for (const parent of parents(element)) {
    const inside = around.filter(({ within }) => within.has(parent));
    const [only] = inside;
    if (!only) continue;
    const near = inside.length === 1 && distance(only.field.getBoundingClientRect(), x, y) <= NEAR;
    return near ? only.field : null;
  }
  return null;
}
