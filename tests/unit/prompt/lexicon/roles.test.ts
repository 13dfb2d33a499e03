import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../../lib/prompt/lexicon/phrase.ts';
import { prepositionOf } from '../../../../lib/prompt/lexicon/place-preposition.ts';
import { LOOKS } from '../../../../lib/prompt/lexicon/roles/looks.ts';
import { PLACES } from '../../../../lib/prompt/lexicon/roles/places.ts';
import { TIMES } from '../../../../lib/prompt/lexicon/roles/times.ts';
import { entriesOf, type PrepositionRole, prepositionsOf } from '../../../../lib/prompt/lexicon/roles.ts';
import { withArticle } from '../../../../lib/prompt/lexicon/with-article.ts';

const led = (text: string) => {
  const lead = prepositionOf(readPhrase(text));
  return lead && `${lead.preposition} ${lead.article}`.trim();
};

describe('what is said without an article', () => {
  it.each([...entriesOf('mass')])('%s', (entry) => expect(withArticle(entry).article).toBe(''));
});

describe('what is said with one', () => {
  it.each([...entriesOf('countable')])('%s', (entry) => expect(withArticle(entry).article).toMatch(/^an? $/));
  it.each([...entriesOf('unique')])('the %s', (entry) => expect(withArticle(entry).article).toBe('the '));
});

it('tells mass from countable', () => {
  expect([...entriesOf('mass')].filter((entry) => entriesOf('countable').has(entry))).toEqual([]);
});

describe('whole times and places', () => {
  const whole = (['time', 'place'] as const).flatMap((leading) => [...prepositionsOf(leading)]);
  it.each(whole)('%s is led in by %s', (entry, lead) => {
    expect(led(entry)).toBe(lead.replace(/ a$/, ' a'));
  });
});

describe('heads of places', () => {
  it.each([...prepositionsOf('head of a place')])('an old %s is led in by %s', (head, lead) => {
    expect(led(`old ${head}`)?.replace(/ an?$/, '')).toBe(lead);
  });
});

it.each<[PrepositionRole, Record<string, string>]>([
  ['time', TIMES.alone],
  ['head of a time', TIMES.head],
  ['place', PLACES.alone],
  ['head of a place', PLACES.head],
  ['end of a place', PLACES.ending],
  ['part of a place', PLACES.part],
  ['word in a name of a place', PLACES['in names']],
])('names each %s once', (_leading, table) => {
  const entries = Object.values(table).flatMap((list) => list.trim().split(/\s+/));
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
});

it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('names each %s once', (role) => {
  const entries = LOOKS[role].trim().split(/\s+/);
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
});
