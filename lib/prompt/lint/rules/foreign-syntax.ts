import { findForeignSyntax, MAYBE } from '../../render/escape/foreign-syntax.ts';
import { absorbSyntax } from '../edits/absorb-syntax.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Commands typed into a field: noise for other targets, and for their own they have a field or a weight. */
export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  name: 'Commands among the words',
  why: {
    reason:
      'A command of another generator is plain noise, and is not printed; ratio, seed, weights and Leave out are printed the way each target reads them.',
    source: `${SOURCES.midjourneyParameters}; ${SOURCES.a1111}`,
  },
  find({ pieces, said }) {
    if (!MAYBE.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) =>
      findForeignSyntax(text).map((syntax) => ({ field, syntax })),
    );
    const [first] = found;
    if (!first) return [];
    const commands = found.map(({ syntax }) => syntax);
    return [
      {
        severity: 'warning',
        message:
          commands.length > 1
            ? `${quoted(commands)} are commands, which are not read among the words: move them into their fields.`
            : `${quoted(commands)} is a command, which is not read among the words: move it into its field.`,
        field: first.field,
        fix: { label: labelOf(commands), apply: absorbSyntax },
      },
    ];
  },
};

function labelOf(commands: readonly string[]): string {
  const of = (pattern: RegExp) => commands.every((command) => pattern.test(command));
  if (of(/^(?:--|—)(?:ar|aspect)\b/i)) return 'Move to Aspect ratio';
  if (of(/^(?:--|—)no\b/i)) return 'Move to Leave out';
  if (of(/^\(|::/)) return 'Take the weight off the words';
  return 'Move where they belong';
}
