import { NARROWER_NOUNS } from '../data/narrower-nouns.ts';
import { withoutNames } from '../names.ts';
import { pieceOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const CLASS = new RegExp(
  String.raw`(?<![\p{L}-])an?\s+(?:[\p{L}-]+\s+)?(${Object.keys(NARROWER_NOUNS).join('|')})(?![\p{L}-])(?!\s+(?:of|house|nest|cage|bath|song|print|market|pot|shop))`,
  'iu',
);
const THING = /(?<![\p{L}-])(?:an?|one|two|three)\s+\p{L}/giu;
const PLACE = /(?:on|in|at|under|behind|inside|against|of)\s+$/i;

/** Where there are several things, one with a wide name is the first to vanish. */
export const narrowerNoun: Rule = {
  id: 'narrower-noun',
  name: 'check.narrowerNoun.name',
  why: { reason: { id: 'check.narrowerNoun.reason' }, source: SOURCES.narrowNoun },
  find({ prompt, target }) {
    if (target.reader === 'language-model') return [];
    const text = withoutNames(pieceOf(prompt.subject, 'subject', 0)).text.slice(0, 1000);
    const [, noun] = CLASS.exec(text) ?? [];
    if (noun === undefined) return [];
    const things = [...text.matchAll(THING)].filter(
      ({ index }) => !PLACE.test(text.slice(Math.max(0, index - 10), index)),
    );
    if (things.length < 3) return [];
    const such = NARROWER_NOUNS[noun.toLowerCase()] ?? '';
    return [
      {
        severity: 'hint',
        message: { id: 'check.narrowerNoun.message', params: { words: [noun], such } },
        component: 'description',
        field: 'subject',
        causes: ['many'],
      },
    ];
  },
};
