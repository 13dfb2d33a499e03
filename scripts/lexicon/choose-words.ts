import { ingOf } from '../../lib/prompt/lexicon/verb-forms.ts';
import { KIND_MASK, kindBits, type NounKind, WordBit } from '../../lib/prompt/lexicon/word-table.ts';
import { readClipMerges } from '../clip-merges.ts';
import { nounKinds } from './noun-kinds.ts';
import { OUR_WORDS } from './our-words.ts';
import {
  type PartOfSpeech,
  readHypernyms,
  readSenses,
  readVerbFrames,
  type Sense,
  type VerbFrames,
} from './wordnet.ts';

/** Takes WordNet and our own list, and gives the words of the table with their bits. */
export function chooseWords(): Map<string, number> {
  const senses = readSenses();
  const bitsOf = judge(senses);
  const captions = captionWords();
  const words = new Map<string, number>();
  for (const [lemma, list] of senses) {
    const bits = bitsOf(lemma, list);
    const kept = captions.has(lemma) || OUR_WORDS.has(lemma) || isWellKnown(list) || isUsedVerb(list);
    if (kept && lemma.length > 1) words.set(lemma, bits);
  }
  for (const [word, bits] of OUR_WORDS) {
    const known = words.get(word) ?? 0;
    // What kind of thing a noun of WordNet names, WordNet knows.
    const added = known & WordBit.noun ? bits & ~KIND_MASK : bits;
    if (known | added) words.set(word, known | added);
  }
  return words;
}

/** Gives a function that takes a word with its senses and gives its bits. */
function judge(senses: ReadonlyMap<string, Sense[]>) {
  const frames = readVerbFrames();
  const kindOfSense = nounKinds(senses, readHypernyms());
  return (lemma: string, list: Sense[]): number => {
    const of = (part: PartOfSpeech) => list.filter((sense) => sense.part === part);
    const [nouns, verbs, adjectives, adverbs] = [of('noun'), of('verb'), of('adjective'), of('adverb')];
    let bits = 0;
    if (nouns.length > 0) {
      const kind = kindOfSense(commonest(nouns));
      bits |= WordBit.noun | kindBits(kind);
      if (isIngNoun(lemma, nouns, kind, senses)) bits |= WordBit.ingNoun;
    }
    if (verbs.length > 0) {
      bits |= WordBit.verb;
      if (isIntransitive(verbs, frames)) bits |= WordBit.intransitive;
      if (usesOf(verbs) > usesOf(nouns)) bits |= WordBit.verbFirst;
    }
    // Wearing and holding are adjectives for WordNet as well, and hardly for anybody else.
    if (adjectives.length > 0 && (usesOf(adjectives) > 0 || verbsInIng(lemma, senses).length === 0)) {
      bits |= WordBit.adjective;
      if (weight(adjectives) >= weight(nouns)) bits |= WordBit.adjectiveFirst;
    }
    if (adverbs.length > 0) bits |= WordBit.adverb;
    return bits;
  };
}

/** Whether it is often said without an object, or of things that do it by themselves: `flowing hair`, `burning coals`. */
function isIntransitive(verbs: Sense[], frames: ReadonlyMap<string, VerbFrames>): boolean {
  const alone = verbs.filter(({ synset }) => !frames.get(synset)?.takesObject);
  const happening = verbs.filter(({ synset }) => frames.get(synset)?.happens);
  return weight(alone) > weight(verbs) * 0.35 || weight(happening) > weight(verbs) * 0.25;
}

/** Carving names things as often as what is done, and training is said more often than train: they are nouns on their own. */
function isIngNoun(lemma: string, nouns: Sense[], kind: NounKind, senses: ReadonlyMap<string, Sense[]>) {
  if (!lemma.endsWith('ing')) return false;
  const verbs = verbsInIng(lemma, senses);
  if (kind === 'abstract') return usesOf(nouns) > Math.max(3, usesOf(verbs));
  return weight(nouns) > weight(verbs) * 0.3;
}

/** The verbs that a word in -ing can be a form of. */
function verbsInIng(lemma: string, senses: ReadonlyMap<string, Sense[]>): Sense[] {
  const stem = lemma.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}ie`]
    .filter((verb) => ingOf(verb) === lemma)
    .flatMap((verb) => senses.get(verb) ?? [])
    .filter(({ part }) => part === 'verb');
}

/**
 * Senses beyond the first, and senses that occur in the texts that WordNet's authors tagged, that a word must have together
 * to be kept where captions do not have it.
 */
const WELL_KNOWN = 4;

const isWellKnown = (list: Sense[]) =>
  list.length - 1 + list.filter(({ tagged }) => tagged > 0).length >= WELL_KNOWN;

/** A verb that is missed makes a sentence look like a heap of nouns. */
const isUsedVerb = (list: Sense[]) => list.some(({ part, tagged }) => part === 'verb' && tagged > 0);

/** The words that CLIP knows as one token: those that were frequent in the captions of millions of pictures. */
function captionWords(): Set<string> {
  const symbols = readClipMerges().map((rule) => rule.replace(' ', ''));
  return new Set(symbols.filter((symbol) => symbol.endsWith('</w>')).map((symbol) => symbol.slice(0, -4)));
}

/** Uses, and one for each sense: most are in no tagged text. */
const weight = (list: Sense[]) => usesOf(list) + list.length;

const usesOf = (list: Sense[]) => list.reduce((sum, sense) => sum + sense.tagged, 0);

function commonest(list: Sense[]): Sense {
  return list.reduce((best, sense) => (sense.rank < best.rank ? sense : best));
}
