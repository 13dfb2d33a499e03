import { addPhrase } from '../edits/add-phrase.ts';
import { rareNounsIn } from '../rare.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A modifier that hardly any picture shows on a thing that is rare itself: electric krill. */
export const oddModifier: Rule = {
  id: 'odd-modifier',
  name: 'Odd word on a rare thing',
  why: {
    reason:
      'Quality falls with how seldom a thing was seen, and this one has hardly ever been pictured like that: the model has nothing to go by but your words.',
    source: SOURCES.conceptFrequency,
  },
  find(context) {
    const [rare] = rareNounsIn(context).filter(({ modifier }) => modifier !== null);
    if (!rare) return [];
    return [
      {
        severity: 'warning',
        message: `"${rare.words}" is rare: describe what one would see.`,
        field: rare.field,
        causes: [rare.noun],
        fix: {
          label: `Add "${rare.looks}"`,
          apply: (prompt) => addPhrase(prompt, 'details', rare.looks),
        },
      },
    ];
  },
};
