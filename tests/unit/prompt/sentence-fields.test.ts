import { expect, it } from 'vitest';
import { compile, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';

/** Every field there and missing; read aloud, each is an English sentence. */
const TABLE: [prompt: Short, text: string][] = [
  [
    { subject: 'elderly fisherman', action: 'mending a net', setting: 'on a wooden pier at dawn' },
    'An elderly fisherman mending a net on a wooden pier at dawn.',
  ],
  [
    {
      contentType: 'oil painting',
      subject: 'two cats',
      action: 'sleeping',
      setting: 'sofa',
      style: 'impressionist',
      mood: 'serene',
    },
    'An oil painting of two cats sleeping on a sofa, in an impressionist style, with a serene mood.',
  ],
  [
    { contentType: 'pixel art', subject: 'fox', setting: 'forest', lighting: 'golden hour' },
    'Pixel art of a fox in a forest, at golden hour.',
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
    'A realistic photograph of the king sitting on a throne, with a golden crown and a long beard, in 8K resolution.',
  ],
  [
    { subject: 'old owl', framing: 'close-up', realism: 'surreal', mood: 'mysterious|dreamy' },
    'A surreal close-up of an old owl, with a mysterious and dreamy mood.',
  ],
  [
    {
      contentType: '3D render',
      subject: 'hourglass',
      style: 'Art Nouveau',
      colorTone: 'teal and orange',
      lighting: 'studio',
      framing: "bird's-eye view",
    },
    "A 3D render of an hourglass, in the style of Art Nouveau, in studio lighting, in teal and orange, seen from a bird's-eye view.",
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
    'A photograph of Paris at night, under neon lights with vibrant colors, shot on a 35mm lens at f/1.8, framed as a wide shot.',
  ],
  [
    {
      contentType: 'illustration',
      subject: 'people',
      action: 'dancing',
      setting: 'street market',
      mood: 'nostalgia',
      style: 'flat design',
    },
    'An illustration of people dancing at a street market, in a flat design style, with a mood of nostalgia.',
  ],
  [
    { contentType: 'anime', subject: 'university student', action: 'holding an umbrella', setting: 'rain' },
    'An anime image of a university student holding an umbrella in the rain.',
  ],
  [
    {
      contentType: 'photo of',
      subject: 'Marie Curie',
      setting: 'laboratory',
      colorTone: 'black and white',
      lighting: 'soft window light|rim light',
    },
    'A photo of Marie Curie in a laboratory, in soft window light with rim light, in black and white.',
  ],
  [
    {
      contentType: 'concept art',
      subject: 'a spaceship',
      setting: 'outer space',
      details: 'glowing engines|highly detailed',
    },
    'Concept art of a spaceship in outer space, with glowing engines, highly detailed.',
  ],
  [{ subject: 'X-ray of a hand', contentType: 'photograph' }, 'A photograph of an X-ray of a hand.'],
  [
    { subject: 'Eiffel Tower', contentType: 'photograph', framing: 'low angle' },
    'A photograph of the Eiffel Tower, seen from a low angle.',
  ],
  [{ subject: 'Cat', contentType: 'Photograph', action: 'Sleeping' }, 'A photograph of a cat sleeping.'],
  [
    { subject: 'elderly man', contentType: 'photograph', details: 'wearing a hat|with a weathered face' },
    'A photograph of an elderly man, wearing a hat, with a weathered face.',
  ],
  [
    { subject: 'A cute cat lounges on a leaf in a pool', lighting: 'dramatic lighting' },
    'A cute cat lounges on a leaf in a pool, in dramatic lighting.',
  ],
  [
    {
      subject: 'fox',
      style: 'ukiyo-e|bold outlines|cubism',
      resolution: 'high resolution',
      framing: 'shallow depth of field|rule of thirds',
    },
    'A fox, in the style of ukiyo-e and cubism, with bold outlines, with a shallow depth of field, composed by the rule of thirds, in high resolution.',
  ],
  [
    { subject: 'dogs', contentType: 'vector illustration', framing: 'white background|centered composition' },
    'A vector illustration of dogs, with a centered composition, against a white background.',
  ],
  [
    {
      subject: 'wolves',
      contentType: 'photograph',
      framing: 'macro|profile',
      colorTone: 'pastel|warm tones',
      mood: 'cozy',
    },
    'A macro photograph of wolves, with pastel colors, warm tones and a cozy mood, seen in profile.',
  ],
  [{ subject: '東京の夜景、ネオン、雨' }, '東京の夜景、ネオン、雨'],
  [
    {
      subject: 'golden retriever',
      contentType: 'watercolor painting',
      action: 'running',
      setting: 'beach',
      lighting: 'backlit|long shadows',
      colorTone: 'muted',
      mood: 'joyful',
    },
    'A watercolor painting of a golden retriever running on a beach, backlit, with long shadows, muted colors and a joyful mood.',
  ],
  [
    { subject: 'water lilies', style: 'in the style of Claude Monet' },
    'Water lilies, in the style of Claude Monet.',
  ],
  [
    { subject: '1960 Chevrolet Impala', contentType: 'photograph', framing: '24mm' },
    'A photograph of a 1960 Chevrolet Impala, shot at 24mm.',
  ],
  [{ subject: '8-bit hero', contentType: 'pixel art' }, 'Pixel art of an 8-bit hero.'],
  [
    { subject: 'cat and dog', contentType: 'photograph', setting: 'kitchen table' },
    'A photograph of a cat and dog on a kitchen table.',
  ],
  [{ subject: 'black and white cats', contentType: 'photograph' }, 'A photograph of black and white cats.'],
  [
    { subject: "king's crown", contentType: 'photograph', framing: 'macro' },
    "A macro photograph of a king's crown.",
  ],
  [{ contentType: 'photograph', setting: 'forest' }, 'A photograph in a forest.'],
  [{ contentType: 'photograph' }, 'A photograph.'],
  [{ mood: 'serene' }, 'With a serene mood.'],
  [{ action: 'dancing in the rain' }, 'Dancing in the rain.'],
  [{ lighting: 'soft light', colorTone: 'red' }, 'In soft light, in red.'],
  [
    {
      subject: 'woman wearing sunglasses',
      contentType: 'fashion photograph',
      framing: 'full-body shot',
      lighting: 'harsh midday sun',
      style: 'editorial|1970s',
    },
    'A fashion photograph of a woman wearing sunglasses, in an editorial, 1970s style, in harsh midday sun, framed as a full-body shot.',
  ],
];

it.each(TABLE)('%o', (short, text) => {
  const target = targetById('any');
  expect(target && compile(makePrompt(short), target).text).toBe(text);
});
