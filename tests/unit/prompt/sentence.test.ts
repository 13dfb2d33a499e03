import { expect, it } from 'vitest';
import { compile, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';

/** Read aloud, each is an English sentence. */
const TABLE: [prompt: Short, text: string][] = [
  [
    {
      contentType: 'photograph',
      subject: 'a steaming bowl of ramen',
      setting: 'on a wooden counter',
      lighting: 'warm light',
      framing: 'macro|shallow depth of field',
    },
    'A macro photograph of a steaming bowl of ramen on a wooden counter, in warm light with a shallow depth of field.',
  ],
  [
    {
      contentType: 'illustration',
      subject: 'robot',
      action: 'reading a book to children',
      setting: 'library',
      style: 'watercolor washes',
      mood: 'cozy',
    },
    'An illustration of a robot reading a book to children in a library, with watercolor washes, with a cozy mood.',
  ],
  [
    { contentType: 'poster', subject: 'jazz festival', style: 'Art Deco', colorTone: 'gold and black' },
    'A poster of a jazz festival, in the style of Art Deco, in gold and black.',
  ],
  [
    { contentType: 'logo', subject: 'coffee shop', style: 'minimalist', colorTone: 'brown' },
    'A logo of a coffee shop, in a minimalist style, in brown.',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'astronaut',
      action: 'floats above the Earth',
      lighting: 'rim light',
      resolution: '8K',
    },
    'A photograph of an astronaut floating above the Earth, with rim light, in 8K resolution.',
  ],
  [
    { subject: 'a girl with a pearl earring', style: 'Baroque', lighting: 'chiaroscuro' },
    'A girl with a pearl earring, in a Baroque style, in chiaroscuro.',
  ],
  [
    {
      contentType: 'a black and white photograph',
      subject: 'old jazz trumpeter',
      action: 'on stage',
      mood: 'melancholic',
    },
    'A black and white photograph of an old jazz trumpeter on stage, with a melancholic mood.',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'sushi',
      setting: 'black slate',
      lighting: 'studio lighting',
      framing: 'top-down view',
    },
    'A photograph of sushi on black slate, in studio lighting, seen from a top-down view.',
  ],
  [
    {
      contentType: 'film still',
      subject: 'detective',
      action: 'walking down an alley',
      setting: 'at night',
      style: 'film noir',
      lighting: 'low-key',
    },
    'A film still of a detective walking down an alley at night, in a film noir style, in low-key lighting.',
  ],
  [
    {
      contentType: '3D render',
      subject: 'isometric living room',
      colorTone: 'soft pastel colours',
      details: 'potted plants|books|a cat sleeping on the sofa',
    },
    'A 3D render of an isometric living room, with potted plants, books and a cat sleeping on the sofa, with soft pastel colours.',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'Golden Gate Bridge',
      setting: 'in the fog',
      framing: 'aerial view|wide shot',
    },
    'A photograph of the Golden Gate Bridge in the fog, seen from an aerial view, framed as a wide shot.',
  ],
  [
    {
      subject: 'snow leopard cubs',
      action: 'playing',
      setting: 'snow',
      lighting: 'overcast light',
      framing: 'telephoto lens',
    },
    'Snow leopard cubs playing in the snow, in overcast light, shot on a telephoto lens.',
  ],
  [
    {
      contentType: 'oil painting',
      subject: 'ship in a storm',
      style: 'Romanticism|impasto',
      mood: 'epic|ominous',
      colorTone: 'deep blues',
    },
    'An oil painting of a ship in a storm, in the style of Romanticism, with impasto, with deep blues and an epic and ominous mood.',
  ],
  [
    {
      contentType: "children's book illustration",
      subject: 'hedgehog family',
      action: 'having a picnic',
      setting: 'meadow',
      mood: 'cheerful',
      colorTone: 'warm',
    },
    "A children's book illustration of a hedgehog family having a picnic in a meadow, with warm colors and a cheerful mood.",
  ],
  [
    {
      contentType: 'photograph',
      subject: 'bride and groom',
      action: 'dancing',
      setting: 'beach at sunset',
      lighting: 'backlit|lens flare',
      mood: 'romantic',
    },
    'A photograph of a bride and groom dancing on a beach at sunset, backlit, with a lens flare and a romantic mood.',
  ],
  [
    {
      contentType: 'stained glass window',
      subject: 'peacock',
      colorTone: 'jewel tones',
      resolution: 'highly detailed',
    },
    'A stained glass window of a peacock, with jewel tones, highly detailed.',
  ],
  [
    {
      contentType: 'photograph',
      subject: 'hands holding soil',
      framing: 'extreme close-up',
      colorTone: 'earthy tones',
    },
    'An extreme close-up photograph of hands holding soil, with earthy tones.',
  ],
  [
    { subject: 'The Beatles', action: 'crossing the street', framing: 'wide shot' },
    'A wide shot of the Beatles crossing the street.',
  ],
  [
    { subject: '100 red balloons', setting: 'sky', colorTone: 'vibrant' },
    '100 red balloons in the sky, with vibrant colors.',
  ],
  [
    { contentType: 'blueprint', subject: 'a steam engine', details: 'fine lines|handwritten labels' },
    'A blueprint of a steam engine, with fine lines and handwritten labels.',
  ],
  [
    {
      contentType: 'concept art',
      subject: 'alien jungle',
      lighting: 'bioluminescent glow',
      mood: 'awe',
      style: 'inspired by deep-sea life',
    },
    'Concept art of an alien jungle, inspired by deep-sea life, in a bioluminescent glow, with a mood of awe.',
  ],
  [
    {
      contentType: 'portrait',
      subject: 'an elderly woman',
      details: 'deep wrinkles|silver hair|a kind smile',
      realism: 'hyperrealistic',
      lighting: 'soft window light',
    },
    'A hyperrealistic portrait of an elderly woman, with deep wrinkles, silver hair and a kind smile, in soft window light.',
  ],
  [
    {
      subject: 'lighthouse',
      setting: 'cliff',
      action: 'surrounded by waves',
      lighting: 'stormy',
      colorTone: 'monochrome',
    },
    'A lighthouse surrounded by waves on a cliff, in stormy lighting, in monochrome.',
  ],
  [
    {
      contentType: 'photo',
      subject: 'my dog',
      action: 'chasing a ball',
      setting: 'park',
      lighting: 'golden hour',
    },
    'A photo of my dog chasing a ball in a park, at golden hour.',
  ],
  [
    { contentType: 'sticker', subject: 'happy avocado', style: 'kawaii', framing: 'white background' },
    'A sticker of a happy avocado, in a kawaii style, against a white background.',
  ],
  [
    { contentType: 'vector', subject: 'mountains', style: 'flat design', colorTone: 'limited palette' },
    'A vector image of mountains, in a flat design style, with a limited palette.',
  ],
  [
    {
      subject: 'Elderly fisherman',
      action: 'Mending a net',
      setting: 'On a pier',
      lighting: 'Soft golden light',
      mood: 'Serene',
    },
    'An elderly fisherman mending a net on a pier, in soft golden light with a serene mood.',
  ],
  [{ contentType: 'Oil Painting', subject: 'Cat' }, 'An oil painting of a cat.'],
  [{ contentType: 'photograph', subject: '“Café” owner’s cat' }, 'A photograph of a "Café" owner\'s cat.'],
  [
    {
      contentType: 'photograph',
      subject: 'woman in a red dress',
      setting: 'Tokyo street',
      action: 'standing',
      lighting: 'neon',
      realism: 'photorealistic',
    },
    'A photorealistic photograph of a woman in a red dress standing on a Tokyo street, in neon lighting.',
  ],
  [
    { subject: 'unicorn', contentType: 'tattoo design', style: 'fine line' },
    'A tattoo design of a unicorn, in a fine line style.',
  ],
  [
    { subject: '"HELLO" written in neon', setting: 'brick wall' },
    '"HELLO" written in neon against a brick wall.',
  ],
  [
    { subject: 'a man is walking his dog', setting: 'along the river', mood: 'peaceful' },
    'A man is walking his dog along the river, with a peaceful mood.',
  ],
];

it.each(TABLE)('%o', (short, text) => {
  const target = targetById('any');
  expect(target && compile(makePrompt(short), target).text).toBe(text);
});
