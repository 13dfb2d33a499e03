import { withoutNames } from '../names.ts';
import { pieceOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Nouns for a whole class, and what one could mean. Our own list. */
const CLASSES: Readonly<Record<string, string>> = {
  animal: 'a fox or a deer',
  bird: 'an eagle or a robin',
  fish: 'a salmon or a goldfish',
  insect: 'a beetle or a dragonfly',
  flower: 'a rose or a sunflower',
  plant: 'a fern or a cactus',
  fruit: 'an apple or a pear',
  vehicle: 'a van or a bicycle',
  tool: 'a hammer or a saw',
  instrument: 'a violin or a trumpet',
  building: 'a church or a warehouse',
};
const CLASS = new RegExp(
  String.raw`(?<![\p{L}-])an?\s+(?:[\p{L}-]+\s+)?(${Object.keys(CLASSES).join('|')})(?![\p{L}-])(?!\s+(?:of|house|nest|cage|bath|song|print|market|pot|shop))`,
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
    const such = CLASSES[noun.toLowerCase()] ?? '';
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
