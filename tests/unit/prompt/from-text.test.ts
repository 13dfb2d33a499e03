import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, promptFromText, targetById } from '../../../lib/prompt/index.ts';
import { anyText } from './any-prompt.ts';

/** The words the fields stand for, and the signs of syntax: they are printed again from the fields. */
const STANDS_FOR =
  /^(?:of|no|not|without|avoid|exclude|excluding|any|or|in|on|at|with|and|a|an|the|shot|seen|from|framed|as|style|by|composed|showing|depicting|landscape|portrait|square|image|picture|photo|negative|prompt|create|draw|generate|make|paint|show|me|please|aspect|ratio|do|don|t|add|include|under|against|raw|\d*)$/i;

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STANDS_FOR.test(word));
}

/** What each flag says is kept under a longer name. */
const FLAG = /--\w+/g;

function expectKept(text: string): void {
  const kept = JSON.stringify(promptFromText(text)).toLowerCase();
  for (const word of wordsOf(text.replace(FLAG, ' '))) expect(kept).toContain(word.toLowerCase());
}

describe('promptFromText', () => {
  it.each([
    [
      'a photo of an astronaut riding a horse on mars',
      { contentType: 'photo', subject: 'an astronaut', action: 'riding a horse', setting: 'on mars' },
    ],
    [
      'girl on a swing, green grass, pink trousers',
      { subject: 'girl', setting: 'on a swing', details: 'green grass|pink trousers' },
    ],
    [
      'surreal painting of a pineapple',
      { realism: 'surreal', contentType: 'painting', subject: 'a pineapple' },
    ],
    [
      'create a realistic photo of a distinguished rhino in a 3 piece suit drinking a cup of tea',
      {
        realism: 'realistic',
        contentType: 'photo',
        subject: 'a distinguished rhino in a 3 piece suit',
        action: 'drinking a cup of tea',
      },
    ],
    ['cat wearing a hat and sunglasses', { subject: 'cat', action: 'wearing a hat and sunglasses' }],
    ['an armchair in the shape of an avocado', { subject: 'an armchair in the shape of an avocado' }],
    [
      'A serene mountain lake at golden hour, cinematic, photo-realistic',
      {
        subject: 'a serene mountain lake',
        setting: 'at golden hour',
        style: 'cinematic',
        realism: 'photo-realistic',
      },
    ],
    ['no people, a street', { subject: 'a street', exclude: 'people' }],
    ['cartoon --no color', { contentType: 'cartoon', subject: '', exclude: 'color' }],
    ['a fox, 16:9, 4K', { subject: 'a fox', aspectRatio: '16:9', resolution: '4K' }],
    [
      'a fox, in an impressionist style, with a serene mood',
      { subject: 'a fox', style: 'impressionist style', mood: 'serene mood' },
    ],
    [
      'oil painting, a fox, soft light',
      { contentType: 'oil painting', subject: 'a fox', lighting: 'soft light' },
    ],
    ['a fox. No text, people or logos in the image.', { subject: 'a fox', exclude: 'text|people|logos' }],
    ['', { subject: '' }],
    ['東京の夜景、ネオン、雨', { subject: '東京の夜景、ネオン、雨' }],
  ])('%s', (text, expected) => {
    const prompt = promptFromText(text) as Record<string, unknown>;
    const short = Object.fromEntries(
      Object.entries(prompt).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((phrase) => phrase.text).join('|')
          : typeof value === 'string'
            ? value
            : (value as { text: string }).text,
      ]),
    );
    expect(short).toEqual(expected);
  });

  it('reads flags, weights, networks and what stands under pictures', () => {
    const flags = promptFromText(
      'a fox --ar 2:1 --s 80 --v 6 --seed 7 --raw Job ID: a7421d2f-1111-4222-8333-444455556666',
    );
    expect(flags).toMatchObject({
      subject: { text: 'a fox' },
      aspectRatio: '2:1',
      parameters: { seed: 7, midjourney: { stylize: 80, version: 6, raw: true } },
    });
    const tags = promptFromText('landscape from the Moon, (realistic, detailed:1.5), <lora:file>');
    expect(tags).toMatchObject({
      realism: { text: 'realistic', weight: 1.5 },
      details: [{ text: 'detailed', weight: 1.5 }],
      parameters: { stableDiffusion: { networks: ['<lora:file>'] } },
    });
    const info = promptFromText(
      'a fox, ((eyes))\nNegative prompt: ugly, [blurry]\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965, Size: 512x512',
    );
    expect(info).toMatchObject({
      subject: { text: 'a fox' },
      details: [{ text: 'eyes', weight: 1.21 }],
      exclude: [{ text: 'ugly' }, { text: 'blurry', weight: 0.91 }],
      aspectRatio: '1:1',
      parameters: { seed: 965 },
    });
  });

  it('takes our own JSON as it is, and no other', () => {
    expect(promptFromText('{"subject":{"text":"fox"},"later":1}')).toEqual({
      subject: { text: 'fox' },
      later: 1,
    });
    expectKept('{"subject": fox, "more": words}');
  });

  it('drops no word of any text', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replace(/[^\p{L}\p{N}\s,.()\-:;"']/gu, '')),
        expectKept,
      ),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.lorem({ maxCount: 60 }), expectKept));
  });

  it('never throws, and prints again what it read', () => {
    const target = targetById('any');
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        if (target) compile(promptFromText(text), target);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['words', 'a red fox, '.repeat(95_000)],
    ['one clause', 'word '.repeat(200_000)],
    ['open brackets', '('.repeat(1_000_000)],
    ['nested groups', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['flags', ' --a b'.repeat(170_000)],
    ['weights', '(a:1.2) '.repeat(125_000)],
    ['of', 'photo of '.repeat(110_000)],
    ['colons', 'a::'.repeat(330_000)],
    ['settings', 'Steps: 1, '.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['angles', '<lora:'.repeat(160_000)],
  ])('reads a megabyte of %s in under a second', (_name, text) => {
    // Time of the processor: what else the machine does is no matter of ours.
    const start = process.threadCpuUsage();
    promptFromText(text);
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
