import { expect, it } from 'vitest';
import {
  DEFAULT_TARGET_ID,
  factMessage,
  factsOf,
  TARGET_GROUPS,
  TARGETS,
  targetById,
} from '../../../lib/prompt/index.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';

it('has every id once, in kebab-case, grouped in the order of the groups', () => {
  expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
  for (const { id } of TARGETS) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const at = TARGETS.map(({ group }) => TARGET_GROUPS.indexOf(group));
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

it('finds targets by id, and no others', () => {
  expect(targetById(DEFAULT_TARGET_ID)?.name).toBe('Any generator');
  expect(targetById('bing-image-creator')?.limit).toMatchObject({ max: 480, confidence: 'low' });
  expect(targetById('toString')).toBeUndefined();
});

it('gives a dated row with source and confidence for every topic of every target', () => {
  for (const target of TARGETS) {
    const rows = factsOf(target);
    expect(rows.map(({ topic }) => topic)).toEqual([
      'limit',
      'unit',
      'negatives',
      'weights',
      'ratio',
      'order',
    ]);
    for (const row of rows) {
      expect(inEnglish(row.value)).toMatch(/^[^\s].*[^\s.,]$/);
      expect(row.source).not.toBe('');
      expect(row.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
    }
  }
});

const said = (id: string): string[] =>
  factsOf(targetById(id) as never).map((row) => inEnglish(factMessage(row)));

it('says a fact with its month, and that it is unconfirmed', () => {
  expect(said('bing-image-creator')[0]).toBe('480 characters, reported March 2026, unconfirmed');
  expect(said('gpt-image')[0]).toBe('32,000 characters, reported November 2026');
  expect(said('dall-e-3')).toEqual([
    '4,000 characters, seen November 2026',
    'characters, seen November 2026',
    'not read: say what is there instead, seen November 2026',
    'not read: heavier phrases stand first, seen November 2026',
    "with the site's own control: 1024x1024, 1792x1024, and 1024x1792, seen November 2026",
    'subject first, seen November 2026',
  ]);
  expect(said('midjourney')[0]).toBe('none published; in Discord 6,000 characters, seen November 2026');
  expect(said('gemini')[0]).toMatch(/no number known, reported /);
  expect(said('any')[0]).toMatch(/^no limit known, /);
});
