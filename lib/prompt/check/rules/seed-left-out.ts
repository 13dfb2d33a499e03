import { isSeed } from '../../seed.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';

/** A seed repeats a picture only where the target takes one, an integer of 32 bits. */
export const seedLeftOut: Rule = (prompt, target, { leftOut }) => {
  if (!leftOut.some(({ what }) => what === 'seed')) return [];
  const seed = prompt.parameters?.seed;
  if (target.seed !== 'none' && !isSeed(seed)) {
    const message = `The seed ${seed} was not printed: a seed is a whole number from 0 to 4294967295.`;
    return [{ rule: 'seed-left-out', severity: 'warning', message }];
  }
  const message = `${nameInSentence(target)} takes no seed, so ${seed} was not printed.`;
  return [{ rule: 'seed-left-out', severity: 'hint', message }];
};
