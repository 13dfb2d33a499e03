import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** A parameter the target does not know, or with a value it refuses, would make it reject the whole prompt. */
export const parametersLeftOut: Rule = (_prompt, target, { leftOut }) => {
  const values = leftOut.find(({ what }) => what === 'parameters')?.values ?? [];
  if (values.length === 0) return [];
  return [
    {
      rule: 'parameters-left-out',
      severity: 'warning',
      message: `${nameInSentence(target)} does not take ${quoted(values)}, so ${values.length > 1 ? 'they were' : 'it was'} not printed; check the name and the range.`,
    },
  ];
};
