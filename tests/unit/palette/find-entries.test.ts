/** What the palette finds, and in which order. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Kind } from '../../../components/palette/entry.ts';
import { findEntries, indexEntries } from '../../../components/palette/find-entries.ts';
import { processorTime } from '../prompt/processor-time.ts';

const entry = (kind: Kind, label: string, words: string[] = [], within = ''): Entry => ({
  id: `${kind} ${label}`,
  kind,
  label,
  words,
  within,
  run() {},
});

const ENTRIES = [
  entry('field', 'Style'),
  entry('field', 'Lighting'),
  entry('field', 'Color tone'),
  entry('action', 'Surprise me'),
  entry('action', 'Save preset'),
  entry('action', 'Undo'),
  entry('preset', 'Lighthouse', ['coast', 'sea']),
  entry('preset', 'Harbor light'),
  entry('history', 'A photograph of a lighthouse in the light of dawn.'),
  entry('target', 'DALL·E 3', ['OpenAI']),
  entry('target', 'Midjourney V8', ['Midjourney']),
  entry('term', 'watercolor', ['aquarelle'], 'Style'),
  entry('term', 'soft golden light', [], 'Lighting'),
  entry('term', 'shallow depth of field', ['bokeh'], 'Framing'),
  entry('term', 'art déco', [], 'Style'),
];
const INDEX = indexEntries(ENTRIES);
const labels = (typed: string, recent: string[] = []) =>
  findEntries(INDEX, typed, recent).flatMap(({ entries }) => entries.map(({ label }) => label));

describe('the order', () => {
  test.each<[string, string, string[]]>([
    [
      'a field before presets, those before terms, those before the history',
      'li',
      [
        'Lighting',
        'Lighthouse',
        'Harbor light',
        'soft golden light',
        'A photograph of a lighthouse in the light of dawn.',
      ],
    ],
    [
      'what the label begins with before a later word',
      'light',
      [
        'Lighting',
        'Lighthouse',
        'Harbor light',
        'soft golden light',
        'A photograph of a lighthouse in the light of dawn.',
      ],
    ],
    ['the beginning of a word before its middle', 'color', ['Color tone', 'watercolor']],
    [
      'the middle of a word comes last, even of a field',
      'h',
      [
        'Harbor light',
        'Lighthouse',
        'Lighting',
        'soft golden light',
        'shallow depth of field',
        'A photograph of a lighthouse in the light of dawn.',
      ],
    ],
    ['the field itself before what goes into it', 'style', ['Style', 'watercolor', 'art déco']],
    ['words in any order, begun', 'lig gol', ['soft golden light']],
    ['a word and the field it goes to', 'style water', ['watercolor']],
    ['another word for it', 'bokeh', ['shallow depth of field']],
    ['the maker of a target', 'openai', ['DALL·E 3']],
    ['signs between words do not matter', 'dall e', ['DALL·E 3']],
    ['nor do accents, typed or not', 'ART DECO', ['art déco']],
    ['the tag of a preset', 'coast', ['Lighthouse']],
    ['nothing', 'zebra', []],
    ['no words at all', '!?', []],
  ])('%s', (_what, typed, expected) => {
    // Headings put what is of one kind together.
    expect(labels(typed)).toEqual(expected);
  });

  test('a word that contains it comes before all that goes to a field of that name', () => {
    const tones = Array.from({ length: 40 }, (_, at) => entry('term', `tone ${at}`, [], 'Color tone'));
    const [group] = findEntries(indexEntries([...tones, entry('term', 'watercolor')]), 'color');
    expect(group?.entries[0]?.label).toBe('watercolor');
  });

  test('what was used last comes first among what begins alike, the newest first', () => {
    const recent = ['term soft golden light', 'preset Lighthouse'];
    expect(labels('li', recent).slice(0, 3)).toEqual(['soft golden light', 'Lighthouse', 'Harbor light']);
    expect(labels('color', ['term watercolor'])[0]).toBe('Color tone');
  });

  test('with nothing typed: what was used last, once, then all but terms', () => {
    const [first, ...groups] = findEntries(INDEX, ' ', ['term watercolor', 'action Undo', 'preset gone']);
    expect(first).toEqual({ kind: 'recent', entries: [ENTRIES[11], ENTRIES[5]] });
    expect(groups.map(({ kind }) => kind)).toEqual(['field', 'action', 'preset', 'history', 'target']);
    expect(groups.flatMap(({ entries }) => entries)).not.toContain(ENTRIES[5]);
    expect(findEntries(INDEX, '')[0]?.kind).toBe('field');
  });
});

const anyEntry = fc.record({
  kind: fc.constantFrom<Kind>('field', 'action', 'preset', 'history', 'target', 'term'),
  label: fc.string({ unit: 'grapheme', maxLength: 30 }),
  words: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
});
const anyEntries = fc
  .array(anyEntry, { maxLength: 60 })
  .map((all) => all.map((one, at): Entry => ({ ...one, id: `${at}`, run() {} })));

describe('whatever is typed', () => {
  test('each entry is found once at most, under one heading of its own kind', () => {
    fc.assert(
      fc.property(
        anyEntries,
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.nat(80).map(String)),
        (all, typed, recent) => {
          const groups = findEntries(indexEntries(all), typed, recent);
          const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
          for (const { kind, entries } of groups) {
            expect(entries.length).toBeGreaterThan(0);
            if (kind !== 'recent') expect(entries.every((one) => one.kind === kind)).toBe(true);
          }
        },
      ),
    );
  });

  test('an entry is found by its own label, and by each beginning of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/), fc.nat(), (label, cut) => {
        const one = entry('term', label);
        const typed = label.slice(0, 1 + (cut % label.length));
        const [group] = findEntries(indexEntries([entry('field', 'Style'), one]), typed);
        expect(findEntries(indexEntries([one]), typed)).toEqual([{ kind: 'term', entries: [one] }]);
        expect(group?.entries.length).toBe(1);
      }),
    );
  });

  test('a text longer than anything finds nothing', () => {
    expect(labels('light '.repeat(50_000))).toEqual([]);
  });
});

const many = (count: number) =>
  indexEntries(Array.from({ length: count }, (_, at) => entry('term', `term ${at} of many`, ['other word'])));

test('however much there is, as much is shown as one can look through', () => {
  expect(findEntries(many(10_000), 'term').flatMap(({ entries }) => entries)).toHaveLength(20);
});

test('a keystroke in a list eight times as long costs eight times as much, not the square of it', () => {
  const cost = (count: number) => {
    const index = many(count);
    const run = () => {
      for (let at = 0; at < 20; at += 1)
        for (const typed of ['t', 'ter', 'other', 'any']) findEntries(index, typed);
    };
    run();
    return Math.min(processorTime(run), processorTime(run), processorTime(run));
  };
  expect(cost(8_000) / cost(1_000)).toBeLessThan(24);
});
