import { GOLDEN_HOUR, MIDDAY, MOONLIGHT, PLAIN } from '../lights.ts';
import type { Pass, Picture } from '../picture.ts';
import { coast } from './painted.ts';

const WHITE = [0.99, 0.99, 0.98];
const CREAM = [0.95, 0.91, 0.82];
const BLACK = [0.07, 0.07, 0.08];

/** Leaves the sky to the paper. */
const LIFTED: Pass = { pass: 'grade', exposure: 0.45, contrast: 0.6, saturation: -1 };

export const DRAWN: readonly Picture[] = [
  coast('pencilSketch', { contentType: 'pencil sketch', style: 'loose sketch lines' }, [
    { pass: 'grade', exposure: 0.4, contrast: 0.4, saturation: -1 },
    {
      pass: 'hatch',
      gap: 10,
      angle: 0.85,
      directions: 2,
      width: 0.6,
      wobble: 0.8,
      gamma: 1,
      ink: [0.5, 0.5, 0.53],
      paper: [0.96, 0.95, 0.92],
      tooth: 0.3,
    },
    { pass: 'ink', width: 2.6, over: 1, ink: [0.3, 0.3, 0.33], wobble: 1.4, second: 0.8, rough: 0.32 },
  ]),
  coast('charcoalDrawing', { contentType: 'charcoal drawing' }, [
    { pass: 'grade', saturation: -1, contrast: 0.4 },
    { pass: 'kuwahara', radius: 8, sharp: 8 },
    { pass: 'ink', width: 7, over: 1, ink: [0.05, 0.05, 0.05], wobble: 1.6, varied: 0.9, amount: 0.9 },
    { pass: 'charcoal', ink: [0.09, 0.085, 0.08], paper: [0.86, 0.83, 0.77] },
  ]),
  coast('inkDrawing', { contentType: 'ink drawing', style: 'cross-hatching' }, [
    LIFTED,
    {
      pass: 'hatch',
      gap: 13,
      angle: 0.7,
      directions: 3,
      width: 0.42,
      wobble: 0.5,
      gamma: 0.8,
      ink: BLACK,
      paper: WHITE,
      solid: 0.3,
    },
    { pass: 'ink', width: 3.6, over: 1, ink: BLACK, wobble: 0.7, varied: 0.5 },
  ]),
  coast('lineArt', { contentType: 'line art', style: 'clear line' }, [{ pass: 'ink', width: 4, ink: BLACK, paper: WHITE }]),
  coast('coloringPage', { contentType: 'coloring page' }, [
    { pass: 'ink', width: 6, ink: BLACK, paper: WHITE },
    { pass: 'over', drawing: 'crayons' },
  ]),
  coast('chalkDrawing', { contentType: 'chalk drawing' }, [
    { pass: 'flat', tones: 1, own: 1, saturate: -0.3, brighten: 0.1 },
    { pass: 'chalk', width: 5, paper: [0.13, 0.2, 0.17] },
  ]),
  coast(
    'scratchboard',
    { style: 'scratchboard' },
    [
      { pass: 'grade', contrast: 0.3, exposure: 0.5 },
      {
        pass: 'hatch',
        gap: 12,
        angle: 0.6,
        directions: 2,
        bend: 1,
        width: 0,
        white: 1,
        gamma: 0.8,
        ink: [0.95, 0.94, 0.9],
        paper: [0.03, 0.03, 0.04],
      },
      { pass: 'ink', width: 2.6, over: 1, ink: [0.95, 0.94, 0.9] },
    ],
    { ...MOONLIGHT, stars: 0 },
  ),
  coast('boldOutlines', { style: 'bold outlines' }, [
    { pass: 'flat', tones: 1, own: 1, saturate: 0.1, brighten: 0.15 },
    { pass: 'ink', width: 9, over: 1, ink: [0.04, 0.04, 0.06] },
  ]),
  coast(
    'celShaded',
    { style: ['cel-shaded', 'anime style'], contentType: ['anime illustration', 'animation still'] },
    [
      { pass: 'flat', tones: 1.6, own: 0.95, saturate: 0.3, brighten: 0.22 },
      { pass: 'ink', width: 2.4, over: 1, ink: [0.16, 0.1, 0.2] },
      { pass: 'bloom', amount: 0.35, radius: 36, threshold: 0.8, soften: 0.1 },
    ],
    {
      ...MIDDAY,
      clouds: 0.66,
      cloudLit: [1.5, 1.5, 1.5],
      cloudShade: [0.6, 0.72, 0.95],
      sunTo: [0.55, 0.6, 0.58],
      exposure: 0.36,
    },
  ),
  coast('comicPanel', { contentType: 'comic panel', style: 'comic book style' }, [
    { pass: 'flat', tones: 2, own: 0.9, saturate: 0.5, brighten: 0.15 },
    { pass: 'halftone', dot: 15, angle: 0.5, one: 1, over: 1, ink: [0.1, 0.16, 0.5], gamma: 2.6 },
    { pass: 'ink', width: 5, over: 1, ink: [0.03, 0.03, 0.05], varied: 0.4 },
    { pass: 'place', box: [0.03, 0.04, 0.94, 0.92], paper: WHITE, fit: 1 },
    { pass: 'over', drawing: 'comic' },
  ]),
  coast('mangaPage', { contentType: 'manga page', style: 'manga style' }, [
    { pass: 'grade', saturation: -1, contrast: 0.3, exposure: 0.3 },
    { pass: 'flat', tones: 4 },
    { pass: 'halftone', dot: 13, angle: 0.785, one: 1, ink: BLACK, paper: WHITE, gamma: 1.4 },
    { pass: 'ink', width: 3.4, over: 1, ink: BLACK },
    { pass: 'place', box: [0.03, 0.04, 0.6, 0.92], paper: WHITE },
    { pass: 'over', drawing: 'manga' },
  ]),
  coast(
    'flatDesign',
    { style: 'flat design', contentType: 'vector illustration', realism: 'simplified' },
    [
      {
        pass: 'flat',
        tones: 1,
        own: 1,
        colors: 8,
        palette: [0.98, 0.94, 0.86, 0.96, 0.77, 0.32, 0.9, 0.37, 0.29, 0.35, 0.7, 0.56, 0.16, 0.45, 0.62, 0.55, 0.8, 0.86, 0.24, 0.27, 0.42, 0.55, 0.32, 0.25],
      },
    ],
    PLAIN,
  ),
  coast('blueprint', { contentType: ['blueprint', 'technical drawing'] }, [
    { pass: 'ink', width: 3, ink: [0.9, 0.96, 1], paper: [0.07, 0.27, 0.56] },
    { pass: 'over', drawing: 'blueprint', mode: 2 },
    { pass: 'surface', paperGrain: 0.14 },
  ]),
  coast('engraving', { contentType: ['engraving', 'etching'] }, [
    { pass: 'grade', exposure: 0.2, contrast: 0.35 },
    {
      pass: 'hatch',
      gap: 11,
      angle: 0.08,
      directions: 2,
      bend: 1.1,
      width: 0,
      gamma: 0.85,
      ink: [0.14, 0.11, 0.1],
      paper: CREAM,
    },
    { pass: 'ink', width: 2.4, over: 1, ink: [0.14, 0.11, 0.1] },
  ]),
  coast('woodcut', { contentType: 'woodcut' }, [
    { pass: 'grade', contrast: 0.6, exposure: 0.25 },
    {
      pass: 'hatch',
      gap: 20,
      angle: 0.1,
      directions: 1,
      bend: 0.9,
      width: 0,
      wobble: 1.4,
      solid: 0.3,
      gamma: 0.9,
      ink: [0.08, 0.06, 0.06],
      paper: [0.93, 0.87, 0.74],
    },
    { pass: 'ink', width: 8, over: 1, ink: [0.08, 0.06, 0.06], wobble: 0.6, varied: 0.4 },
    { pass: 'surface', paperGrain: 0.2 },
  ]),
  coast(
    'linocut',
    { contentType: 'linocut print' },
    [
      { pass: 'grade', contrast: 0.6, saturation: 0.2 },
      {
        pass: 'flat',
        tones: 1,
        own: 0.4,
        colors: 4,
        palette: [0.97, 0.94, 0.86, 0.9, 0.32, 0.22, 0.2, 0.52, 0.5, 0.96, 0.74, 0.24],
      },
      { pass: 'ink', width: 11, over: 1, ink: [0.1, 0.12, 0.22], wobble: 0.9, varied: 0.3 },
      { pass: 'carve', ink: [0.1, 0.12, 0.22] },
    ],
    PLAIN,
  ),
  coast('woodblockPrint', { contentType: 'woodblock print', style: 'ukiyo-e' }, [
    {
      pass: 'flat',
      tones: 1,
      own: 1,
      colors: 8,
      palette: [0.93, 0.88, 0.76, 0.8, 0.3, 0.22, 0.88, 0.72, 0.4, 0.48, 0.56, 0.36, 0.3, 0.46, 0.56, 0.14, 0.25, 0.42, 0.62, 0.72, 0.7, 0.5, 0.36, 0.26],
    },
    { pass: 'ink', width: 3, over: 1, ink: [0.1, 0.13, 0.24], varied: 0.8, wobble: 0.4 },
    { pass: 'over', drawing: 'ukiyo-e' },
    { pass: 'surface', paperGrain: 0.22 },
  ]),
  coast('risograph', { contentType: 'risograph print' }, [
    { pass: 'grade', contrast: 0.5, saturation: 0.3, exposure: 0.5 },
    {
      pass: 'inks',
      inkA: [0, 0.42, 0.62],
      inkB: [1, 0.3, 0.4],
      inkC: [1, 0.86, 0.2],
      off: 5,
      dot: 15,
      grain: 0.12,
      paper: [0.97, 0.94, 0.88],
    },
  ]),
  coast(
    'screenPrint',
    { contentType: 'screen print' },
    [
      {
        pass: 'flat',
        tones: 1,
        own: 1,
        colors: 5,
        palette: [0.97, 0.92, 0.8, 0.95, 0.4, 0.25, 0.2, 0.5, 0.55, 0.09, 0.13, 0.26, 0.98, 0.74, 0.3],
      },
      { pass: 'surface', paperGrain: 0.2, worn: 0.06, show: [0.97, 0.92, 0.8] },
    ],
    PLAIN,
  ),
  coast('popArt', { style: 'pop art' }, [{ pass: 'quarters' }]),
  coast('halftoneDots', { style: 'halftone dots' }, [
    { pass: 'grade', saturation: 0.4, exposure: 0.45, contrast: 0.3 },
    { pass: 'halftone', dot: 17, paper: [0.98, 0.96, 0.9] },
  ]),
  coast(
    'travelPoster',
    { style: 'travel poster', contentType: 'poster' },
    [
      {
        pass: 'flat',
        tones: 1.5,
        own: 0.9,
        colors: 7,
        palette: [0.99, 0.89, 0.66, 0.97, 0.66, 0.32, 0.86, 0.33, 0.22, 0.2, 0.45, 0.42, 0.1, 0.22, 0.36, 0.5, 0.68, 0.62, 0.96, 0.8, 0.5],
      },
      { pass: 'place', box: [0.265, 0.2, 0.47, 0.74], paper: [0.98, 0.93, 0.82] },
      { pass: 'over', drawing: 'travel-poster' },
    ],
    GOLDEN_HOUR,
  ),
];
