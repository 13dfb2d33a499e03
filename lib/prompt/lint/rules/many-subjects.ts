import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ATTRIBUTE =
  'red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y|golden|gold|silver|turquoise|teal|crimson|scarlet|beige|striped|spotted|checkered|polka-dot|wooden|metal|glass|stone|leather|tall|short|tiny|huge|giant|small|large|old|young|elderly|fat|thin|smiling|angry|sleeping';
const NOUN = String.raw`[\p{L}-]{2,}`;
/** `a red fox`, `a woman in a blue dress`: a thing with an attribute of its own. */
const THING = new RegExp(
  String.raw`(?<![\p{L}-])(?:an?|one|the|two|three|another)\s+(?:(?:${ATTRIBUTE})\s+(?:[\p{L}-]+\s+)?${NOUN}|${NOUN}\s+(?:in|with|wearing)\s+(?:an?\s+)?(?:${ATTRIBUTE})\s+${NOUN})`,
  'giu',
);
/** What only says where: `on a wooden table`. */
const PLACE =
  /(?:^|\s)(?:on|in|at|under|over|behind|near|beside|above|against|through|across|inside|by|wearing|with|of|from|into)\s+$/i;
const MOST = 2;

/** Three things or more, each with a look of its own: looks change places, things vanish. */
export const manySubjects: Rule = {
  id: 'many-subjects',
  name: 'check.manySubjects.name',
  why: { reason: { id: 'check.manySubjects.reason' }, source: SOURCES.attendAndExcite },
  find({ pieces, target }) {
    // Language models keep them apart.
    if (target.reader === 'language-model') return [];
    for (const { field, text } of pieces) {
      if (field !== 'subject' && field !== 'details') continue;
      const start = text.slice(0, 1000);
      const things = [...start.matchAll(THING)].filter(
        ({ index }) => !PLACE.test(start.slice(Math.max(0, index - 12), index)),
      );
      if (things.length <= MOST) continue;
      return [
        {
          severity: 'warning',
          message: { id: 'check.manySubjects.message', params: { count: things.length } },
          field,
          causes: ['many'],
        },
      ];
    }
    return [];
  },
};
