import { type FieldKey, LOOK_FIELDS } from '../fields.ts';
import { hasRole, type Role } from '../lexicon/roles.ts';
import { termOf } from '../vocabulary/lookup.ts';

/** The role of a phrase's last word that tells its field, the surest first. */
const BY_HEAD: readonly [role: Role, field: FieldKey][] = [
  ['view', 'framing'],
  ['shot', 'framing'],
  ['camera', 'framing'],
  ['light noun', 'lighting'],
  ['color noun', 'colorTone'],
  ['mood noun', 'mood'],
  ['style noun', 'style'],
  ['technique', 'style'],
  ['engine', 'style'],
];
/** Roles that a whole phrase has. */
const BY_WORDS: readonly [role: Role, field: FieldKey][] = [
  ['movement', 'style'],
  ['color mode', 'colorTone'],
  ['before a picture', 'framing'],
  ['with a picture', 'framing'],
];

const FIGURES =
  /^(?:\d{1,2}k|\d{3,4}p|(?:\d{2,4} ?(?:dpi|ppi))|(?:ultra |full )?u?hd|hdr|high[- ]?res(?:olution)?|low[- ]?res(?:olution)?)\b/i;
const CAMERA =
  /^(?:\d{2,3} ?mm|f\/?\d|iso ?\d|(?:shot|taken|captured|photographed|filmed) (?:on|with|at|in|from)\b|(?:kodak|fujifilm|fuji|ilford|canon|nikon|leica|hasselblad|polaroid|cinestill|sony|gopro)\b)|\b\d{2,3} ?mm(?: lens)?$|\bdepth of field\b|\brule of thirds\b|\bnegative space\b/i;
/** `medium close-up`, `upper body shot`: how near it is seen, though the last word may name a picture or a verb. */
const NEAR = /\b(?:close-?up|body shot)$/;
const CREATOR =
  /^(?:art(?:work)? )?by (?:\p{Lu}|\p{L}+(?: \p{L}+){0,3}$)|^(?:inspired by|in the (?:style|manner) of)\b/u;
const DETAILED =
  /^(?:(?:ultra|highly|extremely|hyper|super|very|insanely|intricately)[- ])?detailed(?: (?:texture|textures|skin|face|eyes|background))?$/iu;
const BARE = /^(?:(?:in|with|under|at|against|and|an?|the|some|very|its|overall|of)\s+)+/i;

/** `ink on rice paper`, `charcoal and chalk on board` */
const ON_PAPER =
  /^(?:[\p{L}-]+ ){0,2}(?:inks?|charcoal|pencils?|pens?|pastels?|gouache|watercolou?rs?|acrylics?|oils?|chalks?|graphite|crayons?|markers?|tempera)(?: and \p{L}+)? on (?:[\p{L}-]+ ){0,2}(?:paper|canvas|board|cardboard|wood|linen|parchment|vellum|silk)$/u;

/** Longer phrases say several things; their last word proves nothing. */
const MOST_WORDS = 7;

/**
 * Returns the field that the words of a phrase speak for, wherever it stands in a text, or null.
 * @param words without syntax; a run of signs that is no word counts as one
 * @param head the last word of its first noun phrase in lower case, '' where there is none
 */
export function fieldOf(words: string, head: string): FieldKey | null {
  const typed = words.trim();
  if (typed.length > 120) return null;
  if (CREATOR.test(typed)) return 'style';
  const bare = typed.replace(BARE, '').toLowerCase();
  if (bare === '') return null;
  if (FIGURES.test(bare) || DETAILED.test(bare)) return 'resolution';
  if (NEAR.test(bare)) return 'framing';
  // `85mm photograph` is a kind of picture, whatever it was taken with.
  if (CAMERA.test(bare)) return isMedium(typed) ? 'contentType' : 'framing';
  const term = termOf(bare)?.field;
  // Terms of other fields go by their place in the text.
  if (term && LOOK_FIELDS.has(term)) return term;
  if (isMedium(typed) || ON_PAPER.test(bare)) return 'contentType';
  const whole = BY_WORDS.find(([role]) => hasRole(role, bare));
  if (whole) return whole[1];
  if (bare.split(/\s+/).length > MOST_WORDS) return null;
  const last = head === '' ? (bare.split(/\s+/).at(-1) ?? '') : head;
  if (/(?:^|[^s])ism$/.test(last) || /(?:punk|wave|core)$/.test(last)) return 'style';
  return BY_HEAD.find(([role]) => hasRole(role, last) || hasRole(role, last.replace(/s$/, '')))?.[1] ?? null;
}

/** Whether a phrase says a resolution in figures: `8k`, `300 dpi`. */
export function isFigure(words: string): boolean {
  return FIGURES.test(words.trim().toLowerCase());
}

/** The last word of a kind of picture that is none in the lexicon's own tables. */
const PICTURES = new Set(
  'picture image art artwork ad advert advertisement still screenshot mockup diagram fresco doodle portraiture manga print render rendering scan selfie pinup wallpaper design comic'.split(
    ' ',
  ),
);

/** Whether a word can be the last of a kind of picture: `painting`, `logo`, `photograph`. */
export function isMediumHead(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    PICTURES.has(lower) ||
    hasRole('genre', lower) ||
    hasRole('photographic', lower) ||
    hasRole('medium', lower) ||
    /^(?:photographs?|photos?|paintings?|drawings?|illustrations?|sketch(?:es)?)$/.test(lower)
  );
}

/** Kinds of picture that are what it shows as well: alone they name a subject. */
const SCENES = new Set(
  'landscape seascape cityscape scene still_life map pattern panel bust card icon mascot character banner stamp'.split(
    ' ',
  ),
);

/** Whether a phrase names a kind of picture and nothing else: `oil painting`, `candid pet photography`. */
export function isMedium(words: string): boolean {
  const parts = words
    .trim()
    .replace(/^(?:an?|the)\s+/i, '')
    .split(/\s+/);
  const last = parts.at(-1) ?? '';
  return (
    parts.length <= 5 &&
    !/\b(?:of|on|in|with|an?|the|by|for|at|from)\b/i.test(parts.join(' ')) &&
    (hasRole('medium', parts.slice(-2).join(' ').toLowerCase()) ||
      /^\p{L}+-art$/iu.test(last) ||
      (isMediumHead(last) && !SCENES.has(last.toLowerCase())))
  );
}

/** Words that taggers and model cards put before or after what is shown: they describe the file, not the picture. */
const META =
  /^(?:masterpiece|(?:best|high|highest|top|good|great|amazing|normal|worst|low|medium)[ _-]?quality|score[ _]\d(?:[ _]up)?|(?:source|rating)[ _]\w+|absurdres|highres|lowres|newest|oldest|recent|very aesthetic|aesthetic|sfw|nsfw|safe|solo|official art|ultra[- ]?detailed|raw photo|hdr|uhd|sharp focus|trending on \w+|award[- ]winning|\d{1,2}k)$/i;

/** Whether a phrase is a tag about quality, rating or origin. */
export function isMetaTag(words: string): boolean {
  return META.test(words.trim());
}

/** `1girl`, `2boys`, `6+girls`, `1other`: the subject of a list of booru tags. */
export function isCountTag(words: string): boolean {
  return /^\d\+?(?:girl|boy|other)s?\b/i.test(words.trim());
}
