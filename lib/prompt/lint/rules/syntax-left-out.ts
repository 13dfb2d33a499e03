import type { Finding, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

/** Commands of a program that another one does not read: their words were printed, or nothing. */
export const syntaxLeftOut: Rule = {
  id: 'syntax-left-out',
  name: 'check.syntaxLeftOut.name',
  why: { reason: { id: 'check.syntaxLeftOut.reason' }, source: SOURCES.a1111 },
  find({ target, compiled: { leftOut } }) {
    const { values = [], printed = [] } = leftOut.find(({ what }) => what === 'syntax') ?? {};
    const name = targetName(target);
    const worded = new Map<string, string>();
    const dropped = new Set<string>();
    for (const [at, typed] of values.entries()) {
      if (printed[at]) worded.set(typed, printed[at]);
      else dropped.add(typed);
    }
    const found: Finding[] = [];
    if (worded.size > 0) {
      const params = { target: name, words: [...worded.keys()], printed: [...worded.values()] };
      found.push({ severity: 'hint', message: { id: 'check.syntaxLeftOut.messagePrinted', params } });
    }
    if (dropped.size > 0) {
      const params = { target: name, words: [...dropped] };
      found.push({ severity: 'hint', message: { id: 'check.syntaxLeftOut.messageDropped', params } });
    }
    return found;
  },
};
