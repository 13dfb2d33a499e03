import { measure } from '../../length.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';

/** The text is longer than the target takes; never cut in silence. Where tokens are estimated it is a warning. */
export const overLimit: Rule = (_prompt, target, { text }) => {
  const { used, max, unit, estimated } = measure(text, target);
  if (max === null || used <= max) return [];
  const over = used - max;
  const message =
    unit === 'chars'
      ? `The text has ${used} characters, ${over} more than the ${max} that ${nameInSentence(target, 'within')} takes: shorten it.`
      : `The text has about ${used} tokens, ${over} more than the ${max} that ${nameInSentence(target, 'within')} reads at once: words at the end count less or not at all.`;
  return [{ rule: 'over-limit', severity: estimated ? 'warning' : 'error', message }];
};
