import { nameKind, nameLength, textOf } from './names.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { hasRole } from './roles.ts';
import type { Token } from './tokens.ts';
import { classOf, isDetermined } from './word-class.ts';

/** How many a noun phrase is of; `unknown` where nobody knows its head. */
export type NounNumber = 'singular' | 'plural' | 'mass' | 'unknown';

/** Qualities and states by their ending; what is countable of them is in the lexicon. */
const QUALITY = /.{2}(?:ness|ism|ity|ance|ence|hood|dom|cy)$/;

/** Returns how many the words up to a head are of. */
export function numberOf(core: readonly Token[]): NounNumber {
  const head = core.at(-1);
  if (!head) return 'unknown';
  const { lower } = head;
  const pair = textOf(core.slice(-2));
  if (hasRole('name of a place', lower) || hasRole('name of a place', pair)) return 'mass';
  if (hasRole('countable', pair)) return 'singular';
  if (hasRole('mass', pair) || hasRole('mass', textOf(core))) return 'mass';
  if (hasRole('countable', lower)) return 'singular';
  if (hasRole('mass', lower) || hasRole('mass', lower.slice(lower.lastIndexOf('-') + 1))) return 'mass';
  if (hasRole('same plural', lower)) return 'plural';
  if (hasRole('same singular', lower)) return 'singular';
  const noun = classOf(head)?.noun;
  if (!noun) return 'unknown';
  if (noun.plural && !noun.singular) return 'plural';
  if (noun.kind === 'substance') return 'mass';
  return noun.kind === 'abstract' && QUALITY.test(lower) ? 'mass' : 'singular';
}

/** Takes a noun phrase and returns the article it lacks: `the` only where the lexicon knows it, `a` where it is countable. */
export function neededArticle(
  text: string,
  phrase: Phrase = readPhrase(text),
): 'indefinite' | 'the' | 'none' {
  const { kind, tokens, core } = phrase;
  const [first, second] = tokens;
  if (kind !== 'noun' || !first) return 'none';
  if (hasRole('counts with an article', first.lower)) return 'indefinite';
  if (isDetermined(tokens) && !isPossessive(first.lower)) return 'none';
  if (hasRole('pronoun', first.lower) && !second) return 'none';
  if (/^\d/.test(first.text) && !first.quoted) return numberNeeds(core);
  const length = nameLength(core.length > 0 ? tokens : []);
  if (length >= core.length && !(length === 1 && hasRole('countable', first.lower))) {
    const name = nameKind(tokens, length);
    if (name !== 'none') return name === 'the' ? 'the' : 'none';
  }
  if (/^\p{Lu}/u.test(first.text) && length > 0 && core.some(({ lower }) => /['’]s$/.test(lower)))
    return 'none';
  if (hasRole('unique', textOf(core)) && tokens[core.length]?.lower !== 'of') return 'the';
  return headNeeds(core);
}

/** `king's` takes an article with what it owns; `grandma's` does not. */
function isPossessive(word: string): boolean {
  return /['’]s$/.test(word) && !hasRole('kin', word.slice(0, -2));
}

function headNeeds(core: readonly Token[]): 'indefinite' | 'none' {
  const number = numberOf(core);
  return number === 'singular' || (number === 'unknown' && isDescribedName(core)) ? 'indefinite' : 'none';
}

/** `a red Ferrari`, `an old Elvis`; but `ancient Rome`. */
function isDescribedName(core: readonly Token[]): boolean {
  const [first, ...rest] = core;
  const names = rest.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (!first || names.length === 0 || names.at(-1) !== core.at(-1)) return false;
  return classOf(first)?.adjective === true && !hasRole('name of a place', textOf(names));
}

const UNIT =
  /^(?:mm|cm|m|km|ft|foot|inch|year|story|storey|piece|megapixel|legged|eyed|degree|point|bit|way|day|hour|minute|door|seat|string|star)\b/;

/** `2 cats` and `3 1/2` stand alone; `85mm lens`, `19th-century ship`, `1960 Chevrolet`, `3 piece suit` do not. */
function numberNeeds(core: readonly Token[]): 'indefinite' | 'none' {
  const [first, second] = core;
  if (!first || !second) return first && /[a-z]/i.test(first.text) ? headNeeds(core) : 'none';
  const names = core.slice(1).every(({ text }) => /^\p{Lu}/u.test(text));
  if (names && /^\d+s$/.test(first.text)) return 'none';
  const year = /^(?:1\d|20)\d\d$/.test(first.text);
  if (year && names) return 'indefinite';
  if (/^[\d.,]+$/.test(first.text) && !UNIT.test(second.lower) && !year) return 'none';
  return headNeeds(core);
}
