import { isPlural } from '../lexicon/is-plural.ts';

export interface Count {
  /** `seven birds`, as typed. */
  words: string;
  value: number;
  start: number;
  /** Where the number ends. */
  end: number;
}

const WORDS: Readonly<Record<string, number>> = {
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/#°$€£-])(?<!\b(?:number|no|nr|chapter|part|act|level|size|page|room|route|version|agent)\.? )(${Object.keys(WORDS).join('|')}|[4-9]|[1-9]\d)(?=((?:\s+[\p{L}'’-]+){1,3}))`,
  'giu',
);
/** Not things that stand beside each other: units, ages, parts of one thing, fixed expressions. */
const NOT_COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|[cm]m|inch|foot|mile|bits?|carat|star|ton|door|seater|storey|story|speed|panel|percent|degrees|meters?|metres?|feet|inches|miles|pixels|megapixels|points?|pieces?|legs|arms|eyes|wings|heads|tails|tentacles|fingers|petals|sides|corners|strings|keys|windows|floors|stories|storeys|wonders|seasons|elements|colors|colours|stars|columns|rows|panels|frames|players|shades|images|views|variations|angles)$/i;

/** What ends a noun phrase. */
const CLOSES = /^(?:of|in|on|at|by|and|or|with|from|to|the|an?)$/i;

/** Gives what a text counts from four on: `seven birds`, not `70 years`, not `eight legs`. */
export function countsIn(text: string): Count[] {
  return [...text.slice(0, 2000).matchAll(COUNT)].flatMap((match) => {
    const [, number = '', following = ''] = match;
    const value = WORDS[number.toLowerCase()] ?? Number(number);
    const words = following.trim().split(/\s+/);
    const at = words.findIndex((word) => isCounted(word) || NOT_COUNTED.test(word) || CLOSES.test(word));
    if (!isCounted(words[at] ?? '')) return [];
    const counted = `${number} ${words.slice(0, at + 1).join(' ')}`;
    return [{ words: counted, value, start: match.index, end: match.index + number.length }];
  });
}

const isCounted = (word: string) => /^\p{Ll}{3,}$/u.test(word) && isPlural(word) && !NOT_COUNTED.test(word);
