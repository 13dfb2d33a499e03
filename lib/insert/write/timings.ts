/** Times in milliseconds; all but `stays` were measured in Chromium 156 and Firefox ESR 153. */
export interface Timings {
  /** Between selecting and writing: editors learn of a selection from the asynchronous `selectionchange`. */
  settle: number;
  /** The same in Slate, which throttles that event to 100 ms. */
  settleSlate: number;
  /** How long a textarea may take to show what was written. */
  native: number;
  /** How long an editor may take. */
  editor: number;
  /** How long the text must stay: a controlled field puts its own value back a render later. */
  stays: number;
  /** How long an input method may take to end its composition. */
  composition: number;
}

export const timings: Timings = {
  settle: 60,
  settleSlate: 160,
  native: 150,
  editor: 800,
  stays: 300,
  composition: 1000,
};
