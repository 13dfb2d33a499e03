import { articleBefore } from './articles.ts';
import { nameKind, nameLength, textOf } from './names.ts';
import { numberOf } from './needs-article.ts';
import type { Phrase } from './phrase.ts';
import { hasRole, type PrepositionRole, prepositionsOf } from './roles.ts';
import type { Token } from './tokens.ts';
import { classOf, isDetermined } from './word-class.ts';

/** The preposition of a place or time, and its article. */
export interface PlacePreposition {
  preposition: string;
  /** What stands between it and the noun, with its space: `the `, `a `, or nothing. */
  article: string;
}

/**
 * Takes a phrase and returns its preposition as a place or a time: at night, on a stormy night, in the 1920s, at a bus
 * stop, on Route 66, in the middle of nowhere. Null if the lexicon does not know it as either.
 */
export function prepositionOf(phrase: Phrase): PlacePreposition | null {
  const whole = wholePreposition(phrase.tokens);
  if (whole) return whole;
  const lead = fixedPrepositionOf(phrase) ?? headPrepositionOf(phrase);
  if (!lead || !hasArticle(phrase)) return lead;
  // `at night`, but `during the night`.
  return {
    preposition: lead.preposition === 'at' && lead.article === '' ? 'during' : lead.preposition,
    article: '',
  };
}

/** Returns the preposition of a phrase that the lexicon has as a whole, or that names a part: edge of a cliff; else null. */
export function fixedPrepositionOf({ tokens, core }: Phrase): PlacePreposition | null {
  const start = hasArticle({ tokens }) ? 1 : 0;
  const isPart = tokens[core.length]?.lower === 'of';
  const words = tokens.slice(start, Math.max(core.length, start + 1));
  const name = nameLength(tokens);
  return (
    wholePreposition(tokens) ??
    wholePreposition(tokens.slice(start)) ??
    (name >= words.length ? wholePreposition(tokens.slice(0, name)) : null) ??
    (isPart ? partPreposition(words) : wholePreposition(words)) ??
    yearsPreposition(tokens.slice(start))
  );
}

/** The preposition of a noun phrase by what its head is: a time, a place, a name of one. */
function headPrepositionOf({ tokens, core }: Phrase): PlacePreposition | null {
  const words = hasArticle({ tokens }) ? core.slice(1) : core;
  if (words.length === 0) return null;
  const length = nameLength(tokens);
  const definite = tokens[core.length]?.lower === 'of' && namesOwner(tokens[core.length + 1]);
  return (
    (length >= words.length ? namedPreposition(tokens.slice(0, length)) : null) ??
    timePreposition(words) ??
    placePreposition(words, definite)
  );
}

