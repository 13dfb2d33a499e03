import { expect, it } from 'vitest';
import { DEFAULT_TARGET_ID, TARGETS, targetById } from '../../../lib/prompt/index.ts';

it('has every id once, in kebab-case, with dated facts', () => {
  expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
  for (const target of TARGETS) {
    expect(target.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const fact of [target.fact, ...(target.limit ? [target.limit] : [])]) {
      expect(fact.source).not.toBe('');
      expect(fact.seen).toMatch(/^20\d\d-\d\d$/);
    }
  }
});

it('finds targets by id, and no others', () => {
  expect(targetById(DEFAULT_TARGET_ID)?.name).toBe('Any generator');
  expect(targetById('bing-image-creator')?.limit).toMatchObject({ max: 480, confidence: 'low' });
  expect(targetById('toString')).toBeUndefined();
});
