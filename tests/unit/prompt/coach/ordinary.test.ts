import { describe, expect, it, test } from 'vitest';
import { type Check, check, TARGETS, targetOrDefault } from '../../../../lib/prompt/index.ts';
import { ORDINARY_PROMPTS } from '../../../fixtures/ordinary-prompts.ts';
import { makePrompt, type Short } from '../make-prompt.ts';

const told = (id: string, short: Short): Check[] => check(makePrompt(short), targetOrDefault(id));

test('there are a hundred of them, each another', () => {
  expect(new Set(ORDINARY_PROMPTS.map((short) => JSON.stringify(short))).size).toBe(100);
});

describe.each(['any', 'gpt-image', 'midjourney', 'stable-diffusion'])(
  'a hundred ordinary prompts for %s',
  (id) => {
    const all = ORDINARY_PROMPTS.flatMap((short) => told(id, short));
    it('give at most one warning', () => {
      expect(all.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(1);
      expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('give a hint to every other one at most', () => {
      expect(all.filter(({ severity }) => severity === 'hint').length).toBeLessThanOrEqual(50);
    });
  },
);

/** Signs and words that look like trouble and are none. */
const INNOCENT: string[] = `a cat sitting on a red umbrella
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
art nouveau poster of a jazz singer
Without Borders charity logo
a no-entry sign on a brick wall
a topless fisherman hauling nets
a rusty sign reading "NO PARKING" on a fence
a sign saying 'no diving, no running'
street photo of a NO PARKING sign
poster of No Country for Old Men
No Man's Sky landscape, alien planet
a rebel without a cause
whether or not it rains, a street
studio portrait, no makeup look
a Cinema 4D logo on a mug
a Canon 5D on a table
product shot with an invisible mannequin
a painting of a DSLR camera
Ocean's Eleven poster, retro
a woman with "bad hands, no cars" on her shirt
a shop window full of perfume, the Scent of a Woman poster
a black and white cat on colorful tiles
a photo of a painter painting an oil painting
a boxer with a missing tooth, blurry background`.split('\n');

/** Words that are to be written in the picture, with every fault that words of a prompt can have. */
const QUOTED = `"masterpiece, best quality, 8k, beautiful, no cars, bad hands, extra fingers, seven birds, electric krill, --ar 3:2, 85mm lens, by Hayao Miyazaki"`;

describe('what is quoted', () => {
  it.each(TARGETS.map(({ id }) => id))('is no word of the prompt for %s', (id) => {
    const found = told(id, {
      contentType: 'oil painting',
      subject: `a neon sign ${QUOTED} above a bar`,
      mood: 'calm',
    });
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== 'text-in-picture')).toEqual([]);
  });
});

describe('no false alarms', () => {
  it.each(INNOCENT)('%s', (subject) => {
    for (const { id } of TARGETS) {
      const warned = told(id, { subject, lighting: 'soft light' }).filter(
        ({ rule, severity }) => severity !== 'hint' && rule !== 'non-latin-text',
      );
      expect(warned).toEqual([]);
    }
  });
});
