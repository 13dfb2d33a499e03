import { accessibleName } from './dom/accessible-name.ts';
import { editingHost } from './dom/editing-host.ts';
import { genuine } from './dom/genuine.ts';
import type { OpenShadow } from './dom/open-shadow.ts';
import { pause } from './dom/pause.ts';
import { surfaceOf } from './dom/surface.ts';
import type { InsertMode } from './field.ts';
import type { Outcome } from './outcome.ts';
import { compositionEnd, trackComposition } from './write/composition.ts';
import { rememberLook } from './write/former-look.ts';
import { watchLeaving } from './write/leaving.ts';
import { planJob } from './write/plan-job.ts';
import { refusal } from './write/refusal.ts';
import { focusField, hasFocus, selectFor } from './write/selection.ts';
import { settle } from './write/settle.ts';
import { type Timings, timings } from './write/timings.ts';
import { writeJob } from './write/write-job.ts';

export interface InsertOptions {
  /** Stops waiting; what has been written by then stays, and is judged as it is. */
  signal?: AbortSignal;
  /** Where the field itself is known nothing needs opening: taken for the callers that hand one options object around. */
  openShadow?: OpenShadow;
  /** Writes one line: where Enter sends, a line break has no place. */
  oneLine?: boolean;
  /** Other times, for tests. */
  timings?: Partial<Timings>;
}

/**
 * Puts text into a field, and proves it by reading the field back, at once and after the page has rendered again.
 * It presses no key, sends nothing, and tries no second way once a first has changed anything.
 * @param field the textarea, input or editor, or anything within one
 * @param mode `replace` everything, at the `caret` (replacing what is selected), or after the `end`
 * @returns what came of it; `inserted` only for text that is there. Never throws.
 */
export async function insertText(
  field: Element,
  text: string,
  mode: InsertMode,
  options: InsertOptions = {},
): Promise<Outcome> {
  const watching = new AbortController();
  const times = { ...timings, ...options.timings };
  let label = '';
  try {
    const host = editingHost(field) ?? field;
    if (!isOnPage(host)) return { status: 'page-changed' };
    label = accessibleName(host);
    trackComposition(host.ownerDocument, watching.signal);
    const isLeaving = watchLeaving(host.ownerDocument, watching.signal);
    const outcome = await attempt(host as HTMLElement, text, mode, times, options);
    // Who asked learns of it from the browser; a page that stays after all (a download) holds what it holds.
    if (isLeaving()) await pause(times.editor, options.signal);
    return { ...outcome, label };
  } catch {
    // A page can make any call of the DOM throw; the box is then as it is, and nothing is promised.
    return { status: isOnPage(field) ? 'rejected' : 'page-changed', label };
  } finally {
    watching.abort();
  }
}

/** The way of an insertion, from the refusals to the write. */
async function attempt(
  field: HTMLElement,
  text: string,
  mode: InsertMode,
  times: Timings,
  options: InsertOptions,
): Promise<Outcome> {
  const { signal, oneLine = false } = options;
  const reason = refusal(field);
  if (reason) return { status: 'read-only', reason };

  await compositionEnd(field, times.composition, signal);
  if (!isOnPage(field)) return { status: 'page-changed' };
  focusField(field);
  const changed = changeOf(field);
  if (changed) return changed;
  const plan = planJob(field, text, mode, oneLine);
  if (plan.limit !== undefined && plan.job.text === '') {
    return { status: 'partial', inserted: 0, limit: plan.limit };
  }
  const { job } = plan;
  if (text === '' || !hasFocus(field)) return { status: 'rejected', changed: false };
  rememberLook(field);
  const { hidden } = genuine(field.ownerDocument);
  const surface = surfaceOf(field);
  // A page that is not in front draws nothing, and one where nothing near shows text cannot be read back.
  if (surface && (hidden || surface === field.ownerDocument.body))
    return { status: 'rejected', changed: false };
  if (!selectFor(field, job.mode)) return { status: 'rejected', changed: false };
  if (job.kind !== 'textarea' && job.kind !== 'input') await settle(job, times, signal);
  const since = changeOf(field);
  if (since) return since;
  if (signal?.aborted) return { status: 'rejected', changed: false };
  return writeJob(job, plan, times, signal);
}

/** What the page has made of a field that could be written to before: it may make a password box of it. */
function changeOf(field: HTMLElement): Outcome | null {
  if (!isOnPage(field)) return { status: 'page-changed' };
  const reason = refusal(field);
  return reason && { status: 'read-only', reason };
}

/** Whether the field is still in a page that is shown. */
function isOnPage(field: Element): boolean {
  return field.isConnected && genuine(field.ownerDocument).defaultView !== null;
}
