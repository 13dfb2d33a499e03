import { keyOf } from '../../vocabulary/key-of.ts';
import { alternatives, type Part } from './scene.ts';

/** What suits a kind of image whatever it shows, and what is not said of it. */
interface Medium {
  style?: string;
  colorTone?: string;
  /** Parts that such an image does not have: a woodcut has no golden hour. */
  lacks?: readonly Part[];
}

const PHOTO: Medium = {
  style: 'cinematic | documentary | film grain | medium format film',
  colorTone: 'muted colors',
};
const PAINTING: Medium = {
  style: 'impressionist | visible brushwork | Romanticism',
  colorTone: 'muted colors | limited palette',
};
const THICK: Medium = { ...PAINTING, style: 'impressionist | visible brushwork | impasto' };
const WATERCOLOR: Medium = { ...PAINTING, style: 'loose sketch lines | impressionist' };
const DRAWING: Medium = { style: 'loose sketch lines | cross-hatching', lacks: ['colorTone', 'lighting'] };
const PRINT: Medium = {
  style: 'bold outlines | minimalist | folk art',
  colorTone: 'limited palette | duotone',
  lacks: ['lighting'],
};
const SCREEN: Medium = { style: 'cinematic | visible brushwork', colorTone: 'muted colors' };
const NO_LIGHT: Medium = { lacks: ['lighting'] };

/** Each kind of image by the content types that are it. */
const MEDIA: readonly [types: string, medium: Medium][] = [
  ['photograph | analog photograph | instant photograph | landscape photograph | street photograph', PHOTO],
  ['wildlife photograph | underwater photograph', { ...PHOTO, style: 'documentary | cinematic' }],
  ['macro photograph | aerial photograph | architectural photograph', { ...PHOTO, style: 'minimalist' }],
  ['film still', { ...PHOTO, style: 'film grain | 1970s' }],
  ['food photograph | product photograph', { style: 'editorial | minimalist' }],
  ['portrait photograph', { ...PHOTO, style: 'editorial | film grain | medium format film' }],
  ['black-and-white photograph', { style: 'film grain | documentary', colorTone: 'high contrast' }],
  ['oil painting | acrylic painting', THICK],
  ['gouache painting', { ...PAINTING, style: 'impressionist | visible brushwork' }],
  ['watercolor painting', WATERCOLOR],
  ['ink wash painting | woodblock print', { ...NO_LIGHT, colorTone: 'limited palette | muted colors' }],
  ['pastel drawing | colored pencil drawing', { style: 'impressionist', colorTone: 'muted colors' }],
  ['pencil sketch | charcoal drawing', DRAWING],
  ['ink drawing | etching | engraving', { ...DRAWING, style: 'cross-hatching | stippling' }],
  ['linocut print | woodcut | screen print', PRINT],
  ['digital illustration | concept art | matte painting', SCREEN],
  ['anime illustration', { style: 'hand-drawn animation', colorTone: 'pastel colors' }],
  ['3D render | architectural rendering', { style: 'cinematic | minimalist' }],
  ['comic panel', { style: 'comic book style | bold outlines' }],
  ['isometric illustration', { style: 'flat design', colorTone: 'pastel colors', lacks: ['framing'] }],
  ['cyanotype', { colorTone: 'blue and white', lacks: ['lighting', 'mood'] }],
  ['pixel art | paper cutout | blueprint | technical drawing', NO_LIGHT],
];

const BY_TYPE = new Map(
  MEDIA.flatMap(([types, medium]) => alternatives(types).map((type) => [keyOf(type), medium] as const)),
);

/** Gives what suits a content type; nothing where it is none of those that are known. */
export function mediumOf(contentType: string): Medium {
  return BY_TYPE.get(keyOf(contentType)) ?? {};
}
