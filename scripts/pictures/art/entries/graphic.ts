import * as L from '../lights.ts';
import type { Pass, Picture, Shows } from '../picture.ts';
import { COAST } from '../shots.ts';
import { coast } from './painted.ts';

const PRINTED: Pass = { pass: 'surface', paperGrain: 0.16 };

function drawn(id: string, shows: Shows, drawing: string, ...passes: Pass[]): Picture {
  return { id, shows, drawing, passes };
}

export const GRAPHIC: readonly Picture[] = [
  drawn('bauhaus', { style: 'Bauhaus' }, 'bauhaus', PRINTED),
  drawn('deStijl', { style: 'De Stijl' }, 'de-stijl', PRINTED),
  drawn('suprematism', { style: 'suprematism' }, 'suprematism', PRINTED),
  drawn('constructivism', { style: ['constructivism', 'propaganda poster'] }, 'constructivism', PRINTED),
  drawn('artDeco', { style: 'Art Deco' }, 'art-deco'),
  drawn('artNouveau', { style: 'Art Nouveau' }, 'art-nouveau', PRINTED),
  drawn('swissDesign', { style: 'Swiss design' }, 'swiss'),
  drawn('memphisDesign', { style: 'Memphis design' }, 'memphis'),
  drawn('opArt', { style: 'op art' }, 'op-art'),
  drawn(
    'colorField',
    { style: 'color field painting', realism: 'abstract' },
    'color-field',
    { pass: 'bloom', radius: 16, threshold: 0.99, soften: 0.1 },
    { pass: 'watercolor', bleed: 0.9, edge: 0.1, grain: 0.25, thin: 0, paper: [1, 0.98, 0.94] },
    { pass: 'surface', canvas: 0.14, scale: 1 },
  ),
  drawn('logo', { contentType: 'logo' }, 'logo'),
  drawn('icon', { contentType: 'icon' }, 'icon'),
  drawn('seamlessPattern', { contentType: 'seamless pattern' }, 'pattern'),
  drawn('origami', { contentType: 'origami' }, 'origami', { pass: 'surface', paperGrain: 0.1 }),
  drawn('map', { contentType: 'map' }, 'map', PRINTED),
  drawn('playingCard', { contentType: 'playing card' }, 'playing-card'),
  drawn('minimalist', { style: 'minimalist' }, 'minimalist'),
  drawn('singleLine', { style: 'single-line drawing' }, 'single-line'),
  drawn('vaporwave', { style: 'vaporwave' }, 'vaporwave', {
    pass: 'bloom',
    amount: 0.5,
    radius: 18,
    threshold: 0.6,
  }),
  drawn('cyberpunk', { style: 'cyberpunk' }, 'cyberpunk', {
    pass: 'bloom',
    amount: 0.9,
    radius: 26,
    threshold: 0.55,
  }),
  coast('streetArt', { style: 'street art' }, [
    { pass: 'plain', color: [0.62, 0.6, 0.57] },
    { pass: 'surface', concrete: 0.5, cracks: 0.6 },
    { pass: 'over', drawing: 'stencil', amount: 0.9 },
    { pass: 'surface', bricks: 0.75 },
  ]),
  coast('surrealist', { style: 'surrealist', realism: 'surreal' }, [{ pass: 'mirror', above: 1 }], {
    ...L.GOLDEN_HOUR,
    clouds: 0.6,
  }),
  coast(
    'psychedelicPoster',
    { style: 'psychedelic poster' },
    [
      { pass: 'swirl', amount: 16 },
      { pass: 'flat', tones: 1, own: 1 },
      { pass: 'spectrum', turns: 1.7, saturate: 1 },
      { pass: 'kuwahara', radius: 7, sharp: 8 },
    ],
    L.PLAIN,
  ),
  coast('greekVase', { style: 'Greek vase painting' }, [
    { pass: 'puppets', ground: [0.85, 0.47, 0.21], corner: [0.72, 0.35, 0.14], ink: [0.1, 0.06, 0.04] },
    { pass: 'over', drawing: 'greek-vase' },
    { pass: 'surface', cracks: 0.5 },
  ]),
  coast('cavePainting', { style: 'cave painting' }, [
    { pass: 'puppets', ground: [0.76, 0.62, 0.44], corner: [0.5, 0.36, 0.24], ink: [0.42, 0.17, 0.09] },
    { pass: 'surface', concrete: 0.3, cracks: 0.7, worn: 0.06, show: [0.76, 0.62, 0.44] },
  ]),
  coast('goldLeaf', { style: 'gold leaf' }, [
    { pass: 'flat', tones: 1.6, own: 0.9, saturate: -0.05 },
    { pass: 'gild' },
    { pass: 'ink', width: 3, over: 1, ink: [0.16, 0.09, 0.05] },
  ]),
  {
    id: 'childrensBook',
    shows: { contentType: "children's book illustration", style: 'fairy tale' },
    shot: { ...COAST, fov: 0.7 },
    light: L.PLAIN,
    passes: [
      { pass: 'flat', tones: 1.6, own: 0.8, saturate: 0.1, brighten: 0.2 },
      {
        pass: 'watercolor',
        bleed: 0.4,
        edge: 0.6,
        grain: 0.4,
        thin: 0.7,
        margin: 0.09,
        paper: [1, 0.985, 0.95],
      },
      { pass: 'ink', width: 3, over: 1, ink: [0.3, 0.2, 0.22], wobble: 0.9, varied: 0.6 },
    ],
  },
];
