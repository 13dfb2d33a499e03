import { browser } from './browser.ts';
import { askOwnPage } from './own-page.ts';
import { AWAITED_HANDLER, PAGE_HANDLER } from './page-handler.ts';

/** What one frame of a tab answered. */
export interface FrameAnswer {
  frameId: number;
  /** Not yet parsed: it comes from a page's process. */
  answer: unknown;
}

/** The built file of `entrypoints/insert`. */
const INSERT_SCRIPT = '/insert.js';

/** One frame of a tab, or (`frameId` null) all of them, as the scripting API names them. */
export function frameTarget(tabId: number, frameId: number | null) {
  return frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
}

/**
 * Puts the insert script into one frame of a tab, or (`frameId` null) into all we may enter.
 * @throws where the browser allows no script there (its own pages, the stores), or the tab is gone
 */
export async function injectInsertScript(tabId: number, frameId: number | null): Promise<void> {
  try {
    const target = frameTarget(tabId, frameId);
    const results = await browser.scripting.executeScript({ target, files: [INSERT_SCRIPT] });
    // Firefox rejects nothing where it lets us into no frame: it says so for each, or gives none.
    if (results.every((result) => 'error' in result && result.error)) throw new Error('no frame');
  } catch (error) {
    // A page of ours has it already.
    if ((await askOwnPage(tabId, null)) !== true) throw error;
  }
}

/** How often a frame that has not answered yet is looked at, in milliseconds. */
const LOOK_MS = 500;

/**
 * Waits until a frame holds our script no more; at most until the signal. A page that was left may be kept
 * whole for the way back, and then never answers (measured in Chromium 156 and Firefox ESR 153).
 */
async function gone(name: string, tabId: number, frameId: number, signal: AbortSignal): Promise<null> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (signal.aborted) break;
    const [frame] = await browser.scripting.executeScript({
      target: frameTarget(tabId, frameId),
      func: (handler: string) => Object.hasOwn(globalThis, handler),
      args: [name],
    });
    if (frame?.result !== true) break;
  }
  return null;
}

/**
 * Hands a request to the insert script of one frame, or of all, and gives what each answered.
 * A frame without the script (it was loaded anew meanwhile) answers null.
 * @throws where the page, or the one frame, is gone before it has answered
 */
export function askPage(tabId: number, frameId: number | null, request: object): Promise<FrameAnswer[]> {
  return orOwnPage(tabId, request, askHandler(PAGE_HANDLER, tabId, frameId, request));
}

/**
 * As `askPage` of one frame, while the insert script is on its way there: the request waits in the frame for it.
 * @throws also where the script does not come
 */
export function askEnteredPage(tabId: number, frameId: number, request: object): Promise<FrameAnswer[]> {
  const asked = askHandler(PAGE_HANDLER, tabId, frameId, request, AWAITED_HANDLER);
  return orOwnPage(tabId, request, asked);
}

/** Where the browser lets nobody in, the page may be one of ours, and answers by itself. */
async function orOwnPage(
  tabId: number,
  request: object,
  asked: Promise<FrameAnswer[]>,
): Promise<FrameAnswer[]> {
  try {
    return await asked;
  } catch (error) {
    const answer = await askOwnPage(tabId, request);
    if (answer === undefined) throw error;
    return [{ frameId: 0, answer }];
  }
}

/**
 * Calls the function of this name that a script of ours has left in the isolated world of one frame, or of all.
 * @param awaited the name under which the request waits for a function that is not there yet; none: it is not waited for
 */
export async function askHandler(
  name: string,
  tabId: number,
  frameId: number | null,
  request: object,
  awaited: string | null = null,
): Promise<FrameAnswer[]> {
  const answered = new AbortController();
  const asked = browser.scripting.executeScript({
    target: frameTarget(tabId, frameId),
    // Runs in the page's isolated world: it must not refer to anything outside itself.
    func: (handler: string, request: object, awaited: string | null) => {
      // Only our own: a frame or form of the page that has this name is found on the window, too.
      const own = (name: string) => Object.getOwnPropertyDescriptor(globalThis, name)?.value;
      const handle = own(handler);
      if (typeof handle === 'function') return handle(request);
      if (awaited === null) return null;
      const before = own(awaited);
      return new Promise((resolve) => {
        const value = (handle: (request: object) => unknown) => {
          before?.(handle);
          resolve(handle(request));
        };
        Object.defineProperty(globalThis, awaited, { value, configurable: true });
      });
    },
    args: [name, request, awaited],
  });
  const results = await Promise.race([asked, gone(name, tabId, frameId ?? 0, answered.signal)]).finally(() =>
    answered.abort(),
  );
  if (!results) throw new Error('page gone');
  return results.map(({ frameId, result }) => ({ frameId, answer: result ?? null }));
}
