import type { Length } from '../../length.ts';
import type { Message } from '../../message.ts';
import type { Confidence, Fact } from '../../targets/target.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

const REASONS = {
  high: 'check.overLimit.reasonCertain',
  medium: 'check.overLimit.reasonLikely',
  low: 'check.overLimit.reasonReported',
} as const satisfies Record<Confidence, Message['id']>;

/**
 * The text is longer than the target takes; never cut in silence. Where tokens are estimated, or the rest is only read
 * apart, it is a warning.
 */
export const overLimit: Rule = {
  id: 'over-limit',
  name: 'check.overLimit.name',
  always: true,
  why: { reason: { id: 'check.overLimit.reason' }, source: SOURCES.longClip },
  find({ target, length }) {
    const { used, max, estimated, chunked } = length;
    if (max === null || used <= max) return [];
    const { limit } = target;
    return [
      {
        severity: estimated || chunked ? 'warning' : 'error',
        message: {
          id: messageFor(length),
          params: { used, over: used - max, max, target: targetName(target) },
        },
        ...(limit
          ? {
              why: {
                reason: { id: reasonFor(limit), params: { max, seen: { month: limit.seen } } },
                source: limit.source,
              },
            }
          : {}),
      },
    ];
  },
};

/** A limit of the catalogue was seen in a month; that of the box is read when the page is. */
function reasonFor({ seen, confidence }: Fact) {
  return /^\d/.test(seen) ? REASONS[confidence] : 'check.overLimit.reasonBox';
}

function messageFor({ unit, estimated, chunked }: Length) {
  if (unit === 'chars') return 'check.overLimit.messageCharacters';
  if (chunked) return estimated ? 'check.overLimit.messageAboutChunked' : 'check.overLimit.messageChunked';
  return estimated ? 'check.overLimit.messageAbout' : 'check.overLimit.messageTokens';
}
