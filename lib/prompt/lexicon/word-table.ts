import { CLASS_BITS, CLASSES, IRREGULAR_NOUNS, IRREGULAR_VERBS, WORDS } from './words.ts';

/** What the table says of a word: which parts of speech it can be, and which of them it mostly is. */
export const WordBit = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** A verb that often stands without an object, or that things do by themselves: sleep, flow, burn. */
  intransitive: 16,
  /** As a verb more common than as a noun: feed. */
  verbFirst: 32,
  /** As an adjective at least as common as a noun: dark. */
  adjectiveFirst: 64,
  /** A word in -ing that is a noun in its own right: building, lighting. */
  ingNoun: 128,
} as const;

/** What a noun names in its most common sense; `thing` is the rest. The order is part of the packed form. */
export const NOUN_KINDS = [
  'thing',
  'substance',
  'person',
  'animal',
  'place',
  'time',
  'clothing',
  'body',
  'abstract',
] as const;
export type NounKind = (typeof NOUN_KINDS)[number];

const KIND_SHIFT = 8;
export const KIND_MASK = 15 << KIND_SHIFT;
/** The character of the first class, the number of classes that one character tells, and the mark of the others. */
export const FIRST_CLASS = 35;
export const COMMON_CLASSES = 90;
export const RARE_CLASS = '~';

export const kindBits = (kind: NounKind): number => NOUN_KINDS.indexOf(kind) << KIND_SHIFT;
export const kindOf = (bits: number): NounKind => NOUN_KINDS[bits >> KIND_SHIFT] ?? 'thing';

export interface IrregularForm {
  lemma: string;
  past: boolean;
  participle: boolean;
}

interface Table {
  words: ReadonlyMap<string, number>;
  /** Past forms and participles by form. */
  verbForms: ReadonlyMap<string, IrregularForm>;
  /** Irregular nouns: the singular by the plural, and the singulars. */
  singulars: ReadonlyMap<string, string>;
  irregularSingulars: ReadonlySet<string>;
}

let table: Table | undefined;

/** Returns the decoded word table; it is decoded at the first call, not when the module is loaded. */
export function wordTable(): Table {
  if (!table) {
    const singulars = readSingulars();
    const irregularSingulars = new Set(singulars.values());
    table = { words: unpack(), verbForms: readVerbForms(), singulars, irregularSingulars };
  }
  return table;
}

/**
 * Gives each word with its bits. `WORDS` has them in order, each as the number of letters that it shares with the one
 * before (a digit or a capital) and the rest; `CLASSES` has for each a character, or one after a tilde for the rarer
 * classes, which stands for a place in `CLASS_BITS`.
 */
function unpack(): Map<string, number> {
  const words = new Map<string, number>();
  let word = '';
  let start = 0;
  let classAt = 0;
  for (let at = 1; at <= WORDS.length; at += 1) {
    // Letters, hyphens and apostrophes belong to the word; the end of the text gives NaN, which ends it.
    const code = WORDS.charCodeAt(at);
    if (code > 90 || code === 45 || code === 39) continue;
    word = word.slice(0, Number.parseInt(WORDS.charAt(start), 36)) + WORDS.slice(start + 1, at);
    const rare = CLASSES.charAt(classAt) === RARE_CLASS;
    if (rare) classAt += 1;
    const place = CLASSES.charCodeAt(classAt) - FIRST_CLASS + (rare ? COMMON_CLASSES : 0);
    words.set(word, CLASS_BITS[place] ?? 0);
    classAt += 1;
    start = at;
  }
  return words;
}

function readVerbForms(): Map<string, IrregularForm> {
  const forms = new Map<string, IrregularForm>();
  for (const line of IRREGULAR_VERBS.split('|')) {
    const [lemma = '', pasts = '', participles = pasts] = line.split(' ');
    for (const form of pasts.split('/')) forms.set(form, { lemma, past: true, participle: false });
    for (const form of participles.split('/'))
      forms.set(form, { lemma, past: pasts.split('/').includes(form), participle: true });
  }
  return forms;
}

function readSingulars(): Map<string, string> {
  const singulars = new Map<string, string>();
  for (const line of IRREGULAR_NOUNS.split('|')) {
    const [singular = '', plurals = ''] = line.split(' ');
    for (const plural of plurals.split('/')) singulars.set(plural, singular);
  }
  return singulars;
}
