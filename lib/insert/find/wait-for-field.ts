import { pause } from '../dom/pause.ts';
import type { FieldHints } from '../field.ts';
import { type FindOptions, type Found, findField } from './find-field.ts';
import { isLikelyFrame } from './is-likely-frame.ts';

export interface WaitOptions extends FindOptions {
  signal?: AbortSignal;
  /** How long to wait for a box still to come, in milliseconds (1500). */
  waitMs?: number;
}

/** A page that draws a lot is looked at this often at most, in milliseconds. */
const CALM = 50;

/**
 * `findField` for a page that is still being built: waits for the site's own box (an editor that replaces a
 * fallback), or for any box on other sites.
 * @returns what there is as soon as it will do, or in the end; never rejects
 */
export async function waitForField(
  root: Document,
  hints: FieldHints | null,
  options: WaitOptions = {},
): Promise<Found> {
  const { signal, waitMs = 1500 } = options;
  const end = performance.now() + waitMs;
  for (;;) {
    const found = findField(root, hints, options);
    const left = end - performance.now();
    if (isSettled(root, hints, found, options) || left <= 0 || signal?.aborted) return found;
    await change(root, left, signal);
    await pause(Math.min(CALM, left), signal);
  }
}

/**
 * Whether waiting can bring no better box. Where the site's box is known, or the user has shown it, one found in another way is waited past; so is one found by
 * its looks alone while the document is still read. Where the frame that holds it is there already, this document has
 * nothing to wait for.
 */
export function isSettled(
  root: Document,
  hints: FieldHints | null,
  { best, crossOriginFrames }: Found,
  { pinned, touchedOnly }: FindOptions = {},
): boolean {
  const [likeliest] = crossOriginFrames;
  if (hints && likeliest && isLikelyFrame(new URL(likeliest).hostname, hints.frames)) return true;
  if (!best || best.report.blocked) return false;
  const { by } = best.report;
  if (pinned?.prompt.length && !touchedOnly) return by === 'pinned';
  return by !== 'score' || (!hints?.finders.length && root.readyState !== 'loading');
}

/**
 * Waits for a change of the page, at most so long. Shadow trees and styles tell the document nothing: a look from
 * time to time goes past them too.
 */
async function change(root: Document, ms: number, signal?: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const observer = new MutationObserver(() => stop.abort());
  observer.observe(root, { childList: true, subtree: true, attributes: true });
  await pause(Math.min(ms, 5 * CALM), AbortSignal.any(signal ? [stop.signal, signal] : [stop.signal]));
  observer.disconnect();
}
