import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, type Target, targetById } from '../../../lib/prompt/index.ts';
import type { WeightForm } from '../../../lib/prompt/targets/target.ts';
import { clipEstimate } from '../../../lib/prompt/tokens/estimate-clip.ts';
import { t5Tokens, t5Words, wordsWithin } from '../../../lib/prompt/tokens/t5-words.ts';
import { processorTime } from './processor-time.ts';
import { clip } from './tokens/clip.ts';
import { REFERENCE } from './tokens/reference.ts';

function target(id: string, changes: Partial<Target> = {}): Target {
  const found = targetById(id);
  if (!found) throw new Error(id);
  return { ...found, ...changes };
}
const fact = { source: 'a test', seen: '2026-11', confidence: 'high' } as const;
const clipTarget = (weights: WeightForm = 'colon', max = 75) =>
  target('stable-diffusion', { weights, limit: { unit: 'clip', max, ...fact } });
const t5Target = (max: number) => target('dall-e-3', { limit: { unit: 't5', max, ...fact } });

/** What the target reads of a text, to the cut. */
function read(text: string, to: Target, counter = clip) {
  const { cut } = measure(text, to, counter);
  return cut === null ? text : text.slice(0, cut);
}

describe('characters', () => {
  it('are what maxlength counts', () => {
    expect(measure('👩‍🚀é', target('bing-image-creator'))).toEqual({
      used: 6,
      max: 480,
      unit: 'chars',
      cut: null,
    });
    expect(measure('fox', target('midjourney'))).toEqual({ used: 3, max: null, unit: 'chars', cut: null });
  });

  it.each([
    ['abcde', 5, null],
    ['abcdef', 5, 5],
    ['abcd👩f', 5, 4],
    ['abc👩f', 5, 5],
    ['👩', 1, 0],
    ['abcd\udc00\ud800', 5, 5],
  ])('of %j %i are cut at %j', (text, max, cut) => {
    expect(measure(text, target('dall-e-3', { limit: { unit: 'chars', max, ...fact } })).cut).toBe(cut);
  });
});

describe('tokens of CLIP', () => {
  it('are exact with its tokenizer, and say so where they are estimated', () => {
    const text = 'supercalifragilisticexpialidocious';
    expect(measure(text, clipTarget(), clip)).toEqual({
      used: clip.count(text),
      max: 75,
      unit: 'clip',
      cut: null,
    });
    expect(measure(text, clipTarget())).toMatchObject({ unit: 'clip', estimated: true });
  });

  it('of the long reference prompt end at the word where the model stops reading', () => {
    const [long = ''] = REFERENCE.at(-1) ?? [];
    expect(measure(long, clipTarget('none'), clip)).toMatchObject({ used: 84, max: 75 });
    const kept = read(long, clipTarget('none'));
    expect(clip.count(kept)).toBe(75);
    expect(long.slice(kept.length)).toBe(' the sofa, rain outside the window, cinematic');
  });

  it('tell where the rest is only read apart', () => {
    const limit = { unit: 'clip', max: 2, chunked: true, ...fact } as const;
    expect(measure('a red fox', target('stable-diffusion', { limit }), clip)).toMatchObject({
      cut: 5,
      chunked: true,
    });
  });

  it.each<[WeightForm, string, string]>([
    ['colon', '(an elderly fisherman:1.2)', 'an elderly fisherman'],
    ['colon', 'a (((house:1.3)) [on] a (hill: .5 ), sun', 'a house on a hill, sun'],
    ['colon', 'fox, <lora:foo:0.8>, red', 'fox, , red'],
    ['colon', 'smile :\\), a \\(b\\) c\\\\', 'smile :), a (b) c\\'],
    ['colon', '(city at 5:30:1.2)', 'city at 5:30'],
    ['after', '(soft light)1.2, fox++, hot-dog, (a b)--', 'soft light, fox, hot-dog, a b'],
    ['after', 'a \\"b\\"', 'a "b"'],
    ['double-colons', '1.5::red fox::, -1::snow::', 'red fox, snow'],
    ['braces', '{{red}} [fox]', 'red fox'],
    ['none', '(red:1.2) {fox}', '(red:1.2) {fox}'],
  ])('leave out what %s reads as syntax in %s', (weights, text, words) => {
    const to = clipTarget(weights);
    // A word that touches a sign is another word for CLIP: signs of syntax divide as spaces do.
    expect(measure(text, to, clip).used).toBe(clip.count(words));
  });

  it('are cut in the printed text, with its syntax', () => {
    expect(read('(red:1.2) (fox:1.3), \\(snow\\) hill', clipTarget('colon', 3))).toBe('(red:1.2) (fox:1.3),');
    expect(read('red \\(\\) fox', clipTarget('colon', 2))).toBe('red \\(\\)');
    expect(read('東京の夜景', clipTarget('none', 5))).toBe('東京の');
    expect(read('fox', clipTarget('none', 0))).toBe('');
  });

  it('count each part between two BREAKs by itself', () => {
    expect(measure('red fox BREAK blue hill and sea', clipTarget(), clip)).toMatchObject({
      used: 4,
      cut: null,
    });
    expect(read('red fox BREAK blue hill and sea', clipTarget('colon', 3))).toBe(
      'red fox BREAK blue hill and',
    );
    expect(measure('BREAKFAST', clipTarget(), clip).used).toBe(clip.count('breakfast'));
  });
});

