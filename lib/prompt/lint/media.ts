/** What kind of image a prompt asks for, as far as some rules must know. */
import type { CheckedPhrase } from './pieces.ts';

const PAINTED =
  /\b(?:oil|acrylic|watercolou?r|gouache|tempera|ink|charcoal|pencil|pastel|crayon|chalk|line) (?:painting|drawing|sketch|illustration|art|wash)\b|\b(?:oil on canvas|watercolou?r|gouache|fresco|woodcut|linocut|etching|engraving|lithograph|mosaic|embroidery|stained glass|tapestry|mural|pixel art|line art|vector (?:art|illustration)|vector|ukiyo-e|woodblock print|painting|sketch|drawing)\b/i;
const PHOTO =
  /\b(?:photo|photograph|photography|photorealistic|photographic|snapshot|polaroid|film still)\b/i;

export type Medium = 'painted' | 'photo' | null;

/** Gives the medium that the content type names, or else the beginning of the subject; null if it is neither. */
export function mediumOf(pieces: readonly CheckedPhrase[]): Medium {
  const type = pieces.find(({ field }) => field === 'contentType')?.text.slice(0, 200);
  // `a photo of an oil painting`: the first one is the image, the other is in it.
  const head = /^[\s\S]{0,80}?(?= of |$)/.exec(type ?? subjectHead(pieces))?.[0] ?? '';
  if (PHOTO.test(head)) return 'photo';
  return PAINTED.test(head) ? 'painted' : null;
}

/** `an oil painting of a ship`: only what comes before `of` says what kind of image it is. */
function subjectHead(pieces: readonly CheckedPhrase[]): string {
  const subject = pieces.find(({ field }) => field === 'subject')?.text.slice(0, 80) ?? '';
  return / of /.test(subject) ? subject : '';
}
