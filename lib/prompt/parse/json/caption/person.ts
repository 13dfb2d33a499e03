import { mentions, withAdjectives } from './wording.ts';

const FEMALE = /^(?:female|woman|women|girl|f|feminine|lady)$/i;
const MALE = /^(?:male|man|men|boy|m|masculine|gentleman)$/i;
/** A noun for somebody, at the end of a short phrase. */
const SOMEBODY =
  /^(.*?)(\b(?:woman|man|girl|boy|lady|gentleman|person|model|child|teenager|female|male|adult|couple)s?)$/i;
const YEARS =
  /^(?:approximately |about |around |approx\.? |~)?(\d{1,3})(?:[- ]?(?:years?[- ]?old|yo|y\/o|years?|yrs?))?$/i;
const DECADE =
  /^(?:(?:in (?:her|his|their|the)) )?((?:early|mid|late)(?:[- ]to[- ](?:early|mid|late))?[- ])?(\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)(?: look)?$/i;
const ADJECTIVE = /^(?:young|elderly|old|middle[- ]aged|teenage|adult|senior|youthful)(?: adult)?$/i;

/** What was told of somebody, apart from everything else. */
export interface Somebody {
  gender?: string;
  age?: string;
  origin?: string;
}

/**
 * Takes what somebody is called (or '') and what was told of gender, age and origin, and gives a phrase of them: `woman in
 * her late 20s`, `25-year-old Japanese man`; what does not fit into it comes beside it.
 */
export function somebodyOf(
  called: string,
  { gender, age, origin }: Somebody,
): { phrase: string; beside: string[] } {
  const years = Number(YEARS.exec(age?.trim() ?? '')?.[1] ?? Number.NaN);
  const phrase = called === '' ? nounOf(gender, years) : called;
  const short = phrase.split(/\s+/).length <= 6 ? SOMEBODY.exec(phrase) : null;
  const own = gender && !FEMALE.test(gender) && !MALE.test(gender) && phrase !== gender ? [gender] : [];
  const said = (words: string | undefined) =>
    words === undefined || words.trim() === '' || mentions(phrase, words.trim());
  if (!short) {
    const adjective = Number.isNaN(years)
      ? (ADJECTIVE.exec(age?.trim() ?? '')?.[0] ?? '')
      : `${years}-year-old`;
    const fits = adjective !== '' && !said(age) && phrase !== '' && phrase.split(/\s+/).length <= 5;
    const rest = [fits ? undefined : age, origin].filter((one) => !said(one)).map(String);
    return { phrase: fits ? withAdjectives(phrase, [adjective]) : phrase, beside: [...own, ...rest] };
  }
  const [, before = '', noun = ''] = short;
  const adjectives: string[] = [];
  const beside = [...own];
  let after = '';
  const decade = DECADE.exec(age?.trim() ?? '');
  if (!said(age) && age !== undefined) {
    if (decade)
      after = ` in ${possessive(noun, gender)} ${decade[1]?.toLowerCase() ?? ''}${decade[2]?.toLowerCase()}`;
    else if (!Number.isNaN(years)) adjectives.push(`${years}-year-old`);
    else if (ADJECTIVE.test(age.trim())) adjectives.push(age.trim().replace(/ adult$/, ''));
    else beside.push(age);
  }
  if (!said(origin) && origin !== undefined) {
    if (origin.trim().split(/\s+/).length <= 3 && !/[,(/]/.test(origin)) adjectives.push(origin.trim());
    else beside.push(origin);
  }
  const words = [before.trim(), ...adjectives, noun].filter((one) => one !== '').join(' ');
  return { phrase: articled(words) + after, beside };
}

function nounOf(gender: string | undefined, years: number): string {
  const child = years < 18;
  if (gender === undefined) return Number.isNaN(years) ? '' : child ? 'child' : 'person';
  if (FEMALE.test(gender)) return child ? 'girl' : 'woman';
  if (MALE.test(gender)) return child ? 'boy' : 'man';
  return gender;
}

function possessive(noun: string, gender: string | undefined): string {
  if (/^(?:woman|girl|lady|female)$/i.test(noun) || (gender && FEMALE.test(gender))) return 'her';
  if (/^(?:man|boy|gentleman|male)$/i.test(noun) || (gender && MALE.test(gender))) return 'his';
  return 'their';
}

/** `a`, `an`: by the word that now follows it. */
function articled(words: string): string {
  const [, rest] = /^an?\s+(.*)$/is.exec(words) ?? [];
  return rest === undefined ? words : `${/^(?:[aeio]|8|11-|18-|u(?!ni|s))/i.test(rest) ? 'an' : 'a'} ${rest}`;
}
