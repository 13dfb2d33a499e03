/** Which targets a comparison shows, and what it says that they leave out. */
import { describe, expect, test } from 'vitest';
import { firstCompared, nextCompared } from '../../../components/compare/compared-targets.ts';
import { losses } from '../../../components/compare/losses.ts';
import { CHECK_RULES, check, compile, type Prompt, TARGETS, targetById } from '../../../lib/prompt/index.ts';

const ALL = TARGETS.map(({ id }) => id);

describe('which targets', () => {
  test('at first the chosen one, what its site offers, and a usual one', () => {
    expect(firstCompared('dall-e-3', [], [])).toEqual(['dall-e-3', 'gpt-image', 'midjourney']);
    expect(firstCompared('gpt-image', [], ['gpt-image', 'dall-e-3'])).toEqual([
      'gpt-image',
      'dall-e-3',
      'midjourney',
    ]);
  });

  test('then those of the last time beside the chosen one, four at most, and none that is gone', () => {
    const last = ['midjourney', 'no-such-target', 'gemini', 'flux', 'imagen'];
    expect(firstCompared('flux', last, [])).toEqual(['flux', 'midjourney', 'gemini', 'imagen']);
    expect(firstCompared('dall-e-3', last, [])).toHaveLength(4);
  });

  test('every usual target is there, and one that is shown is not added again', () => {
    const shown: string[] = [];
    for (let next = nextCompared(shown, ALL); next; next = nextCompared(shown, ALL)) shown.push(next);
    expect([...shown].sort()).toEqual([...ALL].sort());
  });
});

const PROMPT: Prompt = {
  subject: { text: 'fox', weight: 1.4 },
  exclude: [{ text: 'watermark' }],
  aspectRatio: '3:2',
  parameters: { seed: 42, midjourney: { stylize: 250 } },
};

test.each(TARGETS.map(({ id }) => id))(
  'what %s leaves out is told, or named as a setting of its site',
  (id) => {
    const target = targetById(id);
    if (!target) throw new Error(id);
    const compiled = compile(PROMPT, target);
    const told = losses(check(PROMPT, target, compiled)).map(({ rule }) => rule);
    const rules = {
      weights: 'weights-left-out',
      exclude: 'exclusions-left-out',
      aspectRatio: 'aspect-ratio-left-out',
      seed: 'seed-left-out',
      parameters: 'parameters-left-out',
      syntax: 'syntax-left-out',
    };
    for (const { what } of compiled.leftOut) {
      const onSite = (what === 'aspectRatio' || what === 'seed') && compiled.fields[what] !== undefined;
      if (!onSite) expect(told, what).toContain(rules[what]);
    }
  },
);

test('the rules that it goes by are there', () => {
  expect(CHECK_RULES.filter(({ id }) => /-left-out$|^over-limit$|^non-latin-text$/.test(id))).toHaveLength(8);
});
