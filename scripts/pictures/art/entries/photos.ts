import * as L from '../lights.ts';
import type { Pass, Picture, Shot, Shows, Uniforms } from '../picture.ts';
import { COAST, PORTRAIT } from '../shots.ts';
import { coast } from './painted.ts';

const grain = (amount: number): Pass => ({ pass: 'lens', grain: amount, grainSize: 3.2, vignette: 0.45 });

/** One tone from dark to light. */
const toned = (dark: readonly number[], middle: readonly number[], light: readonly number[]): Pass => ({
  pass: 'grade',
  mapped: 1,
  spread: 0.3,
  dark,
  middle,
  light,
});

function portrait(id: string, shows: Shows, shot: Partial<Shot>, light: Uniforms, ...passes: Pass[]): Picture {
  return { id, shows, shot: { ...PORTRAIT, ...shot } as Shot, light, passes };
}

const statue: Partial<Shot> = {
  eye: [0.75, 0.95, 2.5],
  target: [0.1, 0.56, 0],
  fov: 0.52,
  cat: [0.42, 0.22, -0.3, 0.95],
};
const SIDE: Uniforms = {
  ...L.STUDIO,
  lampAt: [-1.8, 1.9, 1.4, 2.2, 1.2, 0.4],
  lampColor: [6, 5.7, 5.2, 1.2, 1.5, 2],
  lampSize: [0.6, 1.5],
  ambient: 0.16,
};

