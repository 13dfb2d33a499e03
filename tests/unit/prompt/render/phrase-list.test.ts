import { expect, it } from 'vitest';
import type { Short } from '../make-prompt.ts';
import { printed } from './printed.ts';

const TABLE: [short: Short, text: string][] = [
  [
    { contentType: 'photograph', subject: 'woman', action: 'walks', setting: 'beach', details: 'red scarf' },
    'photograph of a woman walking on a beach, red scarf',
  ],
  [
    { contentType: 'portrait', subject: 'woman', style: 'oil painting|impressionist', mood: 'calm' },
    'oil painting portrait of a woman, impressionist, calm mood',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'man',
      details: 'He is inspecting a bowl|gray beard',
      lighting: 'soft light',
    },
    'photograph of a man, gray beard, soft light. He is inspecting a bowl',
  ],
  [
    { subject: 'A woman stands in a field. She wears red', lighting: 'soft light', framing: 'close-up' },
    'a woman stands in a field. She wears red. Soft light, close-up',
  ],
  [
    { subject: '1girl', setting: 'outdoors', details: 'long_hair|masterpiece' },
    '1girl outdoors, long_hair, masterpiece',
  ],
  [{ contentType: 'photograph', subject: 'woman', setting: 'quux' }, 'photograph of a woman, quux'],
];

it.each(TABLE)('%o', (short, text) => {
  expect(printed(short, 'stable-diffusion')).toBe(text);
  expect(printed(short, 'midjourney')).toBe(text);
});
