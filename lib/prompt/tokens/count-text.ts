import { DROPPED } from './blank-syntax.ts';
import type { TokenCounter } from './counter.ts';

export interface Count {
  tokens: number;
  /** In UTF-16 units of the text: where what goes beyond begins; null if all fits. */
  cut: number | null;
}

/** Counts a text whose syntax is blank, run by run, and finds where its first `max` tokens end. */
export function countText(text: string, counter: TokenCounter, max: number): Count {
  let tokens = 0;
  let cut: number | null = null;
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const more = counter.count(run.replaceAll(DROPPED, ''));
    if (cut === null && tokens + more > max) {
      const fits = unitsOf(run, counter.fit(run.replaceAll(DROPPED, ''), max - tokens));
      // Nothing of the run fits: the text ends with the one before, and the space between is cut off with it.
      cut = fits > 0 ? index + fits : end;
    }
    tokens += more;
    end = index + run.length;
  }
  return { tokens, cut };
}

/** Where so many units of a run without its dropped signs end in the run itself. */
function unitsOf(run: string, units: number): number {
  let at = 0;
  for (let left = units; at < run.length && (left > 0 || run[at] === DROPPED); at += 1) {
    if (run[at] !== DROPPED) left -= 1;
  }
  return units === 0 ? 0 : at;
}
