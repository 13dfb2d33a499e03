/** Fifty draws, each read by a person: a change of the scenes has somebody read them again (`npm run draws`). */
import { expect, test } from 'vitest';
import { printDraws } from '../../../scripts/draws/printed.ts';
import draws from '../../fixtures/surprise/draws.json' with { type: 'json' };

/** More is a surprise that makes no sense. */
const MOST_NONSENSE = 2;

test('the draws are those that were read', () => {
  const read = draws.map(({ seed, prints }) => ({ seed, prints }));
  expect(printDraws(), 'Run `npm run draws`, and read what is new.').toEqual(read);
});

test('all were read, and at most two are nonsense', () => {
  const by = Object.groupBy(draws, ({ verdict }) => verdict);
  expect(by.unread ?? []).toEqual([]);
  expect((by.nonsense ?? []).length).toBeLessThanOrEqual(MOST_NONSENSE);
  expect(by.good?.length).toBe(draws.length - (by.nonsense ?? []).length);
});
