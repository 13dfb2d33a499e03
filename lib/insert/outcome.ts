/** The closed set of results an insertion can report. Only `inserted` was proved by reading the box back. */

export type OutcomeStatus =
  | 'inserted'
  | 'partial'
  | 'no-field'
  | 'several-fields'
  | 'unsure-field'
  | 'read-only'
  | 'rejected'
  | 'page-changed'
  | 'needs-access'
  | 'not-allowed';

export interface Outcome {
  status: OutcomeStatus;
  /** Which strategy wrote, for the health line and for tests. */
  strategy?: string;
  /** `partial`: how many UTF-16 units of the text arrived, and whose limit cut it. */
  inserted?: number;
  limit?: number;
  /** The accessible name of the box, as the page gives it. */
  label?: string;
  /** `rejected`: true when the box changed, but not as asked (an undo there brings the former text back). */
  changed?: boolean;
  /** `read-only`: why the box is not written to. */
  reason?: 'read-only' | 'disabled' | 'password' | 'one-time-code' | 'credit-card' | 'hidden' | 'not-text';
  /** `needs-access`: the origins of the frames a box may be in, best first (`https://name.hf.space`). */
  origins?: string[];
  /** What came of the box of its own for what to leave out, where there was something to write into it. */
  negative?: Omit<Outcome, 'negative'>;
}

/** Whether text is in the box, all of it or as much as the box takes. */
export function isIn(outcome: Pick<Outcome, 'status'> | undefined): boolean {
  return outcome?.status === 'inserted' || outcome?.status === 'partial';
}
