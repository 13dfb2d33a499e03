import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const SCHEMAS: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  [
    'FLUX.2',
    {
      scene: 'a quiet studio set',
      subjects: [
        {
          description: 'a handmade mug with a blue glaze',
          position: 'center of the frame',
          action: 'steaming',
          color_palette: ['cobalt glaze'],
        },
      ],
      style: 'minimal product photography',
      color_palette: ['#1F3A5F', '#F4EDE4'],
      lighting: 'soft side light',
      mood: 'calm',
      background: 'a linen sweep',
      composition: 'rule of thirds',
      camera: { angle: 'eye level', 'lens-mm': 85, 'f-number': 'f/2.8', ISO: 200, depth_of_field: 'shallow' },
    },
    {
      subject: ['a handmade mug with a blue glaze'],
      details: ['cobalt glaze'],
      action: ['steaming'],
      framing: [
        'center of the frame',
        'rule of thirds',
        'eye level',
        '85mm lens',
        'f/2.8',
        'ISO 200',
        'shallow depth of field',
      ],
      style: ['minimal product photography'],
      colorTone: ['#1F3A5F', '#F4EDE4'],
      lighting: ['soft side light'],
      mood: ['calm'],
      setting: ['a quiet studio set', 'a linen sweep'],
    },
  ],
  [
    'several subjects',
    {
      scene: 'a forest clearing',
      subjects: [
        { type: 'fox', description: 'wearing a cape, sitting on a stump', position: 'left' },
        { type: 'owl', description: 'with round glasses', position: 'on a branch' },
      ],
    },
    {
      subject: ['fox wearing a cape, sitting on a stump, on the left', 'owl with round glasses, on a branch'],
      setting: ['a forest clearing'],
    },
  ],
  [
    'Bria FIBO',
    {
      short_description: 'A lamp stands on a desk at night.',
      objects: [
        {
          description: 'A brass lamp with a green shade.',
          location: 'center',
          relationship: 'Standing on the desk.',
          relative_size: 'large within frame',
          shape_and_color: 'Curved, brass and green',
          texture: 'smooth',
          appearance_details: 'A small chain hangs from it.',
          orientation: 'upright',
          number_of_objects: 1,
        },
        { description: 'Old books', relative_size: 'small', texture: 'worn leather', number_of_objects: 3 },
      ],
      background_setting: 'A dark study.',
      lighting: { conditions: 'dim lamplight', direction: 'from above', shadows: 'long and soft' },
      aesthetics: {
        composition: 'centered composition',
        color_scheme: 'greens and browns',
        mood_atmosphere: 'studious, calm',
        aesthetic_score: 'very high',
      },
      photographic_characteristics: {
        depth_of_field: 'shallow',
        focus: 'sharp focus on the lamp',
        camera_angle: 'eye-level angle',
        lens_focal_length: '50mm',
      },
      style_medium: 'photograph',
      text_render: [{ text: 'READ', location: 'spine of a book', color: 'gold', font: 'serif' }],
      context: 'An editorial still life.',
      artistic_style: 'realistic, moody',
    },
    {
      text: 'A lamp stands on a desk at night.',
      details: [
        'A brass lamp with a green shade, in the center. Standing on the desk, large within frame, Curved, brass and green, smooth texture. A small chain hangs from it, upright',
        '3 old books, small size, worn leather',
        'the words "READ", spine of a book, gold, serif',
        'An editorial still life',
      ],
      setting: ['A dark study'],
      lighting: ['dim lamplight', 'from above', 'long and soft shadows'],
      framing: [
        'centered composition',
        'shallow depth of field',
        'sharp focus on the lamp',
        'eye-level angle',
        '50mm lens',
      ],
      colorTone: ['greens and browns'],
      mood: ['studious', 'calm'],
      contentType: ['photograph'],
      style: ['realistic', 'moody'],
    },
  ],
  [
    'Ideogram 4, its boxes where they were chosen',
    {
      high_level_description: 'A poster for a jazz night',
      style_description: {
        aesthetics: 'retro, bold',
        lighting: 'flat light',
        medium: 'screen print',
        art_style: 'mid-century',
        color_palette: ['#F5C542'],
      },
      compositional_deconstruction: {
        background: 'teal paper',
        elements: [
          { type: 'text', bbox: [50, 100, 200, 900], text: 'JAZZ', desc: 'huge cream letters' },
          { type: 'obj', bbox: [300, 200, 900, 800], desc: 'a saxophone' },
        ],
      },
    },
    {
      text: 'A poster for a jazz night',
      contentType: ['screen print'],
      style: ['retro', 'bold', 'mid-century'],
      lighting: ['flat light'],
      colorTone: ['#F5C542'],
      setting: ['teal paper'],
      details: ['the words "JAZZ", huge cream letters', 'a saxophone'],
    },
  ],
];

describe('a caption', () => {
  it.each(SCHEMAS)('is read: %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
