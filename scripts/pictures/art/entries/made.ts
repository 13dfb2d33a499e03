import * as L from '../lights.ts';
import type { Pass, Picture, Shot, Shows, Uniforms } from '../picture.ts';
import { COAST, ISLAND, PORTRAIT } from '../shots.ts';
import { coast } from './painted.ts';

const BLOCK: Uniforms = { ...L.AFTERNOON, fogThick: 0, clouds: 0, ambient: 0.8, exposure: 0.54 };

function island(id: string, shows: Shows, shot: Partial<Shot>, back: readonly number[], ...passes: Pass[]): Picture {
  return {
    id,
    shows,
    shot: { ...ISLAND, ...shot } as Shot,
    light: { ...BLOCK, horizon: back, zenith: back },
    passes,
  };
}

const closer: Shot = { ...COAST, fov: 0.7 };
const flatColors: Pass = { pass: 'flat', tones: 1.6, own: 0.9, saturate: 0.3, brighten: 0.15 };

export const MADE: readonly Picture[] = [
  island('render3d', { contentType: '3D render', style: 'ray tracing' }, { lens: 0, eye: [7.6, 6.2, 7.6], fov: 0.74, target: [0.75, 1.25, -0.9] }, [0.75, 0.62, 0.85], {
    pass: 'grade',
    saturation: 0.25,
  }),
  {
    id: 'lowPoly',
    shows: { style: 'low poly', realism: 'geometric' },
    shot: { ...ISLAND, facet: 0.5, lens: 0, eye: [-4.6, 4.6, 8.2], target: [0.75, 1.35, -0.9], fov: 0.74 },
    light: { ...BLOCK, soft: 0.1, horizon: [0.95, 0.72, 0.55], zenith: [0.95, 0.72, 0.55] },
    passes: [{ pass: 'grade', saturation: 0.15 }],
  },
  island('voxelArt', { style: 'voxel art' }, { voxel: 0.17 }, [0.6, 0.75, 0.85], {
    pass: 'grade',
    saturation: 0.2,
  }),
  {
    id: 'claymation',
    shows: { style: 'claymation', contentType: 'stop-motion still' },
    shot: { ...COAST, rough: 0.085, keeper: [-0.75, 3.6, 0.5, 1.15], fov: 0.72, waves: 0.5 },
    light: {
      ...L.AFTERNOON,
      gloss: 14,
      ambient: 0.6,
      clouds: 0,
      zenith: [0.3, 0.5, 0.62],
      horizon: [0.55, 0.68, 0.7],
    },
    passes: [{ pass: 'grade', saturation: 0.2 }, { pass: 'clay' }, { pass: 'focus', at: 5.2, deep: 3, radius: 12 }],
  },
  island(
    'diorama',
    { contentType: 'diorama' },
    { lens: 0, eye: [5.2, 4.4, 8.6], fov: 0.8, target: [0.75, 1.4, -0.7] },
    [0.34, 0.25, 0.19],
    { pass: 'focus', at: 9.5, deep: 3.4, radius: 16 },
    { pass: 'lens', vignette: 0.5 },
  ),
  coast('paperCut', { contentType: 'paper cutout', style: 'paper cut' }, [{ pass: 'layers', tones: 6, shadow: 1, grain: 0.25, saturate: 0.05 }], {
    ...L.PLAIN,
    zenith: [0.35, 0.55, 0.7],
    horizon: [0.35, 0.55, 0.7],
  }),
  coast('collage', { contentType: 'collage' }, [{ pass: 'scraps' }]),
  {
    id: 'stainedGlass',
    shows: { contentType: 'stained glass window' },
    shot: { ...closer, keeper: [0, 0, 0, 0], cat: [0, 0, 0, 0], target: [0.9, 2.35, -1], fov: 0.62 },
    light: L.PLAIN,
    passes: [
      flatColors,
      {
        pass: 'shards',
        cell: 96,
        jitter: 0.9,
        gap: 0.07,
        lead: 8,
        glow: 1,
        vary: 0.5,
        gapColor: [0.06, 0.055, 0.06],
      },
      { pass: 'bloom', amount: 0.35, radius: 16, threshold: 0.75 },
    ],
  },
  {
    id: 'mosaic',
    shows: { contentType: 'mosaic' },
    shot: closer,
    light: L.AFTERNOON,
    passes: [
      flatColors,
      {
        pass: 'shards',
        cell: 22,
        jitter: 0.4,
        gap: 0.13,
        vary: 0.16,
        bevel: 0.12,
        gapColor: [0.3, 0.28, 0.26],
      },
    ],
  },
  {
    id: 'pixelArt',
    shows: { contentType: 'pixel art', style: 'pixelated' },
    shot: closer,
    light: L.AFTERNOON,
    passes: [flatColors, { pass: 'pixels', block: 11, levels: 7, dither: 0.3, saturate: 0.15 }],
  },
  {
    id: 'embroidery',
    shows: { contentType: 'embroidery' },
    shot: closer,
    light: L.PLAIN,
    passes: [flatColors, { pass: 'kuwahara', radius: 6, sharp: 8 }, { pass: 'threads', pitch: 16, cross: 1 }],
  },
  {
    id: 'tapestry',
    shows: { contentType: 'tapestry' },
    shot: closer,
    light: L.AFTERNOON,
    passes: [
      { pass: 'flat', tones: 1.6, own: 0.9, saturate: -0.1, brighten: 0 },
      { pass: 'grade', warmth: 0.4, saturation: -0.15 },
      { pass: 'threads', pitch: 9 },
      { pass: 'over', drawing: 'tapestry' },
    ],
  },
  {
    id: 'sticker',
    shows: { contentType: 'sticker' },
    shot: {
      ...PORTRAIT,
      eye: [0.35, 0.95, 2.9],
      target: [0.16, 0.54, 0],
      fov: 0.5,
      cat: [0.46, 0.12, -0.4, 1],
    },
    light: { ...L.STUDIO, ambient: 0.9 },
    passes: [
      { pass: 'flat', tones: 1, own: 1, saturate: 0.1, brighten: 0.1 },
      { pass: 'ink', width: 4, over: 1, ink: [0.2, 0.12, 0.12] },
      { pass: 'cutout', paper: [0.56, 0.76, 0.78], rim: [1, 1, 1], border: 15, shadow: 0.8 },
    ],
  },
  {
    id: 'characterSheet',
    shows: { contentType: 'character sheet' },
    shot: { ...PORTRAIT, eye: [0, 0.75, 3.3], target: [0, 0.54, 0], keeper: [0, 0, 0, 1], fov: 0.5 },
    light: { ...L.STUDIO, ambient: 0.8 },
    passes: [
      { pass: 'flat', tones: 1, own: 1, brighten: 0.1 },
      { pass: 'ink', width: 2.4, over: 1, ink: [0.2, 0.15, 0.15] },
      { pass: 'cutout', paper: [0.96, 0.94, 0.9] },
      { pass: 'turnaround', other: turned(Math.PI / 2.4) },
      { pass: 'turnaround', part: 1, other: turned(Math.PI) },
    ],
  },
  {
    id: 'shadowPuppetry',
    shows: { style: 'shadow puppetry' },
    shot: COAST,
    light: L.SUNSET,
    passes: [{ pass: 'puppets', ground: [0.98, 0.78, 0.42], corner: [0.78, 0.36, 0.12], ink: [0.07, 0.04, 0.03] }],
  },
  {
    id: 'postageStamp',
    shows: { contentType: 'postage stamp' },
    shot: closer,
    light: L.AFTERNOON,
    passes: [
      flatColors,
      {
        pass: 'hatch',
        gap: 9,
        angle: 0.8,
        directions: 1,
        width: 0.4,
        over: 1,
        gamma: 0.8,
        ink: [0.25, 0.2, 0.3],
      },
      { pass: 'place', box: [0.2, 0.13, 0.6, 0.74], fit: 1, paper: [0.97, 0.95, 0.9] },
      { pass: 'over', drawing: 'stamp' },
    ],
  },
];

/** The keeper again, facing another way. */
function turned(way: number) {
  return {
    shot: {
      ...PORTRAIT,
      eye: [0, 0.75, 3.3],
      target: [0, 0.54, 0],
      keeper: [0, 0, way, 1],
      fov: 0.5,
    } as Shot,
    light: { ...L.STUDIO, ambient: 0.8 } as Uniforms,
    passes: [
      { pass: 'flat', tones: 1, own: 1, brighten: 0.1 },
      { pass: 'ink', width: 2.4, over: 1, ink: [0.2, 0.15, 0.15] },
      { pass: 'cutout', paper: [0.96, 0.94, 0.9] },
    ],
  };
}
