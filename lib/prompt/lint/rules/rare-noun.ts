import { addPhrase } from '../edits/add-phrase.ts';
import { rareNounsIn } from '../rare.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A noun of which models have seen few pictures. */
export const rareNoun: Rule = {
  id: 'rare-noun',
  name: 'check.rareNoun.name',
  why: { reason: { id: 'check.rareNoun.reason' }, source: SOURCES.conceptFrequency },
  find(context) {
    const [rare] = rareNounsIn(context).filter(({ modifier }) => modifier === null);
    if (!rare) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.rareNoun.message', params: { words: [rare.noun] } },
        field: rare.field,
        causes: [rare.noun],
        fix: {
          label: { id: 'check.rareNoun.fix', params: { looks: rare.looks } },
          apply: (prompt) => addPhrase(prompt, 'details', rare.looks),
        },
      },
    ];
  },
};
