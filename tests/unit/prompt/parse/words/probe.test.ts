/** How well prompts are read, against labels by hand. The floors are what was measured: a change may raise them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  describePhrase,
  fragmentsOf,
  nounPhrasesOf,
  type PhraseKind,
  type TaggedWord,
  tagWords,
} from '../../../../../lib/prompt/parse/words/index.ts';
import { INVISIBLE, OPAQUE } from '../../../../../lib/prompt/syntax/index.ts';

type Pair = [start: number, end: number];

interface Labelled {
  id: string;
  set: 'probe' | 'other';
  text: string;
  subject: Pair | null;
  nounPhrases: Pair[];
  words: [start: number, end: number, kind: string][];
  commas: [at: number, kind: string][];
  quotes: Pair[];
  fragments: [start: number, end: number, kind: string][];
}

const { prompts } = JSON.parse(
  readFileSync(new URL('../../../../fixtures/reading-probe.json', import.meta.url), 'utf8'),
) as { prompts: Labelled[] };

/** The text with what a reader of programs masks: quoted words are one word, weights are nothing. */
function masked({ text, quotes }: Labelled): string {
  const opaque = quotes.reduce(
    (former, [start, end]) => former.slice(0, start) + OPAQUE.repeat(end - start) + former.slice(end),
    text,
  );
  return opaque.replace(/[()]|:1\.\d/g, (syntax) => INVISIBLE.repeat(syntax.length));
}

const KINDS: Record<string, PhraseKind> = {
  NP: 'noun phrase',
  AP: 'adjectives',
  VP: 'verb phrase',
  PP: 'prepositional',
  S: 'clause',
};

/** Hits, what there is to find, and what was found. */
interface Score {
  hits: number;
  labelled: number;
  found: number;
}

const percent = ({ hits, labelled, found }: Score) => (200 * hits) / (labelled + found);

function score(set: Labelled['set'], judge: (prompt: Labelled, text: string) => boolean[]): number {
  const verdicts = prompts.filter((prompt) => prompt.set === set).flatMap((one) => judge(one, masked(one)));
  return (100 * verdicts.filter(Boolean).length) / verdicts.length;
}

const wordAt = (words: TaggedWord[], start: number, end: number) =>
  words.find((word) => word.start <= start && word.end >= end);

function nounPhraseScore(set: Labelled['set']): number {
  const total: Score = { hits: 0, labelled: 0, found: 0 };
  for (const prompt of prompts.filter((one) => one.set === set)) {
    const quoted = ([start]: Pair) => prompt.quotes.some(([from, to]) => start >= from && start < to);
    const found = nounPhrasesOf(masked(prompt))
      .map(({ start, end }): Pair => [start, end])
      .filter((pair) => !quoted(pair));
    const labels = new Set(prompt.nounPhrases.map(String));
    total.hits += found.filter((pair) => labels.has(String(pair))).length;
    total.labelled += labels.size;
    total.found += found.length;
  }
  return percent(total);
}

describe.each([
  { set: 'probe' as const, nounPhrases: 99, ing: 99, verbs: 100, kinds: 99, subjects: 100, commas: 96 },
  { set: 'other' as const, nounPhrases: 99, ing: 100, verbs: 100, kinds: 100, subjects: 100, commas: 100 },
])('of the $set prompts', ({ set, ...floors }) => {
  test('base noun phrases are found (F1)', () => {
    expect(nounPhraseScore(set)).toBeGreaterThanOrEqual(floors.nounPhrases);
  });

  test('words in -ing are told to be actions or parts of noun phrases', () => {
    const ing = score(set, ({ words, text: typed }, text) => {
      const tagged = tagWords(text);
      return words
        .filter(([start, end, kind]) => kind !== 'F' && typed.slice(start, end).endsWith('ing'))
        .map(([start, end, kind]) => (wordAt(tagged, start, end)?.tag === 'action') === (kind === 'V'));
    });
    expect(ing).toBeGreaterThanOrEqual(floors.ing);
  });

  test('verbs of sentences are found, and no noun is taken for one', () => {
    const verbs = score(set, ({ words }, text) => {
      const tagged = tagWords(text);
      return words
        .filter(([, , kind]) => kind !== 'V' && kind !== 'P')
        .map(
          ([start, end, kind]) =>
            /^(?:verb|infinitive)$/.test(wordAt(tagged, start, end)?.tag ?? '') === (kind === 'F'),
        );
    });
    expect(verbs).toBeGreaterThanOrEqual(floors.verbs);
  });

  test('fragments are of the right kind', () => {
    const kinds = score(set, ({ fragments }, text) =>
      fragments
        .filter(([, , kind]) => kind !== '*')
        .map(([start, end, kind]) => describePhrase(text, { start, end }).kind === KINDS[kind]),
    );
    expect(kinds).toBeGreaterThanOrEqual(floors.kinds);
  });

  test('the subject is one of the noun phrases of its fragment', () => {
    const subjects = score(set, ({ fragments, subject }, text) => {
      if (!subject) return [];
      const [start = 0, end = text.length] =
        fragments.find(([from, to]) => from <= subject[0] && to >= subject[1]) ?? [];
      const { nouns } = describePhrase(text, { start, end });
      return [nouns.some((noun) => noun.start === subject[0] && noun.end === subject[1])];
    });
    expect(subjects).toBeGreaterThanOrEqual(floors.subjects);
  });

  test('commas divide fragments and nothing else; within a running sentence they need not', () => {
    const commas = score(set, ({ commas: labelled }, text) => {
      const fragments = fragmentsOf(text);
      return labelled
        .filter(([, kind]) => kind !== 'q')
        .map(([at, kind]) => !fragments.some(({ start, end }) => start < at && at < end) === (kind === 'f'));
    });
    expect(commas).toBeGreaterThanOrEqual(floors.commas);
  });
});
