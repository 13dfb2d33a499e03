import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const PALETTES: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  [
    'colors with their shares and what they are for',
    {
      color_profile: {
        dominant_colors: [
          { color: 'Navy', hex: '#0D1117', percentage: '45%', role: 'background water' },
          { color: 'Rust', hex: '#7A3528', percentage: 15, role: 'accent' },
          { name: 'Ivory' },
          { hex: '#112233', weight: 0.2 },
        ],
        temperature: 'cool overall with warm accents',
        saturation: 'moderate',
      },
    },
    {
      colorTone: [
        'Navy (#0D1117)',
        'Rust (#7A3528)',
        'Ivory',
        '#112233',
        'cool overall with warm accents',
        'moderate saturation',
      ],
    },
  ],
  ['a warm profile', { color_profile: { temperature: 'warm' } }, { colorTone: ['warm tones'] }],
  [
    'keys that say what a color is for',
    { palette: { primary: '#0B3D2E', accent: 'coral', text: '#3E2723', background: '#FFF8F0' } },
    {
      colorTone: ['#0B3D2E', 'coral', 'text (#3E2723)', 'background (#FFF8F0)'],
    },
  ],
  [
    'keys that name the color',
    { brand_colors: { Cocoa: '#4E342E', brown: '30%' } },
    { colorTone: ['cocoa (#4E342E)', 'brown'] },
  ],
  ['a name behind the number', { colors: ['#1e3a5f (deep blue)'] }, { colorTone: ['deep blue (#1e3a5f)'] }],
  [
    'a color that the text has as a material',
    { prompt: 'a jar on a stone pedestal', palette: ['sage', 'stone'] },
    { text: 'a jar on a stone pedestal', colorTone: ['sage', 'stone'] },
  ],
];

const LIGHTS: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  [
    'a kind and a direction',
    { lighting: { type: 'mixed', direction: 'front' } },
    { lighting: ['mixed', 'front light'] },
  ],
  [
    'lamps by their task',
    {
      lighting: {
        key_light: { direction: 'top left', softness: 'large softbox', intensity: 0.8 },
        fill_light: 'softbox from the right',
        rim_light: 'thin cold rim',
        ratio: '3:1',
      },
    },
    {
      lighting: [
        'key light: top left, large softbox',
        'softbox from the right',
        'thin cold rim',
        '3:1 ratio',
      ],
    },
  ],
  [
    'shadows in an object',
    { lighting: { shadows: { type: 'soft gradual edges', density: 'gray', placement: 'under subject' } } },
    { lighting: ['shadows: soft gradual edges, gray, under subject'] },
  ],
  [
    'a temperature without a group',
    { subject: 'a jar', color_temperature: '5200K' },
    { subject: ['a jar'], lighting: ['5200K light'] },
  ],
];

describe('the colors of a caption', () => {
  it.each(PALETTES)('are read: %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});

describe('the light of a caption', () => {
  it.each(LIGHTS)('is read: %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
