import { articleBefore } from '../../../lexicon/articles.ts';
import { isPlural } from '../../../lexicon/is-plural.ts';
import { midSentence } from '../../../lexicon/names.ts';
import { withS } from '../../../lexicon/verb-forms.ts';

/** How many there are, and of people gender, age and origin, in the words before a noun. */

const FEMALE = /^(?:female|woman|women|girl|f|feminine|lady)$/i;
const MALE = /^(?:male|man|men|boy|m|masculine|gentleman)$/i;
const YEARS =
  /^(?:approximately |about |around |approx\.? |~)?(\d{1,3})(?:[- ]?(?:years?[- ]?old|yo|y\/o|years?|yrs?))?$/i;
/** A longer phrase takes nothing before it. */
const SHORT = /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3}$/u;

/**
 * Takes what somebody or something is called (or '') and what was told of count, gender, age and origin, and gives a phrase:
 * `35-year-old Japanese man`, `3 lemons`. What does not fit before the noun comes beside it.
 */
export function somebody(
  called: string,
  { count, gender, age, origin }: Record<string, string>,
): { phrase: string; beside: string[] } {
  const years = Number(YEARS.exec(age ?? '')?.[1] ?? Number.NaN);
  const noun = called === '' ? nounOf(gender, years) : called;
  const isName = /^\p{Lu}/u.test(noun) && midSentence(noun) === noun;
  const old = isName ? `${years} years old` : `${years}-year-old`;
  const said = [Number.isNaN(years) ? age : old, origin].filter((one) => one !== undefined);
  const before = said.filter(
    (one) => !isName && SHORT.test(noun) && SHORT.test(one) && !/\d(?!.*-old)/.test(one),
  );
  return {
    phrase: counted(withWords(noun, before), count ?? '1'),
    beside: said.filter((one) => !before.includes(one)),
  };
}

function nounOf(gender: string | undefined, years: number): string {
  const child = years < 18;
  if (gender === undefined) return Number.isNaN(years) ? '' : child ? 'child' : 'person';
  if (FEMALE.test(gender)) return child ? 'girl' : 'woman';
  if (MALE.test(gender)) return child ? 'boy' : 'man';
  return gender;
}

/** Takes a noun phrase and adjectives, and gives them before the noun, behind its article. */
export function withWords(noun: string, adjectives: readonly string[]): string {
  const fresh = adjectives.filter((one) => !noun.toLowerCase().includes(one.toLowerCase()));
  if (fresh.length === 0) return noun;
  const [, article = '', bare = noun] = /^(an?\s+|the\s+)?(.*)$/is.exec(noun) ?? [];
  const words = fresh.join(' ');
  const before = /^an?\s/i.test(article) ? `${articleBefore(words)} ` : article;
  return `${before}${words} ${midSentence(bare)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  leaf: 'leaves',
};

/** Several of a thing: the noun at the end of a short phrase in the plural. */
function counted(phrase: string, count: string): string {
  if (phrase === '' || count === '1') return phrase;
  const noun = /[A-Za-z]+$/.exec(phrase.slice(-80))?.[0] ?? '';
  const asIs = !/^\d+$/.test(count) || noun === '' || isPlural(noun) || /\s(?:of|with|in|on)\s/.test(phrase);
  const plural = asIs ? noun : (IRREGULAR[noun.toLowerCase()] ?? withS(noun));
  return `${count} ${midSentence(phrase.slice(0, phrase.length - noun.length) + plural)}`;
}
