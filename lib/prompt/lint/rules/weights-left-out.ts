import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Weights mean nothing to most targets; the order is what is left of them. */
export const weightsLeftOut: Rule = {
  id: 'weights-left-out',
  name: 'Weights not printed',
  why: {
    reason: 'Most generators read a weight as words or not at all; what is named first counts most.',
    source: SOURCES.firstObject,
  },
  find({ target, compiled: { leftOut } }) {
    const values = leftOut.find(({ what }) => what === 'weights')?.values ?? [];
    if (values.length === 0) return [];
    return [
      {
        severity: 'hint',
        message: `${nameInSentence(target)} reads no weights, so that of ${quoted(values)} was not printed; heavier phrases of a field stand first instead.`,
      },
    ];
  },
};
