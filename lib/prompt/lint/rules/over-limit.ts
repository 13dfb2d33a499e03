import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/**
 * The text is longer than the target takes; never cut in silence. Where tokens are estimated, or the rest is only read
 * apart, it is a warning.
 */
export const overLimit: Rule = {
  id: 'over-limit',
  name: 'Text over the limit',
  always: true,
  why: {
    reason: 'What is beyond the limit is cut off or refused; the order of importance decides what is lost.',
    source: SOURCES.longClip,
  },
  find({ target, length: { used, max, unit, estimated, chunked } }) {
    if (max === null || used <= max) return [];
    const over = used - max;
    const message =
      unit === 'chars'
        ? `The text has ${used} characters, ${over} more than the ${max} that ${nameInSentence(target, 'within')} takes: shorten it.`
        : `The text has ${estimated ? 'about ' : ''}${used} tokens, ${over} more than the ${max} that ${nameInSentence(target, 'within')} reads at once: words at the end ${chunked ? 'count less' : 'are not read'}.`;
    const limit = target.limit;
    const why = {
      reason: `The limit of ${max} was seen in ${limit?.seen ?? 'the box itself'}; it is held to be ${certainty(limit?.confidence)}.`,
      source: limit?.source ?? 'the box itself',
    };
    return [{ severity: estimated || chunked ? 'warning' : 'error', message, why }];
  },
};

function certainty(confidence: 'high' | 'medium' | 'low' | undefined): string {
  if (confidence === 'low') return 'a report, not confirmed';
  return confidence === 'medium' ? 'likely' : 'certain';
}
