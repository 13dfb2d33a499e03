import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const CAPTIONS: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  [
    'a portrait in many objects',
    {
      meta: { aspect_ratio: '9:16', quality: 'ultra photorealistic' },
      subject: {
        gender: 'female',
        age: 'late 20s',
        hair: { style: 'messy ponytail', color: 'dark brown' },
        eyes: { color: 'grey' },
        skin_tone: 'olive',
        expression: 'calm',
        clothing: { top: { type: 'cropped t-shirt', color: 'white' }, bottom: 'linen trousers' },
        accessories: ['thin chain'],
      },
      pose: { position: 'sitting', hands: { right_hand: 'resting on the rail' } },
      scene: {
        location: 'a rooftop in Naples',
        environment_details: ['laundry lines', 'terracotta pots'],
        time_of_day: 'noon',
      },
      lighting: { type: 'natural sunlight', quality: 'hard', direction: 'from the left', contrast: 'high' },
      camera: { angle: 'low', lens: '35mm', aperture: 2.8, shot_type: 'full body shot' },
      negative_prompt: 'blur, watermark',
    },
    {
      negative: 'blur, watermark',
      realism: ['ultra photorealistic'],
      subject: ['woman'],
      details: [
        'late 20s',
        'dark brown hair, messy ponytail',
        'grey eyes',
        'olive skin',
        'calm expression',
        'white cropped t-shirt, linen trousers',
        'thin chain',
        'right hand: resting on the rail',
        'laundry lines',
        'terracotta pots',
        'noon',
      ],
      action: ['sitting'],
      setting: ['a rooftop in Naples'],
      lighting: ['natural sunlight', 'hard light', 'from the left', 'high contrast'],
      framing: ['low angle', '35mm lens', 'f/2.8', 'full body shot'],
      ratio: '9:16',
    },
  ],
  [
    'a product with its props',
    {
      product: {
        name: 'Nimbus',
        type: 'kettle',
        color: 'matte navy',
        material: 'steel',
        label: 'small logo',
      },
      props: [
        { item: 'lemon', count: 3 },
        { item: 'cloth', color: 'beige', material: 'linen' },
      ],
      background: { color: '#F4EDE4', texture: 'plaster' },
      lighting: { key_light: { type: 'softbox', direction: '45 degrees from left' }, shadows: 'soft' },
      constraints: { must_keep: ['logo readable'], must_avoid: ['hands', 'reflections'] },
      output: { aspect_ratio: '4:5 vertical', resolution: '4K' },
    },
    {
      subject: ['matte navy steel kettle'],
      details: ['Nimbus', 'small logo', '3 lemons', 'beige linen cloth', 'Keep the logo readable'],
      setting: ['#F4EDE4 background', 'plaster'],
      lighting: ['key light: softbox, 45 degrees from left', 'soft shadows'],
      exclude: ['hands', 'reflections'],
      ratio: '4:5',
      resolution: ['4K'],
    },
  ],
  [
    'people by their names',
    {
      subjects: {
        woman: { pose: 'waving a flag', outfit: 'red coat' },
        man: { pose: 'leaning in', hair: 'grey' },
      },
      environment: { location: 'a quay', crowd: 'blurred' },
    },
    {
      subject: ['woman, waving a flag, red coat', 'man, leaning in, grey hair'],
      setting: ['a quay', 'blurred crowd'],
    },
  ],
  [
    'people by what is told of them',
    {
      people: [
        {
          gender: 'male',
          age: 35,
          ethnicity: 'Japanese',
          clothing: 'grey suit',
          action: 'reading a newspaper',
        },
        { gender: 'female', age: '8 years old', hair: { color: 'black', style: 'pigtails' } },
      ],
    },
    {
      subject: [
        '35-year-old Japanese man, grey suit, reading a newspaper',
        '8-year-old girl, black hair, pigtails',
      ],
    },
  ],
  [
    'an edit',
    {
      task: 'edit',
      instruction: 'Change only the sofa to green',
      preserve: ['lighting', 'layout'],
      do_not: ['change the walls', 'add objects'],
    },
    {
      text: 'Change only the sofa to green',
      details: ['Keep the lighting', 'Keep the layout', 'do not change the walls'],
      exclude: ['objects'],
    },
  ],
  [
    'a design with words',
    {
      type: 'poster',
      subject: 'a mountain',
      text: { content: 'ALPINE', font: 'geometric sans', color: 'white' },
      headline: 'Open all year',
      colors: ['#0B3D2E'],
      background: 'transparent',
      avoid: 'gradients, shadows',
    },
    {
      contentType: ['poster'],
      subject: ['a mountain'],
      details: ['the words "ALPINE", geometric sans, white', 'the headline "Open all year"'],
      colorTone: ['#0B3D2E'],
      setting: ['transparent background'],
      negative: 'gradients, shadows',
    },
  ],
  [
    'a prompt beside fields',
    {
      prompt: 'a reading nook with a sleeping cat, watercolor',
      style: 'watercolor',
      mood: 'calm',
      negative_prompt: 'people',
    },
    { text: 'a reading nook with a sleeping cat, watercolor', mood: ['calm'], negative: 'people' },
  ],
  [
    'a description beside a subject',
    { description: 'A cozy cafe', subject: 'a barista' },
    { text: 'A cozy cafe', subject: ['a barista'] },
  ],
  [
    'a scene without a subject',
    { scene: 'an abandoned station', mood: 'quiet' },
    { text: 'an abandoned station', mood: ['quiet'] },
  ],
  [
    'objects around the prompt',
    { request: { payload: { json_prompt: { subject: 'a heron', style: 'ink' } } } },
    { subject: ['a heron'], style: ['ink'] },
  ],
];

describe('a caption in keys of its own', () => {
  it.each(CAPTIONS)('is read: %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
