import { wordSet } from '../lexicon/word-set.ts';

/** The last word of a kind of image. */
const MEDIA = wordSet(`
  photo photograph photography picture image painting watercolor watercolour sketch drawing illustration render
  rendering art artwork portrait poster logo icon sticker cartoon comic collage mural sculpture statue engraving etching
  lithograph print woodcut linocut mosaic fresco tapestry blueprint diagram infographic still screenshot mockup
  wallpaper caricature doodle portraiture cover page postcard anime manga graffiti`);

/** Takes a phrase and tells whether it names a kind of image and nothing else: `oil painting`, `3D render`. */
export function isMedium(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.length <= 4 && MEDIA.has(words.at(-1) ?? '') && !/\b(?:of|on|in|with|a|an|the)\b/.test(text);
}

/** Takes the last word before `of` and tells whether it is a kind of image. */
export function isMediumWord(word: string): boolean {
  return MEDIA.has(word.toLowerCase());
}
