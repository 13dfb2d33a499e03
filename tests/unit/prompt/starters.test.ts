/** The prompts of ours to start from: each prints as one would write it, and the coach has nothing against it. */
import { describe, expect, test } from 'vitest';
import { check, compile, promptSchema, TARGETS } from '../../../lib/prompt/index.ts';
import { pictureOfPrompt } from '../../../lib/prompt/vocabulary/picture-of-prompt.ts';
import { STARTERS } from '../../../lib/prompt/vocabulary/starters.ts';

test('there are 24, with names and pictures that tell them apart', () => {
  expect(STARTERS).toHaveLength(24);
  expect(new Set(STARTERS.map(({ name }) => name)).size).toBe(24);
  const pictures = STARTERS.map(({ prompt }) => pictureOfPrompt(prompt));
  expect(pictures).not.toContain(null);
  expect(new Set(pictures).size).toBeGreaterThanOrEqual(23);
});

describe.each(STARTERS)('$name', ({ prompt }) => {
  test('is a prompt as the exchange format has it', () => {
    expect(promptSchema.parse(prompt)).toEqual(prompt);
  });

  test.each(TARGETS)('prints for $id without a warning', (target) => {
    const { text } = compile(prompt, target);
    expect(text).toContain(prompt.subject.text.split(' ').at(-1));
    // What a target cannot take is no fault of the prompt.
    const found = check(prompt, target).filter(({ rule }) => rule !== 'exclusions-left-out');
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
