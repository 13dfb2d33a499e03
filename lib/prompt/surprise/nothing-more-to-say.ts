import { check } from '../check/check.ts';
import type { Prompt } from '../model.ts';
import { any } from '../targets/any.ts';

/**
 * Gives a function that tells whether the coach has nothing more to object to in another prompt than in this one. It
 * reads the user's own words too, which no term of the vocabulary stands for.
 */
export function nothingMoreToSay(before: Prompt): (after: Prompt) => boolean {
  const had = objections(before);
  return (after) => [...objections(after)].every(([rule, count]) => count <= (had.get(rule) ?? 0));
}

function objections(prompt: Prompt): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of check(prompt, any)) {
    // What a target cannot express speaks of the target, and none is chosen here.
    if (!rule.endsWith('-left-out')) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
