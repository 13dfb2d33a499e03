import { genuine } from '../dom/genuine.ts';
import { until } from '../dom/pause.ts';

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
 * Waits until no input method is at work in the field; one that does not end is ended by taking the focus away.
 * Writing meanwhile loses text, and in Quill all typing afterwards (measured in Chromium 156).
 */
export async function compositionEnd(field: HTMLElement, ms: number, signal?: AbortSignal): Promise<void> {
  const document = field.ownerDocument;
  if (await until(() => !composing.has(document), ms, signal)) return;
  field.blur();
  composing.delete(document);
}
