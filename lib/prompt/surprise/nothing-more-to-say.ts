import { check } from '../lint/check.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';

/** What would be good to add is no fault of what was drawn. */
const ADVICE: ReadonlySet<string> = new Set(['quality-words-help', 'no-style', 'few-words']);

/**
 * Gives a function that tells whether the coach has nothing more to say of another prompt than of this one. It
 * reads the user's own words too, which no term of the vocabulary stands for.
 */
export function nothingMoreToSay(before: Prompt, target: Target): (after: Prompt) => boolean {
  const had = findingsOf(before, target);
  return (after) => [...findingsOf(after, target)].every(([rule, count]) => count <= (had.get(rule) ?? 0));
}

function findingsOf(prompt: Prompt, target: Target): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of check(prompt, target)) {
    if (!ADVICE.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
