import { genuine } from './genuine.ts';
import { isNative } from './native.ts';

/**
 * The field an element belongs to: itself if it is a textarea or input, else the outermost editable element around
 * it, the one that takes the focus.
 * @returns null where nothing around it can be typed into
 */
export function editingHost(element: Element): HTMLElement | null {
  if (isNative(element)) return element;
  let host = element as HTMLElement;
  if (genuine(host).isContentEditable !== true) return null;
  for (let outer: HTMLElement | null = host; outer; outer = genuine(outer).parentElement) {
    if (!genuine(outer).isContentEditable) break;
    host = outer;
  }
  // With `designMode` the whole document is editable, and its body is what takes the focus.
  const document = genuine(host.ownerDocument);
  return host === document.documentElement ? document.body : host;
}
