import { AFTERNOON, GOLDEN_HOUR, PLAIN } from '../lights.ts';
import type { Pass, Picture, Uniforms } from '../picture.ts';
import { COAST } from '../shots.ts';

const BLACK = [0.04, 0.04, 0.045];
const WHITE = [0.97, 0.97, 0.95];

function tone(id: string, text: string, grade: Uniforms, ...more: Pass[]): Picture {
  return {
    id,
    shows: { colorTone: text },
    shot: COAST,
    light: AFTERNOON,
    passes: [{ pass: 'grade', ...grade }, ...more],
  };
}

/** Tones mapped from dark through middle to light. */
function mapped(id: string, text: string, dark: readonly number[], middle: readonly number[], light: readonly number[], grade: Uniforms = {}): Picture {
  return tone(id, text, { dark, middle, light, mapped: 1, spread: 0.35, ...grade });
}

export const COLOR_TONES: readonly Picture[] = [
  tone('mutedColors', 'muted colors', { saturation: -0.5, contrast: -0.14, fade: 0.3, lift: 0.4 }),
  tone('vibrantColors', 'vibrant colors', { saturation: 0.75, contrast: 0.12 }),
  tone('pastelColors', 'pastel colors', {
    saturation: -0.15,
    gamma: 0.5,
    contrast: -0.3,
    exposure: 0.25,
    split: 0.4,
    shadows: [0.58, 0.5, 0.62],
    highlights: [0.52, 0.5, 0.5],
  }),
  mapped('blackAndWhite', 'black and white', BLACK, [0.5, 0.5, 0.5], [1, 1, 1]),
  tone('warmTones', 'warm tones', {
    warmth: 0.75,
    saturation: 0.1,
    split: 0.55,
    shadows: [0.62, 0.48, 0.4],
    highlights: [0.58, 0.5, 0.38],
  }),
  tone('coolTones', 'cool tones', {
    warmth: -0.8,
    saturation: -0.2,
    split: 0.6,
    shadows: [0.38, 0.5, 0.66],
    highlights: [0.44, 0.51, 0.58],
  }),
  tone('earthyTones', 'earthy tones', {
    mapped: 0.72,
    dark: [0.16, 0.1, 0.06],
    middle: [0.55, 0.42, 0.25],
    light: [0.93, 0.86, 0.7],
    saturation: -0.1,
    spread: 0.2,
  }),
  mapped('monochrome', 'monochrome', [0.03, 0.1, 0.16], [0.16, 0.45, 0.6], [0.88, 0.96, 0.98]),
  tone('tealAndOrange', 'teal and orange', {
    saturation: -0.15,
    contrast: 0.18,
    split: 0.95,
    shadows: [0.25, 0.52, 0.6],
    highlights: [0.66, 0.5, 0.34],
  }),
  tone('highContrast', 'high contrast', { contrast: 1.1, saturation: -0.1, exposure: -0.1 }),
  tone('lowContrast', 'low contrast', { contrast: -0.55, saturation: -0.2 }),
  mapped('sepia', 'sepia', [0.16, 0.09, 0.04], [0.6, 0.43, 0.26], [0.98, 0.91, 0.76]),
  tone('neonColors', 'neon colors', {
    mapped: 0.86,
    dark: [0.1, 0, 0.3],
    middle: [1, 0.05, 0.6],
    light: [0.2, 1, 0.95],
    saturation: 0.8,
    spread: 0.6,
  }),
  mapped('goldenTones', 'golden tones', [0.2, 0.09, 0.01], [0.82, 0.52, 0.12], [1, 0.93, 0.66], {
    mapped: 0.85,
  }),
  mapped('blackAndGold', 'black and gold', [0.02, 0.02, 0.02], [0.22, 0.15, 0.05], [0.98, 0.8, 0.36], {
    spread: 0.9,
  }),
  mapped('redAndBlack', 'red and black', [0.02, 0.01, 0.01], [0.5, 0.02, 0.03], [0.98, 0.14, 0.1], {
    spread: 0.7,
  }),
  mapped('selectiveRed', 'black and white and red', BLACK, [0.5, 0.5, 0.5], WHITE, { keepRed: 1 }),
  mapped('pinkAndTeal', 'pink and teal', [0.02, 0.22, 0.27], [0.22, 0.62, 0.62], [1, 0.72, 0.8], {
    spread: 0.6,
  }),
  mapped('purpleAndYellow', 'purple and yellow', [0.2, 0.04, 0.34], [0.55, 0.3, 0.62], [1, 0.9, 0.25], {
    spread: 0.7,
  }),
  mapped('blueAndWhite', 'blue and white', [0.03, 0.1, 0.42], [0.35, 0.5, 0.82], [1, 1, 1], { spread: 0.7 }),
  mapped('duotone', 'duotone', [0.15, 0.08, 0.42], [0.75, 0.26, 0.46], [1, 0.72, 0.36], { spread: 0.7 }),
  tone('deepBlues', 'deep blues', {
    mapped: 0.88,
    dark: [0.01, 0.02, 0.12],
    middle: [0.05, 0.18, 0.5],
    light: [0.55, 0.75, 0.95],
    spread: 0.3,
    exposure: -0.3,
  }),
  tone('terracottaTones', 'terracotta tones', {
    mapped: 0.85,
    dark: [0.25, 0.09, 0.06],
    middle: [0.76, 0.4, 0.27],
    light: [0.97, 0.87, 0.76],
    spread: 0.3,
  }),
  tone('sunBleachedColors', 'sun-bleached colors', {
    exposure: 0.55,
    saturation: -0.45,
    contrast: -0.2,
    warmth: 0.35,
    fade: 0.3,
    lift: 0.6,
  }),
  tone(
    'fadedFilmColors',
    'faded film colors',
    {
      saturation: -0.35,
      contrast: -0.25,
      fade: 0.55,
      lift: 0.38,
      warmth: 0.25,
      split: 0.5,
      shadows: [0.5, 0.46, 0.56],
      highlights: [0.56, 0.52, 0.4],
    },
    { pass: 'lens', grain: 0.12, grainSize: 2.4, vignette: 0.3 },
  ),
  tone('crossProcessedColors', 'cross-processed colors', {
    contrast: 0.4,
    saturation: 0.25,
    split: 1,
    shadows: [0.2, 0.4, 0.75],
    highlights: [0.62, 0.62, 0.26],
  }),
  tone('bleachBypass', 'bleach bypass', { contrast: 0.75, saturation: -0.7, exposure: -0.1 }, { pass: 'lens', grain: 0.14, grainSize: 2.2, vignette: 0.3 }),
  tone(
    'dayForNight',
    'day-for-night grade',
    {
      exposure: -1.5,
      saturation: -0.45,
      contrast: 0.1,
      split: 1,
      shadows: [0.3, 0.45, 0.9],
      highlights: [0.4, 0.5, 0.8],
    },
    { pass: 'lens', vignette: 0.5 },
  ),
  tone('psychedelicColors', 'psychedelic colors', { mapped: 0 }, { pass: 'spectrum', turns: 2.2, saturate: 1 }),
  tone('rainbowColors', 'rainbow colors', {}, { pass: 'spectrum', across: 1, saturate: 0.8 }),
  {
    id: 'autumnColors',
    shows: { colorTone: 'autumn colors' },
    shot: { ...COAST, season: [0.52, 0.2, 0.03, 0.8] },
    light: GOLDEN_HOUR,
    passes: [{ pass: 'grade', saturation: 0.15 }],
  },
  {
    id: 'winterWhites',
    shows: { colorTone: 'winter whites' },
    shot: COAST,
    light: PLAIN,
    passes: [{ pass: 'snowfall' }, { pass: 'grade', saturation: -0.45, warmth: -0.15, exposure: 0.15 }],
  },
];
