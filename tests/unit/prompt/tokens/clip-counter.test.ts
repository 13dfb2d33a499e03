import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLong } from '../../../../lib/prompt/tokens/merge-long.ts';
import { createMergeRanks } from '../../../../lib/prompt/tokens/merge-ranks.ts';
import { mergeShort, SHORT } from '../../../../lib/prompt/tokens/merge-short.ts';
import { CLIP_MERGES, packMerges } from '../../../../lib/prompt/tokens/merges.ts';
import { clipTokenizerFiles } from '../../../../scripts/bench/clip-tokenizer-files.ts';
import { packedClipMerges, readClipMerges } from '../../../../scripts/clip-merges.ts';
import { processorTime } from '../processor-time.ts';
import { clip } from './clip.ts';
import { CLIP_IDS, REFERENCE } from './reference.ts';

describe('CLIP tokens', () => {
  it.each(REFERENCE)('of "%s" are %i', (text, tokens) => {
    expect(clip.count(text)).toBe(tokens);
    expect(clip.encode(text)).toHaveLength(tokens);
  });

  it.each(CLIP_IDS)('of row %i are those of the model', (row, ids) => {
    expect(clip.encode(REFERENCE[row - 1]?.[0] ?? '').join(' ')).toBe(ids);
  });

  it('keeps the two marks whole', () => {
    expect(clip.encode('<|startoftext|>a<|endoftext|>')).toEqual([49406, 320, 49407]);
  });

  it('takes decomposed letters for composed ones, and upper case for lower', () => {
    expect(clip.encode('CAFE\u0301')).toEqual(clip.encode('café'));
  });

  const independent = new Tokenizer(...clipTokenizerFiles());
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'abcdeinorst '), maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'!?.,-():;', ' '), maxLength: 200 }),
    fc
      .array(fc.constantFrom(...REFERENCE.flatMap(([prompt]) => prompt.split(' '))))
      .map((words) => words.join(' ')),
  );

  it('are what another tokenizer with the same rules finds', () => {
    fc.assert(
      fc.property(text, (some) => {
        // Marks inside a text are split off by it in its own way.
        fc.pre(!some.includes('<|'));
        expect(clip.encode(some)).toEqual(independent.encode(some, { add_special_tokens: false }).ids);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rules', () => {
  it('are those of CLIP, all of them', () => {
    const lines = readClipMerges();
    expect(lines).toHaveLength(CLIP_MERGES);
    expect(new Set(lines.map((line) => line.replace(' ', ''))).size).toBe(CLIP_MERGES);
    expect(packedClipMerges().byteLength).toBe(195_576);
  });

  it('are refused where one joins what none has made', () => {
    expect(() => packMerges(['a b', 'ab c', 'xy z'])).toThrow('Rule 3 joins unknown parts: xy z');
    expect(() => packMerges(['a b c'])).toThrow('Rule 1');
  });

  it('join long words as they do short ones', () => {
    const ranks = createMergeRanks(packedClipMerges());
    const symbol = fc.oneof(fc.constantFrom(64, 65, 72, 77, 83), fc.nat(511));
    fc.assert(
      fc.property(fc.array(symbol, { minLength: 1, maxLength: SHORT }), (symbols) => {
        const [short, long] = [Int32Array.from(symbols), Int32Array.from(symbols)];
        const tokens = short.subarray(0, mergeShort(short, symbols.length, ranks));
        expect(long.subarray(0, mergeLong(long, symbols.length, ranks))).toEqual(tokens);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });

  it('is counted, twice the same, and no more than its bytes', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const tokens = clip.count(some);
        expect(clip.count(some)).toBe(tokens);
        expect(clip.encode(some)).toHaveLength(tokens);
        expect(tokens).toBeLessThanOrEqual(Buffer.byteLength(some.normalize('NFC').toLowerCase()));
      }),
    );
  });

  it('half a letter counts as the sign that stands for it', () => {
    expect(clip.encode('a\ud800b')).toEqual(clip.encode('a\ufffdb'));
  });

  it('what fits is a beginning that fits, and grows with the tokens', () => {
    fc.assert(
      fc.property(anything, fc.nat(20), (some, tokens) => {
        const run = some.replace(/\s/g, '');
        const units = clip.fit(run, tokens);
        expect(units).toBeLessThanOrEqual(run.length);
        expect(units).toBeLessThanOrEqual(clip.fit(run, tokens + 1));
        if (clip.count(run) <= tokens) expect(units).toBe(run.length);
        if (tokens === 0 && run !== '') expect(units).toBe(0);
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['one word of random letters', randomLetters(1_000_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['half letters', '\ud800'.repeat(1_000_000)],
    ['accents on one letter', `a${'\u0301'.repeat(1_000_000)}`],
  ])('a megabyte of %s is counted at once', { timeout: 60_000 }, (_, text) => {
    // Quadratic would be minutes.
    expect(processorTime(() => clip.count(text))).toBeLessThan(1500);
    expect(clip.fit(text, 75)).toBeLessThan(2500);
  });
});

/** The same on every run: a simple generator of numbers (Numerical Recipes, ranqd1). */
function randomLetters(length: number): string {
  let state = 42;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}
