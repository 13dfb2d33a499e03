import { measure } from '../../length.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** The text is longer than the target takes; never cut in silence. Where tokens are estimated it is a warning. */
export const overLimit: Rule = {
  id: 'over-limit',
  name: 'Text over the limit',
  always: true,
  why: {
    reason: 'What is beyond the limit is cut off or refused; the order of importance decides what is lost.',
    source: SOURCES.longClip,
  },
  find({ target, compiled: { text } }) {
    const { used, max, unit, estimated } = measure(text, target);
    if (max === null || used <= max) return [];
    const over = used - max;
    const message =
      unit === 'chars'
        ? `The text has ${used} characters, ${over} more than the ${max} that ${nameInSentence(target, 'within')} takes: shorten it.`
        : `The text has about ${used} tokens, ${over} more than the ${max} that ${nameInSentence(target, 'within')} reads at once: words at the end count less or not at all.`;
    const limit = target.limit;
    const why = {
      reason: `The limit of ${max} was seen in ${limit?.seen ?? 'the box itself'}; it is held to be ${certainty(limit?.confidence)}.`,
      source: limit?.source ?? 'the box itself',
    };
    return [{ severity: estimated ? 'warning' : 'error', message, why }];
  },
};

function certainty(confidence: 'high' | 'medium' | 'low' | undefined): string {
  if (confidence === 'low') return 'a report, not confirmed';
  return confidence === 'medium' ? 'likely' : 'certain';
}
