import { expect, test } from 'vitest';
import { overlap } from '../../../lib/sites/overlap.ts';
import { type Pattern, parsePattern } from '../../../lib/sites/pattern.ts';

const table: [string, string, boolean][] = [
  ['https://a.example/b*', 'https://a.example/bc', true],
  ['https://a.example/b*', 'https://a.example/c*', false],
  ['https://a.example/*c', 'https://a.example/b*', true],
  ['https://a.example/b', 'https://a.example/bc', false],
  ['https://a.example/*', 'https://b.example/*', false],
  ['https://*.a.example/*', 'https://a.example/*', true],
  ['https://*.a.example/*', 'https://*.b.a.example/*', true],
  ['https://*.a.example/*', 'https://ba.example/*', false],
  ['https://*/*', 'https://a.example/*', true],
  ['http://a.example/*', 'https://a.example/*', false],
  ['*://a.example/*', 'https://a.example/*', true],
];

test.for(table)('%s and %s: %s', ([a, b, expected]) => {
  const [one, other] = [parsePattern(a), parsePattern(b)] as [Pattern, Pattern];
  expect(overlap(one, other)).toBe(expected);
  expect(overlap(other, one)).toBe(expected);
});
