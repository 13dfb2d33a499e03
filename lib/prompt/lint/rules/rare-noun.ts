import { addPhrase } from '../edits/add-phrase.ts';
import { rareNounsIn } from '../rare.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A noun of which models have seen few pictures. */
export const rareNoun: Rule = {
  id: 'rare-noun',
  name: 'Few samples of a thing',
  why: {
    reason:
      'Quality falls with how seldom a thing was seen: over 4,029 concepts, ten times as many pictures made it better by about the same step.',
    source: SOURCES.conceptFrequency,
  },
  find(context) {
    const [rare] = rareNounsIn(context).filter(({ modifier }) => modifier === null);
    if (!rare) return [];
    return [
      {
        severity: 'hint',
        message: `Models have seen few samples of "${rare.noun}": say what it looks like.`,
        field: rare.field,
        causes: [rare.noun],
        fix: { label: `Add "${rare.looks}"`, apply: (prompt) => addPhrase(prompt, 'details', rare.looks) },
      },
    ];
  },
};
