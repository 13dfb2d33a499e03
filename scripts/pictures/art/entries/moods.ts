import * as L from '../lights.ts';
import type { Pass, Picture, Uniforms } from '../picture.ts';
import { COAST } from '../shots.ts';

function mood(id: string, text: string | string[], light: Uniforms, ...passes: Pass[]): Picture {
  return { id, shows: { mood: text }, shot: COAST, light, passes };
}

const glow: Pass = { pass: 'bloom', amount: 0.9, radius: 44, threshold: 0.7, soften: 0.15 };

export const MOODS: readonly Picture[] = [
  mood(
    'serene',
    ['serene', 'peaceful'],
    {
      ...L.AFTERNOON,
      sunTo: L.sunTo(-14, 7),
      sun: [1.2, 0.9, 0.7],
      zenith: [0.42, 0.55, 0.75],
      horizon: [1.1, 0.82, 0.72],
      glow: [0.5, 0.3, 0.2],
      clouds: 0.35,
      ambient: 1,
      disk: 0.05,
      diskColor: [3, 2.5, 2],
      fog: [0.9, 0.78, 0.76],
      fogThick: 0.02,
    },
    { pass: 'smear', sea: 60 },
  ),
  mood(
    'cheerful',
    ['cheerful', 'joyful', 'carefree'],
    { ...L.PLAIN, sun: [3, 2.7, 2.1], exposure: 0.56 },
    { pass: 'grade', saturation: 0.4 },
    { pass: 'over', drawing: 'cheerful' },
  ),
  mood('mysterious', 'mysterious', { ...L.BEACON, fogThick: 0.13, fogHigh: 0.35, fog: [0.06, 0.09, 0.15], stars: 0 }, glow),
  mood(
    'dreamy',
    ['dreamy', 'ethereal'],
    {
      ...L.AFTERNOON,
      sunTo: L.sunTo(-30, 22),
      zenith: [0.5, 0.42, 0.85],
      horizon: [1.3, 0.75, 0.9],
      glow: [0.5, 0.3, 0.35],
      clouds: 0.78,
      cloudLit: [1.6, 1.1, 1.2],
      cloudShade: [0.8, 0.6, 0.95],
      ambient: 0.9,
      fog: [1.1, 0.75, 0.95],
      fogThick: 0.04,
    },
    { pass: 'bloom', amount: 0.8, radius: 60, threshold: 0.6, soften: 0.45 },
  ),
  mood(
    'cozy',
    'cozy',
    { ...L.BLUE_HOUR, lampColor: [0.9, 0.42, 0.08], window: [4, 2, 0.5], ambient: 0.7 },
    { pass: 'snowfall' },
    { pass: 'bloom', amount: 1.3, radius: 40, threshold: 0.8 },
    { pass: 'over', drawing: 'snow' },
  ),
  mood(
    'melancholic',
    ['melancholic', 'gloomy'],
    { ...L.OVERCAST, exposure: 0.36, zenith: [0.3, 0.36, 0.44], horizon: [0.5, 0.56, 0.63] },
    { pass: 'grade', saturation: -0.4, warmth: -0.3 },
    { pass: 'over', drawing: 'rain' },
  ),
  mood('romantic', 'romantic', { ...L.SUNSET, horizon: [1.7, 0.5, 0.5], zenith: [0.4, 0.16, 0.42], cloudLit: [1.7, 0.6, 0.7] }, { pass: 'over', drawing: 'hearts' }, glow),
  mood(
    'eerie',
    ['eerie', 'haunting'],
    {
      ...L.MOONLIGHT,
      zenith: [0.01, 0.05, 0.03],
      horizon: [0.1, 0.22, 0.12],
      fog: [0.1, 0.22, 0.13],
      fogThick: 0.05,
      fogHigh: 0.5,
      sun: [0.3, 0.5, 0.3],
      diskColor: [1.6, 2.2, 1.4],
      glow: [0.12, 0.26, 0.14],
      stars: 0,
    },
    { pass: 'over', drawing: 'bats' },
    glow,
  ),
  mood(
    'ominous',
    ['ominous', 'sinister'],
    {
      ...L.STORM,
      zenith: [0.05, 0.008, 0.008],
      horizon: [0.62, 0.09, 0.03],
      cloudLit: [0.5, 0.07, 0.04],
      cloudShade: [0.03, 0.008, 0.01],
      sun: [0.6, 0.12, 0.05],
      ambient: 0.5,
      fog: [0.3, 0.05, 0.03],
    },
    { pass: 'lens', vignette: 0.7 },
  ),
  mood(
    'magical',
    ['magical', 'whimsical'],
    { ...L.STARLIGHT, zenith: [0.06, 0.02, 0.16], horizon: [0.35, 0.1, 0.4], ambient: 1.2, stars: 0.6 },
    { pass: 'over', drawing: 'sparkles' },
    { pass: 'bloom', amount: 1.6, radius: 34, threshold: 0.65 },
  ),
  mood(
    'festive',
    'festive',
    { ...L.STARLIGHT, stars: 0, lamps: 1, lampAt: [-1, 3, 5], lampColor: [0.5, 0.35, 0.3], lampSize: [3] },
    { pass: 'over', drawing: 'fireworks' },
    { pass: 'bloom', amount: 1, radius: 30, threshold: 0.65 },
  ),
  {
    id: 'lonely',
    shows: { mood: 'lonely' },
    shot: {
      ...COAST,
      subject: 'studio',
      keeper: [0.9, -0.4, 2.6, 0.8],
      cat: [0, 0, 0, 0],
      eye: [-0.2, 1.2, 6],
      target: [-0.2, 1.25, 0],
      fov: 0.6,
      backdrop: [0.36, 0.41, 0.46],
    },
    light: {
      ...L.STUDIO,
      ambient: 0.5,
      lamps: 1,
      lampAt: [3, 2.2, 1.5],
      lampColor: [3, 3.1, 3.4],
      lampSize: [1.4],
    },
    passes: [
      { pass: 'grade', saturation: -0.35 },
      { pass: 'lens', vignette: 0.4 },
    ],
  },
];
