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
      text: 'Replace the background: a sunny beach. Change the shirt color: red. Remove the lamp post. Add a kite to the sky. Change the sky: stormy',
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
    { subject: ['red car'], details: ['vintage sports coupe'] },
  ],
  [
    'a description where the type says nothing',
    {
      subject: [{ id: 'person_1', type: 'person', description: 'young woman with short hair' }],
      elements: [{ object_id: 'obj_2', type: 'obj', desc: 'a wet umbrella' }],
    },
    { subject: ['young woman with short hair'], details: ['a wet umbrella'] },
  ],
  [
    'words that a program wrote as one, wherever they stand',
    {
      subject: { type: 'man', hair: { style: 'pixie_cut', color: 'jet_black' } },
      lighting: { type: 'natural_sunlight' },
      time: 'golden_hour, late_summer',
    },
    {
      subject: ['man'],
      details: ['jet black hair, pixie cut', 'golden hour, late summer'],
      lighting: ['natural sunlight'],
    },
  ],
  [
    'nothing of times, numbers and what is switched off',
    {
      subject: 'a jar',
      generated_at: '2026-05-21T10:30:00Z',
      shot_on: '2025-01-02 08:00:00',
      trace: '0b3d2e7c-1f2a-4b77-9d0e-acde48001122',
      watermark: { enabled: false, text: 'SAMPLE' },
    },
    { subject: ['a jar'] },
  ],
  [
    'the ratio of two lights, which is no shape',
    { subject: 'a jar', lighting: { ratio: '3:1' } },
    { subject: ['a jar'], lighting: ['3:1 ratio'] },
  ],
  [
    'an element that is set in type',
    { subject: 'a jar', elements: [{ type: 'text', content: 'HONEY', font: 'hand-lettered' }] },
    { subject: ['a jar'], details: ['the words "HONEY", hand-lettered font'] },
  ],
  [
    'a name, which takes no adjective before it',
    { character: { name: 'Mira', age: 12, hair: 'red braids' } },
    { subject: ['Mira'], details: ['12 years old', 'red braids'] },
  ],
  [
    'somebody by the gender where the type says nothing',
    { subject: { type: 'human', gender: 'male', age: 40 } },
    { subject: ['40-year-old man'] },
  ],
  [
    'what is shown by the first detail where nothing else says it',
    { foreground: 'wild poppies', style: 'ink' },
    { subject: ['wild poppies'], style: ['ink'] },
  ],
  [
    'somebody who is not named',
    { subject: { hair: 'long blonde hair', pose: 'standing by a mirror' } },
    { subject: ['long blonde hair'], action: ['standing by a mirror'] },
  ],
  [
    'files, shares and what is not there',
    { subject: 'a jar', technical: { grain: 'none' }, reference: 'jar.png', coverage: '60%' },
    { subject: ['a jar'], exclude: ['grain'] },
  ],
  [
    'a key that leads its value in',
    { background: { type: 'gradient', color: 'teal', to: 'navy' }, subject: 'a jar' },
    { setting: ['gradient', 'teal background', 'to navy'], subject: ['a jar'] },
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
    { subject: ['a jar'], lighting: ['soft, long shadows'] },
  ],
  [
    'time, weather and focus',
    { subject: 'a quay', time: 'night', weather: 'rain', focal_points: ['the crane'], year: 1987 },
    {
      subject: ['a quay'],
      details: ['night', 'rain', 'in 1987'],
      framing: ['focus on the crane'],
    },
  ],
];

describe('a caption', () => {
  it.each(KINDS)('tells %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
