import { addPhrase } from '../edits/add-phrase.ts';
import { rareNounsIn } from '../rare.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A modifier that hardly any picture shows on a thing that is rare itself: electric krill. */
export const oddModifier: Rule = {
  id: 'odd-modifier',
  name: 'check.oddModifier.name',
  why: { reason: { id: 'check.oddModifier.reason' }, source: SOURCES.conceptFrequency },
  find(context) {
    const [rare] = rareNounsIn(context).filter(({ modifier }) => modifier !== null);
    if (!rare) return [];
    return [
      {
        severity: 'warning',
        message: { id: 'check.oddModifier.message', params: { words: [rare.words] } },
        field: rare.field,
        causes: [rare.noun],
        fix: {
          label: { id: 'check.oddModifier.fix', params: { looks: rare.looks } },
          apply: (prompt) => addPhrase(prompt, 'details', rare.looks),
        },
      },
    ];
  },
};
