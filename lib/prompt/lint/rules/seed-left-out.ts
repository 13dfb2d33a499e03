import { isSeed } from '../../seed.ts';
import type { Fix } from '../finding.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';

/** A seed repeats a picture only where the target takes one, an integer of 32 bits. */
export const seedLeftOut: Rule = {
  id: 'seed-left-out',
  name: 'Seed not printed',
  why: {
    reason:
      'A seed repeats a picture only where the generator takes one: a whole number from 0 to 4294967295.',
    source: 'docs.midjourney.com, parameter list (32859204029709); AUTOMATIC1111 modules/processing.py',
  },
  find({ prompt, target, compiled: { leftOut } }) {
    if (!leftOut.some(({ what }) => what === 'seed')) return [];
    const seed = prompt.parameters?.seed;
    if (target.seed !== 'none' && !isSeed(seed)) {
      const message = `The seed ${seed} was not printed: a seed is a whole number from 0 to 4294967295.`;
      return [{ severity: 'warning', message, fix: removeSeed }];
    }
    const message = `${nameInSentence(target)} takes no seed, so ${seed} was not printed.`;
    return [{ severity: 'hint', message, fix: removeSeed }];
  },
};

const removeSeed: Fix = {
  label: 'Remove the seed',
  apply({ parameters, ...prompt }) {
    const { seed: _gone, ...rest } = parameters ?? {};
    return Object.keys(rest).length > 0 ? { ...prompt, parameters: rest } : prompt;
  },
};
