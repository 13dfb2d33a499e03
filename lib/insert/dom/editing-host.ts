import { isNative } from './native.ts';

/**
 * The field an element belongs to: itself if it is a textarea or input, else the outermost editable element around
 * it, the one that takes the focus.
 * @returns null where nothing around it can be typed into
 */
export function editingHost(element: Element): HTMLElement | null {
  if (isNative(element)) return element;
  let host = element as HTMLElement;
  if (!host.isContentEditable) return null;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  // With `designMode` the whole document is editable, and its body is what takes the focus.
  return host === host.ownerDocument.documentElement ? host.ownerDocument.body : host;
}
