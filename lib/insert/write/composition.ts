import { genuine } from '../dom/genuine.ts';
import { until } from '../dom/pause.ts';
import { hasCaret, hasFocus, keepSelection } from './selection.ts';

const composing = new WeakSet<Document>();

/**
 * Watches for an input method at work. A script that comes after the composition began cannot know of it, so
 * whoever is in the page earlier may start this earlier.
 * @param signal ends the watching
 */
export function trackComposition(document: Document, signal: AbortSignal): void {
  const listen = (type: string, act: () => void) =>
    genuine(document).addEventListener(type, act, { capture: true, passive: true, signal });
  listen('compositionstart', () => composing.add(document));
  listen('compositionupdate', () => composing.add(document));
  listen('compositionend', () => composing.delete(document));
  // Nobody would hear the end of it any more; whoever else watches is told again at the next key.
  signal.addEventListener('abort', () => composing.delete(document));
}

/**
 * Waits until no input method is at work in the field; one that does not end, or that may have begun before anybody
 * watched, is ended by taking the focus away for a moment: the browser then keeps what was being composed. Writing
 * meanwhile loses text in Lexical, Slate, Draft.js and Quill, and Vue and Angular do not hear of it (measured in
 * Chromium 156). Without the window's focus nothing can be under way.
 */
export async function compositionEnd(field: HTMLElement, ms: number, signal?: AbortSignal): Promise<void> {
  const document = field.ownerDocument;
  await until(() => !composing.has(document), ms, signal);
  if (!composing.delete(document) && !(genuine(document).hasFocus() && hasFocus(field))) return;
  const restore = keepSelection(field);
  field.blur();
  // Draft.js takes the selection away when it loses the focus.
  if (!hasCaret(field)) restore();
}
