import { ingOf, pastOf, withS } from './verb-forms.ts';
import { kindOf, type NounKind, WordBit, wordTable } from './word-table.ts';

/** A word as a noun. */
export interface NounInfo {
  /** The singular. */
  lemma: string;
  singular: boolean;
  plural: boolean;
  kind: NounKind;
  /** A noun in -ing that stands on its own, as building and lighting. */
  ingNoun: boolean;
}

/** A word as a form of a verb; one form may be several (put). */
export interface VerbInfo {
  /** The bare form. */
  lemma: string;
  base: boolean;
  third: boolean;
  ing: boolean;
  past: boolean;
  participle: boolean;
  /** Often without an object, or done by things themselves: sleep, flow, burn. */
  intransitive: boolean;
  /** More common as a verb than as a noun. */
  first: boolean;
}

/** What an English word can be. */
export interface WordInfo {
  noun: NounInfo | null;
  verb: VerbInfo | null;
  adjective: boolean;
  /** At least as common as an adjective as it is as a noun; true of all that are no nouns. */
  adjectiveFirst: boolean;
  adverb: boolean;
}

/**
 * Takes a word in any case and form and tells what it can be: from the table, by its ending (plurals, forms of verbs,
 * adverbs in -ly), and a hyphenated word by its last part. Null if it is not known. Determiners, prepositions and their
 * like are not looked up here: `in` and `a` are found as the rare nouns that they also are.
 */
export function wordInfo(word: string): WordInfo | null {
  const form = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (form.length > LONGEST) return null;
  const bits = wordTable().words.get(form) ?? 0;
  const noun = nounInfo(form, bits);
  const verb = verbInfo(form, bits);
  const adverb = (bits & WordBit.adverb) !== 0 || (bits === 0 && isAdverb(form));
  const adjective = (bits & WordBit.adjective) !== 0 || (bits === 0 && isComparative(form));
  if (!noun && !verb && !adjective && !adverb) return hyphenated(form);
  const adjectiveFirst = adjective && ((bits & WordBit.adjectiveFirst) !== 0 || !noun);
  return { noun, verb, adjective, adjectiveFirst, adverb };
}

const LONGEST = 40;

/**
 * Takes a verb in any form (chase, chases, held) and gives its -ing form (chasing, holding).
 * Null if the word is not known as a verb.
 */
export function ingForm(verb: string): string | null {
  const info = wordInfo(verb)?.verb;
  return info ? ingOf(info.lemma) : null;
}

const bitsOf = (word: string) => wordTable().words.get(word) ?? 0;
const isNoun = (word: string) => (bitsOf(word) & WordBit.noun) !== 0;
const isVerb = (word: string) => (bitsOf(word) & WordBit.verb) !== 0;
const isAdjective = (word: string) => (bitsOf(word) & WordBit.adjective) !== 0;

/** Forms that no rule makes. */
const PRESENT: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['am', 'be'],
  ['are', 'be'],
  ['has', 'have'],
]);

function nounInfo(form: string, bits: number): NounInfo | null {
  const itself = (bits & WordBit.noun) !== 0;
  const known = wordTable().singulars.get(form);
  const singular = known ?? singularStems(form).find(isNoun);
  if (!itself && !singular) return null;
  // Glasses and news are entries of their own; the one is a plural, the other is not.
  const onlyPlural = itself && !singular && /[^siauo]s$/.test(form) && !SINGULAR_IN_S.test(form);
  const plural = singular !== undefined || onlyPlural;
  const lemma = singular ?? form;
  // Hands are of the body, though WordNet has them as a thing of the mind as well; glasses are no stuff.
  const named = bitsOf(itself && (!singular || kindOf(bitsOf(singular)) === 'substance') ? form : lemma);
  const ingNoun = (named & WordBit.ingNoun) !== 0;
  return { lemma, plural, singular: !plural || known === form, kind: kindOf(named), ingNoun };
}

const SINGULAR_IN_S = /^(?:lens|news|series|species)$|ics$/;

function singularStems(form: string): string[] {
  if (
    !/[^su]s$/.test(form) ||
    PRESENT.has(form) ||
    SINGULAR_IN_S.test(form) ||
    wordTable().irregularSingulars.has(form)
  )
    return [];
  return stemsBeforeS(form);
}

function stemsBeforeS(form: string): string[] {
  return [form.slice(0, -1), form.slice(0, -2), `${form.slice(0, -3)}y`].filter(
    (stem) => withS(stem) === form,
  );
}

function verbInfo(form: string, bits: number): VerbInfo | null {
  const irregular = wordTable().verbForms.get(form);
  const base = (bits & WordBit.verb) !== 0;
  const third = form.endsWith('s') ? stemsBeforeS(form).find(isVerb) : undefined;
  const ing = form.endsWith('ing') ? ingStem(form) : undefined;
  const past = irregular || !form.endsWith('ed') ? undefined : pastStem(form);
  const lemma = irregular?.lemma ?? PRESENT.get(form) ?? (base ? form : (ing ?? past ?? third));
  if (lemma === undefined) return null;
  const of = bitsOf(lemma);
  return {
    lemma,
    base: lemma === form,
    third: third === lemma || PRESENT.has(form),
    ing: ing === lemma,
    past: irregular?.past ?? past === lemma,
    participle: irregular?.participle ?? past === lemma,
    intransitive: (of & WordBit.intransitive) !== 0,
    first: (of & WordBit.verbFirst) !== 0,
  };
}

function ingStem(form: string): string | undefined {
  const stem = form.slice(0, -3);
  const stems = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}ie`];
  return stems.find((verb) => isVerb(verb) && (ingOf(verb) === form || doubledL(verb, stem)));
}

function pastStem(form: string): string | undefined {
  const stem = form.slice(0, -2);
  const stems = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
  return stems.find((verb) => isVerb(verb) && (pastOf(verb) === form || doubledL(verb, stem)));
}

/** British spelling: travelling, travelled. */
const doubledL = (verb: string, stem: string) => verb.endsWith('l') && stem === `${verb}l`;

function isAdverb(form: string): boolean {
  if (!/.{3}ly$/.test(form)) return false;
  const stem = form.slice(0, -2);
  return [stem, `${stem}le`, `${stem}l`, stem.replace(/i$/, 'y')].some(isAdjective);
}

/** Darker, darkest, happier. */
function isComparative(form: string): boolean {
  const stem = /^(.{2,})e(?:r|st)$/.exec(form)?.[1];
  if (!stem) return false;
  const undoubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, undoubled, stem.replace(/i$/, 'y')].some(isAdjective);
}

/** Dark-haired and fast-moving describe, moss-house names; wide-angle does either. */
function hyphenated(form: string): WordInfo | null {
  const last = form.slice(form.lastIndexOf('-') + 1);
  const first = form.slice(0, form.indexOf('-'));
  if (last === form || last === '') return null;
  const info = wordInfo(last);
  const describes = /(?:ed|ing|like|free|style|proof|old)$/.test(last) || info?.verb?.participle;
  if (!info && !describes) return null;
  return {
    noun: describes ? null : (info?.noun ?? null),
    verb: null,
    adjective: true,
    // High-resolution and three-panel describe though their last part names.
    adjectiveFirst:
      !info?.noun ||
      describes === true ||
      isAdjective(first) ||
      /^(?:ultra|hyper|semi|two|three|four|five|six|\d+)$/.test(first),
    adverb: false,
  };
}
