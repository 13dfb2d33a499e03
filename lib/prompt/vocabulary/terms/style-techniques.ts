import type { Term } from '../term.ts';

const BRUSH = { craft: ['brush', 'screen'] } as const;
const PEN = { craft: ['pen', 'press', 'screen'] } as const;
const PHOTO = { craft: ['camera', 'lens'] } as const;
const ENGINE = { craft: 'engine' } as const;

/** Techniques of painting, drawing, print, photography and animation, the most asked for first. */
export const STYLE_TECHNIQUES: readonly Term[] = [
  { text: 'visible brushwork', also: ['visible brush strokes', 'loose brushwork', 'painterly strokes'], ...BRUSH },
  {
    text: 'watercolor washes',
    also: ['loose watercolor', 'wet-on-wet', 'watercolor style'],
    medium: ['watercolor', 'painting', 'drawing', 'anime'],
    craft: ['brush', 'pen', 'screen'],
  },
  { text: 'flat design', also: ['flat colors', 'flat illustration', 'flat style'], medium: ['vector', 'print', 'anime'], craft: ['screen', 'press'] },
  { text: 'long exposure', also: ['light trails', 'motion trails', 'silky water'], ...PHOTO },
  { text: 'film grain', also: ['grainy film', 'analog film', 'shot on film'], craft: ['camera', 'lens', 'engine'] },
  { text: 'bold outlines', also: ['thick outlines', 'strong contours', 'heavy outlines'], ...PEN },
  { text: 'impasto', also: ['thick paint', 'palette knife', 'textured paint'], ...BRUSH, medium: 'painting' },
  { text: 'cross-hatching', also: ['hatching', 'crosshatched', 'hatched shading'], ...PEN },
  { text: 'low poly', also: ['faceted polygons'], ...ENGINE, medium: 'render' },
  { text: 'double exposure', also: ['multiple exposure', 'superimposed images'], craft: ['camera', 'lens', 'screen'] },
  { text: 'cel-shaded', also: ['cel shading', 'toon shading'], craft: ['screen', 'engine', 'pen'], medium: ['render', 'anime', 'vector'] },
  { text: 'halftone dots', also: ['halftone', 'Ben-Day dots', 'newsprint dots'], craft: ['press', 'screen', 'pen'] },
  { text: 'stippling', also: ['stippled', 'dotwork', 'pointillist dots'], ...PEN },
  { text: 'sfumato technique', also: ['sfumato', 'soft transitions', 'smoky modeling'], ...BRUSH },
  { text: 'oil glazes', also: ['oil glazing', 'glazing', 'glazes', 'layered glazes'], craft: 'brush', medium: 'painting' },
  { text: 'grisaille', also: ['monochrome underpainting'], craft: 'brush', tone: 'gray' },
  { text: 'gold leaf', also: ['gilding', 'gilded', 'gold ground'], craft: ['brush', 'hand', 'press', 'screen'] },
  { text: 'kintsugi', also: ['golden joinery', 'repaired with gold'], craft: ['hand', 'camera', 'lens', 'engine'], being: 'thing' },
  { text: 'single-line drawing', also: ['one-line drawing', 'continuous line', 'one line art'], craft: ['pen', 'screen'], medium: ['drawing', 'vector'] },
  { text: 'clear line', also: ['ligne claire', 'clean line art'], craft: ['pen', 'screen'] },
  { text: 'loose sketch lines', also: ['sketchy', 'rough sketch', 'gesture drawing'], craft: ['pen', 'screen'] },
  { text: 'scratchboard', also: ['scraperboard', 'sgraffito'], craft: ['pen', 'press'], tone: ['gray', 'muted'] },
  { text: 'paper cut', also: ['layered paper', 'paper craft', 'papercraft'], craft: ['hand', 'screen', 'engine'] },
  { text: 'claymation', also: ['clay animation', 'plasticine'], craft: ['hand', 'engine', 'camera', 'lens'], medium: ['sculpture', 'render', 'photograph'] },
  { text: 'shadow puppetry', also: ['silhouette animation', 'shadow theater'], craft: ['hand', 'screen', 'camera', 'lens'] },
  { text: 'pixelated', also: ['8-bit style', '16-bit style', 'retro game graphics'], craft: 'screen', medium: 'pixels' },
  { text: 'voxel art', also: ['voxels', 'blocky 3D'], ...ENGINE, medium: ['render', 'pixels'] },
  { text: 'ray tracing', also: ['ray traced', 'path tracing', 'physically based rendering'], ...ENGINE },
  { text: 'Octane render', also: ['Octane', 'OctaneRender'], ...ENGINE },
  { text: 'Unreal Engine', also: ['Unreal Engine 5', 'UE5', 'game engine render'], ...ENGINE },
  { text: 'motion blur', also: ['panning shot', 'blurred motion'], craft: ['camera', 'lens', 'engine'] },
  { text: 'high-speed photography', also: ['frozen motion', 'high-speed flash', 'stop action'], ...PHOTO },
  { text: 'infrared photography', also: ['infrared', 'infrared film', 'false-color infrared'], ...PHOTO, place: 'outside' },
  { text: 'light painting', also: ['painting with light'], ...PHOTO, sky: 'night' },
  { text: 'medium format film', also: ['medium format', '120 film', '6x6 negative'], ...PHOTO },
  { text: 'glitch art', also: ['glitch', 'datamoshing', 'digital corruption'], craft: ['screen', 'camera', 'lens', 'engine'], age: ['present', 'future'] },
];
