import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

/** Weights mean nothing to most targets; the order is what is left of them. */
export const weightsLeftOut: Rule = {
  id: 'weights-left-out',
  name: 'check.weightsLeftOut.name',
  why: { reason: { id: 'check.weightsLeftOut.reason' }, source: SOURCES.firstObject },
  find({ target, compiled: { leftOut } }) {
    const words = leftOut.find(({ what }) => what === 'weights')?.values ?? [];
    if (words.length === 0) return [];
    const params = { words, target: targetName(target) };
    return [{ severity: 'hint', message: { id: 'check.weightsLeftOut.message', params } }];
  },
};
