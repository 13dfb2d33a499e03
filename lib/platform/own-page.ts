/**
 * A page of ours as a place to insert into. No browser lets a script be injected there, not even ours (measured in
 * Chromium 156 and Firefox ESR 153): so the page loads the very script that others are injected with, and is told by
 * message what the others' handler is called with.
 */
import { browser } from './browser.ts';
import { PAGE_HANDLER } from './page-handler.ts';

/** Null asks only whether there is such a page. */
interface Envelope {
  ownPage: object | null;
}

/** Whether an address is that of a page of ours. */
export const isOwnAddress = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));

/** Only our own pages may call: no content script, no other extension, no web page. */
export function isOwnPage(
  sender: { id?: string; url?: string },
  own: { id: string; root: string } = { id: browser.runtime.id, root: browser.runtime.getURL('/') },
): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.root) === true;
}

/** Asks the page of ours that a tab shows. Undefined where it shows another one, or one that takes no text. */
export async function askOwnPage(tabId: number, request: object | null): Promise<unknown> {
  const message: Envelope = { ownPage: request };
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Makes this page of ours one to insert into.
 * @param onAnswer called with each request and what the script answered
 */
export async function takeInsertions(onAnswer: (request: object, answer: unknown) => void): Promise<void> {
  await loadScript('/insert.js');
  const handle = Object.getOwnPropertyDescriptor(globalThis, PAGE_HANDLER)?.value as (
    request: object,
  ) => Promise<unknown>;
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }) => {
    // No script of ours in a page of the web may ask: it could be told to by that page.
    if (!isOwnPage(sender)) return undefined;
    const { ownPage } = Object(message) as Partial<Envelope>;
    if (ownPage === undefined) return undefined;
    if (ownPage === null) return Promise.resolve(true);
    return handle(ownPage).then((answer) => {
      onAnswer(ownPage, answer);
      return answer;
    });
  });
}

function loadScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(path));
    document.head.append(script);
  });
}