export const PHOTOS: readonly Picture[] = [
  coast(
    'photograph',
    {
      contentType: ['photograph', 'landscape photograph'],
      realism: 'realistic',
      lighting: 'natural light',
      framing: 'eye level',
    },
    [],
  ),
  portrait(
    'portraitPhotograph',
    { contentType: 'portrait photograph' },
    { keeper: [0, 0, -0.2, 1], backdrop: [0.16, 0.26, 0.24] },
    { ...L.STUDIO, lamps: 2, exposure: 0.66 },
    { pass: 'focus', at: 1.62, deep: 1.2, radius: 22 },
    { pass: 'lens', vignette: 0.4 },
  ),
  coast('blackAndWhitePhotograph', { contentType: 'black-and-white photograph', style: 'fine art photography' }, [
    { pass: 'grade', saturation: -1, contrast: 0.35, exposure: -0.1 },
    grain(0.12),
  ]),
  coast(
    'analogPhotograph',
    { contentType: 'analog photograph' },
    [
      { pass: 'grade', saturation: -0.12, contrast: -0.05, warmth: 0.4, fade: 0.35, lift: 0.32 },
      { pass: 'lens', leak: 0.85, grain: 0.14, grainSize: 3, vignette: 0.3 },
    ],
    L.GOLDEN_HOUR,
  ),
  coast('instantPhotograph', { contentType: 'instant photograph' }, [
    { pass: 'grade', saturation: -0.25, contrast: -0.15, warmth: 0.3, fade: 0.4, lift: 0.4 },
    { pass: 'lens', vignette: 0.5 },
    { pass: 'place', box: [0.27, 0.22, 0.46, 0.6133], paper: [0.95, 0.94, 0.9], turn: 0.06 },
    { pass: 'over', drawing: 'instant' },
  ]),
  coast(
    'filmStill',
    { contentType: 'film still', style: 'cinematic', lighting: 'cinematic lighting' },
    [
      {
        pass: 'grade',
        saturation: -0.1,
        contrast: 0.25,
        exposure: -0.25,
        split: 0.9,
        shadows: [0.28, 0.5, 0.6],
        highlights: [0.64, 0.5, 0.36],
      },
      { pass: 'lens', streak: 0.5, grain: 0.06, grainSize: 2.4, vignette: 0.3 },
      { pass: 'over', drawing: 'letterbox' },
    ],
    { ...L.GOLDEN_HOUR, lamp: [3, 2.2, 1] },
  ),
  coast('filmGrain', { style: 'film grain' }, [
    { pass: 'grade', saturation: -0.2, contrast: 0.1 },
    { pass: 'lens', grain: 0.5, grainSize: 7, vignette: 0.3 },
  ]),
  coast('daguerreotype', { contentType: ['daguerreotype', 'tintype'] }, [
    toned([0.07, 0.06, 0.06], [0.48, 0.45, 0.42], [0.93, 0.91, 0.86]),
    { pass: 'surface', worn: 0.1, show: [0.35, 0.34, 0.36], concrete: 0.12 },
    { pass: 'lens', vignette: 0.9 },
    { pass: 'place', box: [0.16, 0.08, 0.68, 0.84], oval: 1, fit: 1, paper: [0.32, 0.2, 0.1] },
    { pass: 'over', drawing: 'oval-frame' },
  ]),
  coast('cyanotype', { contentType: 'cyanotype' }, [
    toned([0.02, 0.1, 0.32], [0.2, 0.42, 0.68], [0.94, 0.97, 0.98]),
    {
      pass: 'watercolor',
      bleed: 0.1,
      edge: 0.3,
      grain: 0.5,
      thin: 0,
      margin: 0.06,
      paper: [0.97, 0.96, 0.92],
    },
  ]),
  coast('vintage', { style: 'vintage', mood: 'nostalgic' }, [
    toned([0.17, 0.1, 0.05], [0.6, 0.46, 0.3], [0.97, 0.91, 0.78]),
    { pass: 'surface', worn: 0.06, show: [0.93, 0.88, 0.78] },
    grain(0.14),
    { pass: 'place', box: [0.05, 0.065, 0.9, 0.87], fit: 1, paper: [0.95, 0.92, 0.84] },
    { pass: 'over', drawing: 'creases' },
  ]),
  coast('filmNoir', { style: 'film noir' }, [{ pass: 'grade', saturation: -1, contrast: 0.9, exposure: 0.5 }, { pass: 'over', drawing: 'blinds', mode: 1 }, grain(0.14)], {
    ...L.BEACON,
    stars: 0,
    lampColor: [3, 3, 3, 0.5, 0.5, 0.5],
  }),
  coast('silentFilm', { style: 'silent film' }, [
    {
      pass: 'grade',
      mapped: 1,
      spread: 0.7,
      dark: [0.04, 0.035, 0.03],
      middle: [0.45, 0.42, 0.37],
      light: [0.96, 0.93, 0.85],
    },
    { pass: 'lens', grain: 0.16, grainSize: 3, vignette: 0.6 },
    { pass: 'circle', radius: 0.46 },
    { pass: 'over', drawing: 'scratches', mode: 2 },
  ]),
  coast('vhsLook', { style: 'VHS look' }, [
    { pass: 'broken', tape: 1 },
    { pass: 'over', drawing: 'vhs', mode: 2 },
  ]),
  coast('glitchArt', { style: 'glitch art' }, [
    { pass: 'grade', saturation: 0.25 },
    { pass: 'broken', glitch: 1 },
  ]),
  coast(
    'longExposure',
    { style: 'long exposure' },
    [
      { pass: 'smear', sea: 130 },
      { pass: 'over', drawing: 'star-trails', mode: 2 },
    ],
    {
      ...L.MOONLIGHT,
      stars: 0,
      disk: 0,
      window: [3, 1.7, 0.5],
      lamp: [4, 3, 1.3],
      horizon: [0.12, 0.16, 0.34],
    },
  ),
  coast('motionBlur', { style: 'motion blur' }, [{ pass: 'smear', by: [46, 5] }]),
  coast('infrared', { style: 'infrared photography' }, [{ pass: 'infrared' }, { pass: 'bloom', amount: 0.35, radius: 24, threshold: 0.8, soften: 0.15 }]),
  coast(
    'lightPainting',
    { style: 'light painting' },
    [
      { pass: 'over', drawing: 'light-painting', mode: 2 },
      { pass: 'bloom', amount: 1.5, radius: 30, threshold: 0.6 },
    ],
    L.STARLIGHT,
  ),
  {
    id: 'doubleExposure',
    shows: { style: 'double exposure' },
    shot: { ...PORTRAIT, eye: [0, 0.8, 1.75], target: [0, 0.66, 0], keeper: [0, 0, 0.72, 1] },
    light: L.STUDIO,
    passes: [
      {
        pass: 'inside',
        paper: [0.93, 0.91, 0.87],
        other: {
          shot: { ...COAST, keeper: [0, 0, 0, 0], cat: [0, 0, 0, 0], target: [1.4, 2.5, -1], fov: 0.66 },
          light: L.GOLDEN_HOUR,
        },
      },
    ],
  },
  portrait('marbleStatue', { contentType: 'marble statue' }, { ...statue, backdrop: [0.1, 0.115, 0.14] }, { ...SIDE, cast: 1, exposure: 0.95 }),
  portrait('bronzeStatue', { contentType: 'bronze statue' }, { ...statue, backdrop: [0.36, 0.36, 0.34] }, { ...SIDE, cast: 2, horizon: [0.7, 0.72, 0.76] }),
  portrait('claySculpture', { contentType: 'clay sculpture' }, { ...statue, backdrop: [0.55, 0.5, 0.44], rough: 0.012 }, { ...SIDE, cast: 3 }),
  portrait('woodCarving', { contentType: 'wood carving' }, { ...statue, backdrop: [0.33, 0.38, 0.36] }, { ...SIDE, cast: 4 }),
  portrait('feltedWool', { contentType: 'felted wool figure' }, { ...statue, rough: 0.03, backdrop: [0.55, 0.62, 0.6] }, { ...L.STUDIO, cast: 5 }),
];
