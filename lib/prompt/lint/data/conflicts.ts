import type { NamedKey } from '../../text-key.ts';
import type { WordField } from '../pieces.ts';

/** One choice of a set. */
export interface Kind {
  name: string;
  /** In a phrase that is about nothing else. */
  cue: RegExp;
  /** Clear wherever it stands. */
  anywhere?: RegExp;
}

export interface ConflictSet {
  id: string;
  /** The key of what is said of two of them. */
  message: Extract<
    NamedKey,
    `check.conflictingTerms.${'medium' | 'realism' | 'time' | 'view' | 'tone' | 'angle'}`
  >;
  kinds: readonly Kind[];
  /** Where a phrase counts though it has other words, too; elsewhere it must be about nothing else. */
  fields: readonly WordField[];
  /** Pairs that artists do combine: told as a hint. */
  practiced: readonly (readonly [string, string])[];
  /** Words that say that both are meant. */
  unless?: RegExp;
}

const kind = (name: string, cue: RegExp, anywhere?: RegExp): Kind =>
  anywhere ? { name, cue, anywhere } : { name, cue };

/** One pick of each set: two pull a picture both ways. Our own list. */
export const CONFLICTS: readonly ConflictSet[] = [
  {
    id: 'medium',
    message: 'check.conflictingTerms.medium',
    kinds: [
      kind('photograph', /\b(?:photo|photos|photograph|photography|photographic|film still)\b/),
      kind('oil painting', /\boil (?:painting|paints?|on canvas)\b|^(?:oils?|impasto)$/),
      kind('watercolor', /\bwatercolou?rs?\b/),
      kind('pencil sketch', /\b(?:pencil|charcoal)\b/),
      kind('3D render', /\b3-?d (?:render|rendering|model|illustration|animation)\b|\bcgi\b/),
      kind('pixel art', /\bpixel[- ]?art\b/),
      kind('anime', /\b(?:anime|manga)\b/),
      kind('vector', /\bvector\b/),
    ],
    fields: ['contentType', 'style', 'realism'],
    practiced: [
      ['watercolor', 'pencil sketch'],
      ['watercolor', 'anime'],
      ['pencil sketch', 'anime'],
      ['pixel art', 'anime'],
      ['3D render', 'anime'],
      ['vector', 'anime'],
      ['watercolor', 'vector'],
    ],
    unless:
      /\bmixed[- ]media\b|\bcollage\b|\bdouble exposure\b|\bcombin|\bblend|\bhalf\b|\bmeets\b|\bphotobash/,
  },
  {
    id: 'realism',
    message: 'check.conflictingTerms.realism',
    kinds: [
      kind('realistic', /(?<!semi-?|un|not )\b(?:photo-?|hyper-?)?(?:realistic|realism)\b|\blifelike\b/),
      kind('surreal', /\bsurreal(?:ist|ism|istic)?\b/),
      kind('abstract', /\babstract\b/),
      kind('cartoon', /\b(?:cartoon|cartoonish|caricatured?)\b/),
    ],
    fields: ['contentType', 'style', 'realism'],
    practiced: [
      ['realistic', 'surreal'],
      ['surreal', 'abstract'],
    ],
    unless: /\bmixed[- ]media\b|\bmagic(?:al)? realism\b|\bsemi-?realistic\b/,
  },
  {
    id: 'time',
    message: 'check.conflictingTerms.time',
    kinds: [
      kind('dawn', /\b(?:dawn|sunrise|daybreak)$/),
      kind('noon', /\b(?:noon|midday|midday sun)$/),
      kind('dusk', /\b(?:dusk|sunset|twilight|nightfall)$/),
      kind('night', /\b(?:night|midnight|nighttime)$/),
    ],
    fields: ['setting', 'lighting'],
    practiced: [['dusk', 'night']],
    unless: /\b(?:between|from|until|through|turning|split|day to night|time-?lapse)\b/,
  },
  {
    id: 'view',
    message: 'check.conflictingTerms.view',
    kinds: [
      // A macro is a close-up, and what is seen from the air is mostly wide.
      kind('close-up', /\bclose-?up\b|\bmacro\b/),
      kind(
        'wide shot',
        /\b(?:wide|establishing|aerial|extreme wide) (?:shot|view)\b|\baerial (?:photo|photograph)\b/,
      ),
    ],
    fields: ['contentType', 'framing'],
    practiced: [],
    unless: /\b(?:split|collage|inset|triptych|diptych|contact sheet|storyboard)\b/,
  },
  {
    id: 'tone',
    message: 'check.conflictingTerms.tone',
    kinds: [
      kind(
        'black and white',
        /\bblack[- ]and[- ]white\b|\bmonochrom(?:e|atic)\b|\bgr[ae]yscale\b|\bb ?(?:&|\/) ?w\b/,
        /\b(?:black[- ]and[- ]white|monochrome|gr[ae]yscale|b ?& ?w) (?:\w+ )?(?:photo|photograph|photography|film|image|picture|portrait|drawing|sketch|illustration|engraving|print)\b/,
      ),
      kind(
        'vivid colors',
        /\b(?:vivid|vibrant|saturated|neon|rainbow|candy|bright|bold|rich|intense|full) colou?rs?\b|\b(?:vivid|vibrant|rainbow|colou?rful) (?:colou?r )?palette\b|^colou?rful$/,
        /\b(?:vivid|vibrant|saturated|rainbow) (?:\w+ )?colou?rs\b|\b(?:vivid|vibrant|colou?rful) (?:colou?r )?palette\b/,
      ),
    ],
    fields: ['contentType', 'style', 'colorTone'],
    practiced: [],
    unless:
      /\b(?:selective|isolated|spot) colou?rs?\b|\b(?:splash(?:es)?|pops?|accents?|touch(?:es)?|hints?) of\b|\bexcept\b|\bonly\b|\bhalf\b/,
  },
  {
    id: 'angle',
    message: 'check.conflictingTerms.angle',
    kinds: [
      kind('low angle', /\blow[- ]angle\b|\bworm['’]?s?[- ]eye\b/),
      kind('high angle', /\bhigh[- ]angle\b|\bbird['’]?s?[- ]eye\b|\btop[- ]down\b/),
      kind('eye level', /\beye[- ]level\b/),
    ],
    fields: ['contentType', 'framing'],
    practiced: [],
  },
];
