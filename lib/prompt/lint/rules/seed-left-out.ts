import { takesSeed } from '../../seed.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { targetName } from '../target-name.ts';

/** A seed repeats a picture only where the target takes one, an integer of 32 bits. */
export const seedLeftOut: Rule = {
  id: 'seed-left-out',
  name: 'check.seedLeftOut.name',
  why: {
    reason: { id: 'check.seedLeftOut.reason' },
    source: 'docs.midjourney.com, parameter list (32859204029709); AUTOMATIC1111 modules/processing.py',
  },
  find({ prompt, target, compiled: { leftOut } }) {
    const [seed] = leftOut.find(({ what }) => what === 'seed')?.values ?? [];
    if (seed === undefined) return [];
    const bad = target.seed !== 'none' && !takesSeed(target, prompt.parameters?.seed);
    return [
      {
        severity: bad ? 'warning' : 'hint',
        message: {
          id: bad ? 'check.seedLeftOut.messageBad' : 'check.seedLeftOut.message',
          params: { seed, target: targetName(target) },
        },
        fix: removeSeed,
      },
    ];
  },
};

const removeSeed: Fix = {
  label: { id: 'check.seedLeftOut.fix' },
  apply({ parameters, ...prompt }) {
    const { seed: _gone, ...rest } = parameters ?? {};
    return Object.keys(rest).length > 0 ? { ...prompt, parameters: rest } : prompt;
  },
};
