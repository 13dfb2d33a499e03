/** The page without a window that works for the background: in Chromium an offscreen document, in Firefox a frame. */
import { browser } from './browser.ts';

const ADDRESS = '/workshop.html';

/** Chromium asks for it, and shows it to nobody. */
const JUSTIFICATION = 'Prompt worker';

let opening: Promise<void> | null = null;

/** Opens the page where it is not open yet. Calls that overlap open it once; one that failed is tried anew. */
export function openWorkshopPage(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

/** Closes the page, or does nothing where there is none. */
export async function closeWorkshopPage(): Promise<void> {
  if (hasDocument()) frame()?.remove();
  else if (await isOpen()) await browser.offscreen.closeDocument().catch(() => {});
}

/** For the page itself: goes away. */
export function leaveWorkshopPage(): void {
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}

/** Firefox runs the background in a page, which takes a frame; an offscreen document it does not know. */
const hasDocument = () => typeof document !== 'undefined';
const frame = () => document.querySelector('iframe');

async function open(): Promise<void> {
  if (hasDocument()) return openFrame();
  if (await isOpen()) return;
  await browser.offscreen.createDocument({
    url: ADDRESS,
    reasons: ['WORKERS'],
    justification: JUSTIFICATION,
  });
}

async function openFrame(): Promise<void> {
  if (frame()) return;
  const made = document.createElement('iframe');
  made.src = ADDRESS;
  const { body } = document;
  await new Promise<void>((resolve) => {
    // A frame that is taken away never loads, and tells nobody.
    const watch = new MutationObserver(() => made.isConnected || end());
    const end = () => {
      watch.disconnect();
      resolve();
    };
    made.addEventListener('load', end, { once: true });
    watch.observe(body, { childList: true });
    body.append(made);
  });
}

/** One that was opened before the worker was put to sleep is still there. */
async function isOpen(): Promise<boolean> {
  const found = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return found.length > 0;
}
