import type { Job } from '../write/job.ts';

/**
 * `declined`: nothing was done, the next way may try at once. `done`: carried out, as far as one can tell.
 * `claimed`: the page took it and may yet show it, so no other way may be tried.
 */
export type Attempt = 'declined' | 'done' | 'claimed';

/** One way to write. */
export interface Strategy {
  name: string;
  /** Says from the job alone whether this way is right; touches nothing. */
  accepts(job: Job): boolean;
  /**
   * Writes the text at the selection; may throw, which counts as `done`.
   * @param patience how long the field may take to show a part of it, in milliseconds
   */
  write(job: Job, patience: number): Attempt | Promise<Attempt>;
}

/**
 * Lines from which one call a line takes too long: 400 lines took an editor 1.1 to 1.6 s, 2,000 lines 10 to 23 s
 * (measured in Chromium 156 and Firefox ESR 153).
 */
export const MANY_LINES = 150;
