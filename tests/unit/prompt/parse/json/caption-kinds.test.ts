import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const KINDS: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  [
    'what it is made for, and how sure an analysis was',
    { metadata: { image_type: 'photograph', primary_purpose: 'social media', confidence_score: 'high' } },
    { contentType: ['photograph'], details: ['for social media'] },
  ],
  [
    'changes to a picture',
    {
      edits: [
        { target: 'background', action: 'replace', value: 'a sunny beach' },
        { target: 'shirt', action: 'change_color', value: 'red' },
        { action: 'remove', target: 'the lamp post' },
        { action: 'add', value: 'a kite', target: 'sky' },
        { element: 'sky', value: 'stormy' },
      ],
      preserve: ['face'],
      input_image: 'photo.jpg',
    },
    {
      text: 'Replace the background with a sunny beach. Change the shirt color to red. Remove the lamp post. Add a kite to the sky. Change the sky to stormy',
      details: ['Keep the face'],
    },
  ],
  [
    'the panels of a comic',
    {
      panels: [
        { panel: 1, description: 'A diver waves.', dialogue: 'Ready?', camera: 'wide shot' },
        { panel: 2, description: 'She jumps.', dialogue: '' },
      ],
      style: 'ink',
    },
    {
      subject: ['comic page with 2 panels'],
      details: ['Panel 1: A diver waves, the words "Ready?", wide shot', 'Panel 2: She jumps'],
      style: ['ink'],
    },
  ],
  [
    'the title of a design',
    { type: 'infographic', title: 'How Tea Is Made', footer: 'Tea Guild' },
    {
      title: 'How Tea Is Made',
      contentType: ['infographic'],
      details: ['the title "How Tea Is Made"', 'the words "Tea Guild"'],
    },
  ],
  [
    'a name for a type that says nothing',
    { product: { type: 'product', name: 'Cold brew can', dimensions: '12oz slim' } },
    { subject: ['Cold brew can'], details: ['12oz slim'] },
  ],
  [
    'a description beside a type',
    { subject: { type: 'car', description: 'vintage sports coupe', color: 'red' } },
    { subject: ['red car, vintage sports coupe'] },
  ],
  [
    'somebody who is not named',
    { subject: { hair: 'long blonde hair', pose: 'standing by a mirror' } },
    { subject: ['a person'], details: ['long blonde hair'], action: ['standing by a mirror'] },
  ],
  [
    'files, shares and what is not there',
    { subject: 'a jar', technical: { grain: 'none' }, reference: 'jar.png', coverage: '60%' },
    { subject: ['a jar'], exclude: ['grain'] },
  ],
  [
    'a key that leads its value in',
    { background: { type: 'gradient', color: 'teal', to: 'navy' }, subject: 'a jar' },
    { setting: ['teal gradient background, to navy'], subject: ['a jar'] },
  ],
  [
    'several things in the background',
    {
      subject: 'a jar',
      environment: { location: 'a kitchen', background: ['copper pans', 'a window'] },
      props: { background: [{ type: 'coffee bean', count: 30 }] },
    },
    { subject: ['a jar'], setting: ['a kitchen'], details: ['copper pans', 'a window', '30 coffee beans'] },
  ],
  [
    'two degrees of one quality',
    { subject: 'a jar', lighting: { shadows: 'soft, long' } },
    { subject: ['a jar'], lighting: ['soft and long shadows'] },
  ],
  [
    'time, weather and focus',
    { subject: 'a quay', time: 'night', weather: 'rain', focal_points: ['the crane'], year: 1987 },
    {
      subject: ['a quay'],
      details: ['at night', 'in the rain', 'in 1987'],
      framing: ['focus on the crane'],
    },
  ],
];

describe('a caption', () => {
  it.each(KINDS)('tells %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
