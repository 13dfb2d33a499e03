import { describe, expect, it } from 'vitest';
import { check, type Prompt, TARGETS, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';

function found(id: string, prompt: Prompt): string[] {
  const target = targetById(id);
  if (!target) throw new Error(id);
  return check(prompt, target).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('findings', () => {
  it.each<[id: string, prompt: Short, findings: string[]]>([
    ['any', { subject: '' }, ['error no-subject']],
    ['any', { subject: ' \u200b' }, ['error no-subject']],
    ['bing-image-creator', { subject: 'word '.repeat(100) }, ['error over-limit']],
    ['stable-diffusion', { subject: 'word '.repeat(100) }, ['warning over-limit']],
    ['any', { subject: 'word '.repeat(100) }, []],
    ['bing-image-creator', { subject: 'fox', exclude: 'people' }, ['warning exclusions-left-out']],
    ['gpt-image', { subject: 'fox', exclude: 'people' }, []],
    ['midjourney', { subject: 'fox', exclude: 'people' }, []],
    ['any', { subject: 'fox', aspectRatio: '3:2' }, ['hint aspect-ratio-left-out']],
    ['midjourney', { subject: 'fox', aspectRatio: '20:1' }, ['warning aspect-ratio-left-out']],
    ['any', { subject: 'fox', aspectRatio: '0:0' }, ['error bad-aspect-ratio']],
    ['midjourney', { subject: 'fox', aspectRatio: 'wide' }, ['error bad-aspect-ratio']],
    ['any', { subject: 'fox', parameters: { seed: 42 } }, ['hint seed-left-out']],
    ['stable-diffusion', { subject: 'fox', parameters: { seed: 42 } }, []],
    ['stable-diffusion', { subject: 'fox', parameters: { seed: -1 } }, ['warning seed-left-out']],
    [
      'midjourney',
      { subject: 'fox', parameters: { midjourney: { stylize: 9999 } } },
      ['warning parameters-left-out'],
    ],
    ['any', { subject: 'fox', parameters: { midjourney: { stylize: 250 } } }, []],
    ['any', { subject: 'fox --ar 3:2' }, ['warning foreign-syntax']],
    ['stable-diffusion', { subject: '(fox:1.2)' }, ['warning foreign-syntax']],
    ['any', { subject: 'a street without cars' }, ['hint negation']],
    ['any', { subject: 'a man, no hat' }, ['hint negation']],
    ['any', { subject: 'fox', exclude: 'no people' }, ['warning exclusions-left-out']],
  ])('%s %j', (id, short, findings) => expect(found(id, makePrompt(short))).toEqual(findings));

  it('puts errors first and says by how much, and what to say instead', () => {
    const bing = targetById('bing-image-creator');
    if (!bing) throw new Error('no target');
    const checks = check(
      makePrompt({ subject: 'x'.repeat(509), exclude: 'people', aspectRatio: '3:2' }),
      bing,
    );
    expect(checks.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint']);
    expect(checks[0]?.message).toBe(
      'The text has 512 characters, 32 more than the 480 that Bing Image Creator takes: shorten it.',
    );
    expect(checks[1]?.message).toContain('"deserted"');
  });

  it('hints at weights where they are not read', () => {
    const prompt = { subject: { text: 'fox', weight: 1.2 }, style: [{ text: 'anime', weight: 1 }] };
    expect(found('midjourney', prompt)).toEqual(['hint weights-left-out']);
    expect(found('stable-diffusion', prompt)).toEqual([]);
  });
});

/** What people ask for every day: the coach has nothing to say. */
const ORDINARY: string[] = `a cat sitting on a red umbrella
a photo of an astronaut riding a horse on mars, 4k, highly detailed
portrait of an elderly fisherman (age 70)
a "No Parking" sign on a wall
Agent No. 7 in a tuxedo
a clock showing 5:30
a 16:9 screen on a desk
two foxes - mother and cub
a well-known statue
R&B singer on stage
a cup of tea < a cup of coffee
50% wool sweater
an 8-bit hero, side view
the letter A made of #flowers
a woman with a notebook
Noh theatre mask
a knot in a rope
a snow-covered cabin in the woods
naïve painting of a café in São Paulo
東京の夜景
a dog 🐶 and a cat 🐱
a couple (smiling) at a table
C-3PO style robot
a 3 piece suit on a mannequin
fish & chips on newspaper
an old man's hands
the Great Wall of China at dawn
a rocket -- lift-off
a nothing-special street corner
art nouveau poster of a jazz singer`.split('\n');

describe('no false alarms', () => {
  it.each(ORDINARY)('%s', (subject) => {
    for (const { id } of TARGETS)
      expect(found(id, makePrompt({ subject, lighting: 'soft light' }))).toEqual([]);
  });
});