function hasArticle({ tokens }: Pick<Phrase, 'tokens'>): boolean {
  return isDetermined(tokens) && !/['’]s$/.test(tokens[0]?.lower ?? '');
}

/** What stands in the lexicon as a whole. */
function wholePreposition(words: readonly Token[]): PlacePreposition | null {
  const text = textOf(words);
  if (text === '') return null;
  const found = prepositionsOf('time').get(text) ?? prepositionsOf('place').get(text);
  if (!found) return null;
  const [, preposition = '', article = ''] = /^(\S+) ?(the|a)?$/.exec(found) ?? [];
  return { preposition, article: article === '' ? '' : `${article} ` };
}

/** `1920s`, `late 1920s`, `1945`, `year 2077`. */
function yearsPreposition(tokens: readonly Token[]): PlacePreposition | null {
  const [first = '', second = '', third = ''] = tokens.map(({ lower }) => lower);
  const isPart = /^(?:early|late|mid)$/.test(first);
  const [years, next] = isPart ? [second, third] : [first, second];
  const ends = next === '' || hasRole('preposition', next);
  if (/^(?:mid-)?['’]?\d{2,4}['’]?s$/.test(years))
    return ends ? { preposition: 'in', article: 'the ' } : null;
  if (/^(?:1\d|2[01])\d\d$/.test(years)) return ends ? { preposition: 'in', article: '' } : null;
  return first === 'year' && /^\d+$/.test(second) ? { preposition: 'in', article: 'the ' } : null;
}

/** `edge of a cliff`, `front of a church`. */
function partPreposition(core: readonly Token[]): PlacePreposition | null {
  const head = core.at(-1)?.lower ?? '';
  const bare = core.length === 1 ? prepositionsOf('bare part of a place').get(head) : undefined;
  if (bare) return { preposition: bare, article: '' };
  const part = prepositionsOf('part of a place').get(head);
  return part ? { preposition: part, article: 'the ' } : null;
}

/** `Lake Como`, `Bondi Beach`, `Christmas Eve`, `Tokyo`. */
function namedPreposition(name: readonly Token[]): PlacePreposition | null {
  const kind = nameKind(name, name.length);
  if (kind === 'none') return null;
  const words = [name.at(-1), name[0]].map((word) => word?.lower ?? '');
  const time = words.map((word) => prepositionsOf('time').get(word)).find((lead) => lead === 'on');
  const place = words.map((word) => prepositionsOf('word in a name of a place').get(word)).find(Boolean);
  return { preposition: time ?? place ?? 'in', article: kind === 'the' ? 'the ' : '' };
}

/** `winter morning`, `rainy day`, `Victorian era`, `Monday morning`. */
function timePreposition(words: readonly Token[]): PlacePreposition | null {
  const head = words.at(-1);
  const found = knownPreposition('head of a time', head);
  if (!head || !found) return null;
  const [preposition = '', article] = found.split(' ');
  if (article) return { preposition, article: 'the ' };
  const named = words.length > 1 && prepositionsOf('time').get(words[0]?.lower ?? '') === 'on';
  const bare = named || numberOf([head]) === 'plural';
  return { preposition, article: bare ? '' : indefinite(words) };
}

/** `canals of Venice`, `border of the kingdom`: what is whose is known. */
function namesOwner(next: Token | undefined): boolean {
  return next !== undefined && (next.lower === 'the' || /^\p{Lu}/u.test(next.text));
}

function placePreposition(words: readonly Token[], definite: boolean): PlacePreposition | null {
  const head = words.at(-1);
  const pair = textOf(words.slice(-2));
  const found =
    prepositionsOf('head of a place').get(pair) ??
    knownPreposition('head of a place', head) ??
    endingPreposition(head);
  const number = numberOf(words);
  if (found && definite) return { preposition: found, article: 'the ' };
  if (found)
    return { preposition: found, article: number === 'plural' || number === 'mass' ? '' : indefinite(words) };
  // `18th-century Paris`, `downtown Chicago`.
  const isNamed = hasRole('name of a place', head?.lower ?? '') || hasRole('name of a place', pair);
  if (isNamed) return { preposition: 'in', article: '' };
  if (classOf(head)?.noun?.kind !== 'place') return null;
  return { preposition: 'in', article: number === 'singular' ? indefinite(words) : '' };
}

function knownPreposition(leading: PrepositionRole, head: Token | undefined): string | undefined {
  const lemma = classOf(head)?.noun?.lemma ?? '';
  return prepositionsOf(leading).get(head?.lower ?? '') ?? prepositionsOf(leading).get(lemma);
}

/** `courtyard`, `ballroom`: a word that ends in a word for a place. */
function endingPreposition(head: Token | undefined): string | undefined {
  const word = head?.lower ?? '';
  for (let at = 2; at <= word.length - 3; at += 1) {
    const lead = prepositionsOf('end of a place').get(word.slice(at));
    if (lead) return lead;
  }
  return undefined;
}

function indefinite(words: readonly Token[]): string {
  if (hasRole('kin', words[0]?.lower.replace(/['’]s$/, '') ?? '')) return '';
  return `${articleBefore(words.map(({ text }) => text).join(' '))} `;
}
