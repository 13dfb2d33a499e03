import type { Fragment } from '../compiled.ts';
import { EVERYDAY } from '../lexicon/names.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { tidy } from '../text/tidy.ts';
import { joint, own } from './fragments.ts';

/** Kinds of image that are no nouns for one: `an anime image of`. */
const ADJECTIVES = wordSet(`
  anime 3d 2d vector isometric cinematic photorealistic realistic digital abstract surreal retro vintage cgi hdr
  analog analogue cartoonish impressionist cubist minimalist`);
/** Carriers of an image: a poster of a fox is one, a book cover shows one. */
const CARRIERS =
  /\b(?:cover|page|infographic|card|postcard|storyboard|banner|advertisement|wallpaper|stamp)$/i;

export interface ContentType {
  /** The kind of image as words: the article is for the dialect. */
  fragments: Fragment[];
  text: string;
  /** The joint to what it shows. */
  of: string;
}

/** Takes a content type as typed (`photograph`, `photo of`, `anime`) and gives it ready to be followed by a subject. */
export function readContentType(typed: string): ContentType {
  const text = untitled(tidy(typed.replace(/[ ,;:]+(?:of|showing)$/i, '')));
  const last = /[^\s-]+$/.exec(text)?.[0].toLowerCase() ?? '';
  const noun = ADJECTIVES.has(last) ? ' image' : '';
  const fragments = noun === '' ? [own('contentType', text)] : [own('contentType', text), joint(noun)];
  return { fragments, text: text + noun, of: CARRIERS.test(text) ? ' showing ' : ' of ' };
}

/** `Oil Painting` is no name: a title in capitals that begins with an everyday word loses them. */
function untitled(text: string): string {
  const [first = ''] = text.split(' ');
  const title = EVERYDAY.has(first.toLowerCase()) && /^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(text.slice(0, 80));
  return title ? text.toLowerCase() : text;
}

const PHOTOGRAPH = /\bphoto(?:s|graphs?|graphy)?\b|\bsnapshots?\b|\bpolaroids?\b/i;

/** Tells whether a kind of image is taken with a camera. */
export function isPhotograph(typed: string): boolean {
  return PHOTOGRAPH.test(typed);
}
