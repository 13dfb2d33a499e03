import { expect, it } from 'vitest';
import { FIELDS, suggest } from '../../../lib/prompt/index.ts';
import { VOCABULARY } from '../../../lib/prompt/vocabulary/index.ts';
import { makePrompt } from './make-prompt.ts';

const EMPTY = makePrompt({});

it('gives what begins with the typed text first, then what holds such a word', () => {
  expect(suggest('lighting', 'gol', EMPTY)).toEqual(['golden hour', 'soft golden light']);
  expect(suggest('framing', 'SHOT', EMPTY)).toContain('wide shot');
  expect(suggest('contentType', '3d', EMPTY)).toEqual(['3D render']);
  expect(suggest('style', 'zzz', EMPTY)).toEqual([]);
});

it('gives at most eight, and nothing that is chosen', () => {
  const chosen = makePrompt({ mood: 'serene|Peaceful' });
  const given = suggest('mood', '', chosen);
  expect(given).toHaveLength(8);
  expect(given).not.toContain('serene');
  expect(given).not.toContain('peaceful');
});

it('has a list for every field but the subject, each term once', () => {
  for (const { key } of FIELDS) {
    const terms = VOCABULARY[key].map((term) => term.toLowerCase());
    expect(new Set(terms).size).toBe(terms.length);
    if (key !== 'subject') expect(terms.length).toBeGreaterThanOrEqual(15);
  }
});
