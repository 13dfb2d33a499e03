import { expect, it } from 'vitest';
import { compile, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';

/** Phrases divided by commas, nouns where an adjective alone says nothing. */
const TABLE: [prompt: Short, text: string][] = [
  [
    { subject: 'elderly fisherman', action: 'mending a net', setting: 'on a wooden pier at dawn' },
    'an elderly fisherman mending a net on a wooden pier at dawn',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'the king',
      action: 'sits on a throne',
      details: 'golden crown|long beard',
      realism: 'realistic',
      resolution: '8K',
    },
    'photograph of the king sitting on a throne, golden crown, long beard, realistic, 8K',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'Paris',
      setting: 'at night',
      framing: 'wide shot|35mm lens|f/1.8',
      lighting: 'neon lights',
      colorTone: 'vibrant',
    },
    'photograph of Paris at night, neon lights, vibrant colors, wide shot, 35mm lens, f/1.8',
  ],
  [
    {
      contentType: 'photo of',
      subject: 'Marie Curie',
      setting: 'laboratory',
      colorTone: 'black and white',
      lighting: 'soft window light|rim light',
    },
    'photo of Marie Curie in a laboratory, soft window light, rim light, black and white',
  ],
  [
    { subject: 'Eiffel Tower', contentType: 'photograph', framing: 'low angle' },
    'photograph of the Eiffel Tower, low angle',
  ],
  [
    { subject: 'A cute cat lounges on a leaf in a pool', lighting: 'dramatic lighting' },
    'a cute cat lounges on a leaf in a pool, dramatic lighting',
  ],
  [
    {
      subject: 'wolves',
      contentType: 'photograph',
      framing: 'macro|profile',
      colorTone: 'pastel|warm tones',
      mood: 'cozy',
    },
    'photograph of wolves, pastel colors, warm tones, cozy mood, macro, profile',
  ],
  [
    { subject: 'water lilies', style: 'in the style of Claude Monet' },
    'water lilies, in the style of Claude Monet',
  ],
  [
    { subject: 'cat and dog', contentType: 'photograph', setting: 'kitchen table' },
    'photograph of a cat and dog on a kitchen table',
  ],
  [{ contentType: 'photograph', setting: 'forest' }, 'photograph in a forest'],
  [{ action: 'dancing in the rain' }, 'dancing in the rain'],
  [
    {
      contentType: 'photograph',
      subject: 'a steaming bowl of ramen',
      setting: 'on a wooden counter',
      lighting: 'warm light',
      framing: 'macro|shallow depth of field',
    },
    'photograph of a steaming bowl of ramen on a wooden counter, warm light, macro, shallow depth of field',
  ],
  [
    { contentType: 'logo', subject: 'coffee shop', style: 'minimalist', colorTone: 'brown' },
    'logo of a coffee shop, minimalist, brown',
  ],
  [
    {
      contentType: 'a black and white photograph',
      subject: 'old jazz trumpeter',
      action: 'on stage',
      mood: 'melancholic',
    },
    'a black and white photograph of an old jazz trumpeter on stage, melancholic mood',
  ],
  [
    {
      contentType: '3D render',
      subject: 'isometric living room',
      colorTone: 'soft pastel colours',
      details: 'potted plants|books|a cat sleeping on the sofa',
    },
    '3D render of an isometric living room, potted plants, books, a cat sleeping on the sofa, soft pastel colours',
  ],
  [
    {
      contentType: 'oil painting',
      subject: 'ship in a storm',
      style: 'Romanticism|impasto',
      mood: 'epic|ominous',
      colorTone: 'deep blues',
    },
    'oil painting of a ship in a storm, Romanticism, impasto, deep blues, epic mood, ominous mood',
  ],
  [
    {
      contentType: 'stained glass window',
      subject: 'peacock',
      colorTone: 'jewel tones',
      resolution: 'highly detailed',
    },
    'stained glass window of a peacock, jewel tones, highly detailed',
  ],
  [
    { subject: '100 red balloons', setting: 'sky', colorTone: 'vibrant' },
    '100 red balloons in the sky, vibrant colors',
  ],
  [
    {
      contentType: 'portrait',
      subject: 'an elderly woman',
      details: 'deep wrinkles|silver hair|a kind smile',
      realism: 'hyperrealistic',
      lighting: 'soft window light',
    },
    'portrait of an elderly woman, deep wrinkles, silver hair, a kind smile, soft window light, hyperrealistic',
  ],
  [
    { contentType: 'sticker', subject: 'happy avocado', style: 'kawaii', framing: 'white background' },
    'sticker of a happy avocado, kawaii, white background',
  ],
  [{ contentType: 'Oil Painting', subject: 'Cat' }, 'oil painting of a cat'],
  [
    { subject: 'unicorn', contentType: 'tattoo design', style: 'fine line' },
    'tattoo design of a unicorn, fine line',
  ],
];

it.each(TABLE)('%o', (short, text) => {
  const target = targetById('stable-diffusion');
  expect(target && compile(makePrompt(short), target).text).toBe(text);
});
