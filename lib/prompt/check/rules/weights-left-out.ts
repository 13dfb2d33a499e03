import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** Weights mean nothing to most targets; the order is what is left of them. */
export const weightsLeftOut: Rule = (_prompt, target, { leftOut }) => {
  const values = leftOut.find(({ what }) => what === 'weights')?.values ?? [];
  if (values.length === 0) return [];
  return [
    {
      rule: 'weights-left-out',
      severity: 'hint',
      message: `${nameInSentence(target)} reads no weights, so that of ${quoted(values)} was not printed; heavier phrases of a field stand first instead.`,
    },
  ];
};
