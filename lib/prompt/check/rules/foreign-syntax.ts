import { phrasesOf } from '../../edit.ts';
import { findForeignSyntax } from '../../escape/foreign-syntax.ts';
import { FIELDS } from '../../fields.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** Commands typed into a field: noise for other targets, and for their own they have a field or a weight. */
export const foreignSyntax: Rule = (prompt, target) =>
  FIELDS.flatMap(({ key, component }) => {
    const found = phrasesOf(prompt, key).flatMap(({ text }) => findForeignSyntax(text));
    if (found.length === 0) return [];
    return [
      {
        rule: 'foreign-syntax',
        severity: 'warning' as const,
        message: `${quoted(found)} ${found.length > 1 ? 'are commands' : 'is a command'} that ${nameInSentence(target, 'within')} would not read as typed here: use the fields for aspect ratio, weights and Leave out instead.`,
        ...(component === 'exclude' ? {} : { component }),
      },
    ];
  });
