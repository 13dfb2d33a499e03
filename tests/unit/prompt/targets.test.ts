import { expect, it } from 'vitest';
import {
  DEFAULT_TARGET_ID,
  factInWords,
  factsOf,
  TARGET_GROUPS,
  TARGETS,
  targetById,
} from '../../../lib/prompt/index.ts';

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
      expect(row.value).toMatch(/^[^\s].*[^\s.,]$/);
      expect(row.source).not.toBe('');
      expect(row.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
    }
  }
});

const said = (id: string): string[] => factsOf(targetById(id) as never).map(factInWords);

it('says a fact with its month, and that it is unconfirmed', () => {
  expect(said('bing-image-creator')[0]).toBe('480 characters, reported 2026-03, unconfirmed');
  expect(said('gpt-image')[0]).toBe('32,000 characters, reported 2026-11');
  expect(said('dall-e-3')).toEqual([
    '4,000 characters, seen 2026-11',
    'characters, seen 2026-11',
    'not read: say what is there instead, seen 2026-11',
    'not read: heavier phrases stand first, seen 2026-11',
    "with the site's own control, 1024x1024 1792x1024 1024x1792, seen 2026-11",
    'subject first, seen 2026-11',
  ]);
  expect(said('midjourney')[0]).toBe('none published; in Discord 6,000 characters, seen 2026-11');
  expect(said('gemini')[0]).toMatch(/no number known, reported /);
  expect(said('any')[0]).toMatch(/^no limit known, /);
});
