import type { Message } from '../../message.ts';
import { findForeignSyntax, MAYBE } from '../../render/escape/foreign-syntax.ts';
import { absorbSyntax } from '../edits/absorb-syntax.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Commands typed into a field as plain words: noise for other targets, and for their own they have a field or a weight. */
export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  name: 'check.foreignSyntax.name',
  why: {
    reason: { id: 'check.foreignSyntax.reason' },
    source: `${SOURCES.midjourneyParameters}; ${SOURCES.a1111}`,
  },
  find({ pieces }) {
    const found = pieces.flatMap(({ field, typed, text, syntax }) => {
      const plain = syntax === undefined && MAYBE.test(typed) ? text : '';
      return findForeignSyntax(plain).map((command) => ({ field, command }));
    });
    const [first] = found;
    if (!first) return [];
    const words = found.map(({ command }) => command);
    return [
      {
        severity: 'warning',
        message: {
          id: areWeights(words) ? 'check.foreignSyntax.messageWeight' : 'check.foreignSyntax.message',
          params: { words },
        },
        field: first.field,
        fix: { label: labelOf(words), apply: absorbSyntax },
      },
    ];
  },
};

const areWeights = (commands: readonly string[]) => commands.every((command) => /^[([{]|::/.test(command));

/** What becomes of the commands: a field where each of them has the same, else they stand behind the words. */
function labelOf(commands: readonly string[]): Message {
  const of = (pattern: RegExp) => commands.every((command) => pattern.test(command));
  if (of(/^(?:--|—)(?:ar|aspect)\b/i)) return { id: 'check.foreignSyntax.fixRatio' };
  if (of(/^(?:--|—)no\b/i)) return { id: 'check.foreignSyntax.fixLeaveOut' };
  if (areWeights(commands)) return { id: 'check.foreignSyntax.fixWeight' };
  return { id: 'check.foreignSyntax.fix', params: { count: commands.length } };
}