describe('estimates', () => {
  const off = (estimate: (text: string) => number, at: 1 | 2) =>
    REFERENCE.map((row) => Math.abs(estimate(row[0]) - row[at]));
  const within = (errors: number[], most: number) => errors.filter((error) => error <= most).length;

  it('of T5 are within two of 11 of the twenty, and within seven of 18', () => {
    const errors = off((text) => t5Tokens(t5Words.count(text)), 2);
    expect([within(errors, 2), within(errors, 7), Math.max(...errors)]).toEqual([11, 18, 18]);
  });

  it('of T5 are marked, and cut where the words end that go in', () => {
    const to = t5Target(6);
    expect(measure('a red fox, snow and hill', to, clip)).toEqual({
      ...{ used: 10, max: 6, unit: 't5', estimated: true, cut: 10 },
    });
    expect(read('a red fox, snow and hill', to)).toBe('a red fox,');
    for (let max = 1; max < 600; max += 1) {
      expect(t5Tokens(wordsWithin(max))).toBeLessThanOrEqual(max);
      expect(t5Tokens(wordsWithin(max) + 1)).toBeGreaterThan(max);
    }
  });

  it('of CLIP are mostly within two', () => {
    expect(within(off(clipEstimate.count, 1), 2)).toBeGreaterThanOrEqual(14);
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ab ():[]{}\\<>+-.,1é東\ud800\udc00\0', '::', 'BREAK', '<lora:') }),
  );
  const forms: WeightForm[] = ['none', 'colon', 'after', 'double-colons', 'braces', 'multi-prompt'];

  it('is cut within, where it is over, and nowhere else', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...forms), fc.nat(12), fc.boolean(), (text, form, max, exact) => {
        for (const to of [clipTarget(form, max), t5Target(max)]) {
          const { used, cut } = measure(text, to, exact ? clip : undefined);
          if (used <= max) expect(cut).toBeNull();
          // T5 counts the end of the text, which no words have.
          else if (used > 1) expect(cut).not.toBeNull();
          expect(cut ?? 0).toBeLessThanOrEqual(text.length);
          expect(cut ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['brackets', '('.repeat(1_000_000)],
    ['colons', ':'.repeat(1_000_000)],
    ['digits', `:${'1'.repeat(1_000_000)}`],
    ['unfinished networks', '<lora:'.repeat(160_000)],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['plus signs', `a${'+'.repeat(1_000_000)}b`],
    ['blanks', `:${' '.repeat(1_000_000)}`],
    ['words', 'a red fox '.repeat(100_000)],
  ])('a megabyte of %s is measured in every form at once', (_, text) => {
    for (const form of forms) {
      expect(processorTime(() => measure(text, clipTarget(form), clip))).toBeLessThan(1500);
      expect(processorTime(() => measure(text, clipTarget(form)))).toBeLessThan(1500);
    }
  });
}, 120_000);
