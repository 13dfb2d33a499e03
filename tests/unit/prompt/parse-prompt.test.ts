import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../lib/prompt/index.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';
import { anyPrompt } from './any-prompt.ts';

/** What is said of a value that is no prompt. */
function refusal(json: unknown): string | null {
  const parsed = parsePrompt(json);
  return parsed.ok ? null : inEnglish(parsed.error);
}

describe('parsePrompt', () => {
  it('keeps unknown keys, everywhere', () => {
    const prompt = {
      subject: { text: 'fox', later: [1, { deep: null }] },
      style: [{ text: 'anime', source: 'me' }],
      parameters: { seed: 1, midjourney: { stylize: 5, x: true }, other: {} },
      extra: 'kept',
    };
    expect(parsePrompt(prompt)).toEqual({ ok: true, prompt });
  });

  it('writes back what it read', () => {
    fc.assert(
      fc.property(anyPrompt, (prompt) => {
        const json = JSON.parse(JSON.stringify(prompt));
        const parsed = parsePrompt(json);
        expect(parsed.ok && JSON.parse(JSON.stringify(parsed.prompt))).toEqual(parsed.ok && json);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['null', 'A prompt must be an object with a subject, but this is null.'],
    ['[]', 'A prompt must be an object with a subject, but this is a list.'],
    ['{}', 'The field subject is missing; it must be an object.'],
    ['{"subject":"fox"}', 'The field subject must be an object, but is text.'],
    ['{"subject":{}}', 'The field subject.text is missing; it must be text.'],
    [
      '{"subject":{"text":"a","weight":1e999}}',
      'The field subject.weight must be a finite number, but is too large.',
    ],
    [
      '{"subject":{"text":"a","weight":"1"}}',
      'The field subject.weight must be a finite number, but is text.',
    ],
    [
      '{"subject":{"text":"a"},"style":{"text":"x"}}',
      'The field style must be a list of phrases, but is an object.',
    ],
    [
      '{"subject":{"text":"a"},"details":[{"text":"b"},{"text":1}]}',
      'The field details[1].text must be text, but is a number.',
    ],
    ['{"subject":{"text":"a"},"aspectRatio":2}', 'The field aspectRatio must be text, but is a number.'],
    [
      '{"subject":{"text":"a"},"parameters":{"seed":null}}',
      'The field parameters.seed must be a finite number, but is null.',
    ],
  ])('%s', (json, error) => expect(refusal(JSON.parse(json))).toBe(error));

  it('lets nothing reach a prototype', () => {
    const json = JSON.parse(
      '{"subject":{"text":"a","__proto__":{"polluted":1}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":{"__proto__":{"polluted":1},"prototype":1,"kept":2}}',
    );
    const parsed = parsePrompt(json);
    expect(parsed).toEqual({ ok: true, prompt: { subject: { text: 'a' }, x: { kept: 2 } } });
    expect(JSON.stringify(parsed)).not.toMatch(/polluted|constructor/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('survives depth and size', () => {
    const deep = JSON.parse(`{"subject":{"text":"a"},"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(refusal(deep)).toBe('The prompt is nested more than 1,000 levels deep.');
    const wide = {
      subject: { text: 'x'.repeat(1_000_000) },
      style: Array.from({ length: 10_000 }, () => ({ text: 'y' })),
    };
    expect(parsePrompt(wide).ok).toBe(true);
  });
});
