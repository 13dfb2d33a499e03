/** How a value and the name it was given are said as a reader would say them. */

/** At the beginning of a value: where something is or comes from. */
const PREPOSITION =
  /^(?:from|at|above|below|behind|under|over|along|across|in|on|into|onto|off|near|around|between|through|towards?|beneath|beside|to|with|of|by)\b/i;
const PLACED = /^\d.*\b(?:from|to|above|below|left|right)\b/;
/** Where the words that say how it is end, and the rest begins. */
const CHUNK_END = /,\s|\s(?:with|within|falling|styled|framing|that|which|to|in|on|at|from|of|for)\b|\s\(/;
const DEGREES =
  /^(?:very |extremely |ultra[- ]?|slightly |moderately )?(?:low|medium|high|soft|hard|strong|weak|subtle|minimal|slight|moderate|heavy|strict|shallow|deep|natural|warm|cool|cold|neutral|sharp|smooth|rough|light|dark|bright|dim|full|thin|thick|clean|crisp|rich|wide|narrow|short|long|straight|curly|wavy|matte|glossy|fine|coarse|gentle|dramatic|bold|muted|vivid|vibrant|intense|realistic|detailed|maximum|minimum|large|small|tight|loose|faint|noticeable|balanced|symmetric|asymmetric|radial|gradient|even|dynamic|static|organic|cinematic|symmetrical|asymmetrical|central|centered|diagonal|vertical|horizontal|portrait|landscape|transparent|plain|solid|blurred|blurry|empty|minimalist|simple|seamless|neutral)$/i;
const COLORS =
  /^(?:(?:light|dark|deep|pale|bright|soft|warm|cool|muted|matte|off|navy|sky|royal|forest|olive|emerald|mint|baby|dusty|rose|jet|charcoal|solid|plain|all)[- ])*(?:black|white|gr[ae]y|silver|gold|golden|red|crimson|maroon|burgundy|pink|magenta|purple|violet|lavender|blue|navy|teal|turquoise|cyan|green|olive|mint|yellow|orange|amber|brown|tan|beige|cream|ivory|khaki|copper|bronze|blonde?|auburn|brunette|platinum)$/i;
/** Other words by which a value already says what its noun would. */
const ALREADY: Readonly<Record<string, RegExp>> = {
  gaze: /eye|look|star(?:e|ing)|glanc|gaz/i,
  mouth: /smil|grin|lip|pout|smirk|teeth/i,
  jewelry: /earring|necklace|ring|bracelet|chain|stud|watch|pendant|bangle|brooch|hoop|pearl/i,
  build: /build|body|figure|frame|physique|proportion/i,
  body: /build|body|figure|frame|physique|proportion/i,
  physique: /build|body|figure|frame|physique|proportion/i,
  expression: /smil|grin|frown|look|laugh|smirk|pout|gaze|stare/i,
  makeup: /lip|liner|blush|shadow|mascara|brow/i,
  hair: /ponytail|pigtail|bun\b|braid|\bbob\b|bangs|curls|waves|locks|pixie|\bcut\b|afro|dread|mohawk|fringe|updo|chignon|plait|undercut|mullet|layers|bald/i,
  light: /lit\b|glow|sun|flash|lamp|candle|shadow|neon|dusk|dawn/i,
  'depth of field': /depth|bokeh|blur|focus/i,
  'color temperature': /light|tone/i,
};
const HEX = /^#[\da-f]{3,8}$/i;
const LATIN = /^[\p{ASCII}\p{Script=Latin}\p{P}\p{Zs}\n]*$/u;
const ENGLISH_KEY = /^[a-z][a-z '-]*$/;

/** Whether words are of the Latin script: English words may stand beside them. */
export function isLatin(words: string): boolean {
  return LATIN.test(words.slice(0, 300));
}

/** Takes words and tells whether they only say how something is: a degree or a color. */
export function isAdjectival(words: string): boolean {
  const text = words.trim().replace(/\.$/, '');
  return text.length < 40 && (DEGREES.test(text) || COLORS.test(text) || HEX.test(text));
}

/** Takes a noun phrase that is known from the picture at hand and gives it with an article: `background` is `the background`. */
export function determined(words: string): string {
  const text = withoutCapital(words.trim());
  return /^(?:the|an?|all|every|each|both|his|her|their|its|my|your|our|this|that|these|those|\p{Lu}.*|.*['\u2019]s .*)(?:\s|$)/u.test(
    text,
  )
    ? text
    : `the ${text}`;
}

/** Keys that are no nouns and lead their values in: `wearing: "a red coat"`. */
export const LEADS = /^(?:from|to|with|near|behind|beside|under|above|wearing|holding|carrying)$/;

/** Whether words say where something is or comes from. */
export function isPlaced(words: string): boolean {
  return PREPOSITION.test(words) || PLACED.test(words);
}

/** The words that say only a side or a plane of the picture, and what they need before them. */
const SIDE =
  /^(?:(?:top|bottom|upper|lower|far|left|right|hand|side|corner|center|centre|middle|foreground|midground|background)[ -]?)+$/i;

/** Takes where in the picture something is and gives it as it is said: `left` is `on the left`, `foreground` `in the foreground`. */
export function placeWords(words: string): string {
  const text = words.trim().toLowerCase();
  if (!SIDE.test(text)) return words;
  const preposition = /^(?:top|bottom)$/.test(text)
    ? 'at'
    : /(?:left|right|side)$/.test(text) && !/corner/.test(text)
      ? 'on'
      : 'in';
  return `${/^(?:top|bottom|upper|lower) (?:left|right|center|middle)$/.test(text) ? 'at' : preposition} the ${text}`;
}

/** Takes a time of day or the weather and gives it as it is said of a scene: `night` is `at night`, `rain` is `in the rain`. */
export function timeWords(words: string): string {
  const text = words.trim().toLowerCase().replace(/\.$/, '');
  if (/^(?:night|dawn|dusk|noon|midday|midnight|sunrise|sunset|twilight)$/.test(text)) return `at ${text}`;
  if (/^(?:(?:early|late|mid)[- ])?(?:morning|afternoon|evening)$/.test(text)) return `in the ${text}`;
  return /^(?:(?:light|heavy|pouring) )?(?:rain|snow|fog|mist)$/.test(text) ? `in the ${text}` : words;
}

/**
 * Takes a value and the noun it is said of and gives both as a phrase: `dark brown` of `hair` is `dark brown hair`,
 * `shallow, with a soft background` of `depth of field` is `shallow depth of field, with a soft background`, `from the
 * left` of `light` is `light from the left`. Where the value has the noun, or is too long to need it, it stays as it is.
 */
export function withNoun(value: string, noun: string): string {
  if (!isLatin(value) || !ENGLISH_KEY.test(noun) || mentions(value, noun)) return value;
  const text = value.trim().replace(/\.$/, '');
  if (isPlaced(text)) return text.split(/\s+/).length <= 6 ? `${noun} ${text}` : value;
  // `tack sharp` says its sharpness.
  if (/ness$/.test(noun) && !isAdjectival(text)) return value;
  const end = text.search(CHUNK_END);
  const head = end < 0 ? text : text.slice(0, end);
  const already = Object.hasOwn(ALREADY, noun) && ALREADY[noun]?.test(head);
  if (already || head.split(/\s+/).length > 4 || /[.:;!?]/.test(head)) return value;
  // `thin cold rim` of a `rim light`: the noun goes on where the value ends.
  const [first = '', ...others] = noun.split(' ');
  const goesOn = others.length > 0 && head.toLowerCase().endsWith(` ${first}`);
  return `${head} ${goesOn ? others.join(' ') : noun}${text.slice(head.length)}`;
}

/** Whether a text has the noun, in singular or plural. */
export function mentions(text: string, noun: string): boolean {
  const last = noun.split(' ').at(-1) ?? noun;
  const stem = last.replace(/s$/, '');
  return stem.length > 1 && new RegExp(`(?<![\\p{L}])${escaped(stem)}(?:s|es)?(?![\\p{L}])`, 'iu').test(text);
}

/** Takes the words of a key that names a part and its quality and gives the part: `hair color` is `hair`, `eye color` is `eyes`. */
export function nounOfPart(words: string): string {
  const noun = words.replace(/ (?:colou?r|style|type|length|shape|details?|description|treatment)s?$/, '');
  if (/^hair ?style$/.test(noun)) return 'hair';
  if (/(?:^| )(?:eye|lip|eyebrow|brow|nail|hand|leg|arm|ear|cheek)$/.test(noun)) return `${noun}s`;
  if (noun === 'make up') return 'makeup';
  if (/(?:^| )(?:emotion|mood)$/.test(noun)) return 'expression';
  return noun;
}

/** Takes a noun phrase and words that say how it is, and gives them before it, behind its article. */
export function withAdjectives(head: string, adjectives: readonly string[]): string {
  const fresh = adjectives.filter((one) => !mentionsAll(head, one));
  if (fresh.length === 0) return head;
  const [, article = '', noun = head] = /^(an?\s+|the\s+)?(.*)$/is.exec(head) ?? [];
  const words = fresh.join(' ');
  if (!/^an?\s/i.test(article)) return `${article}${words} ${withoutCapital(noun)}`;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words} ${noun}`;
}

/** Takes a phrase and gives it without the capital that only began it: `Tall tree trunks` loses it, a name does not. */
export function withoutCapital(noun: string): string {
  return /^\p{Lu}\p{Ll}+ [^\p{Lu}]+$/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;
}

function mentionsAll(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Takes pieces that say more of one thing and gives them in one text: sentences after full stops, words after commas. */
export function joinedPieces(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces.map((one) => one.trim()).filter((one) => one !== '')) {
    if (text === '') text = piece;
    else if (isSentence(piece) || (/[.!?]$/.test(text) && /^[\p{Lu}\p{N}"]/u.test(piece)))
      text = `${text.replace(/[.,;]$/, '')}. ${piece}`;
    else text = `${text.replace(/[.,;]$/, '')}, ${piece}`;
  }
  return text;
}

function isSentence(piece: string): boolean {
  return /[.!?]$/.test(piece) && /^\p{Lu}/u.test(piece) && piece.split(/\s+/).length > 3;
}

/** Takes the number under a key and gives it as it is said (`85mm lens`, `f/2.8`, `ISO 100`); '' where it says nothing. */
export function numberWords(words: string, value: number): string {
  if (/\b(?:focal length|lens)\b/.test(words) || / mm$/.test(words)) return `${value}mm lens`;
  if (/\b(?:aperture|f number|f stop|fstop)\b/.test(words)) return `f/${value}`;
  if (/\biso\b/.test(words)) return `ISO ${value}`;
  if (/\b(?:temperature|kelvin)\b/.test(words) || / k$/.test(words)) return `${value}K light`;
  if (/\byear\b/.test(words)) return `in ${value}`;
  if (/^(?:count|quantity|(?:people|person|object|subject) count|number of .+)$/.test(words))
    return `${words}: ${value}`;
  return '';
}

/** Takes a value of a camera and gives it as it is said: `85mm` is `85mm lens`, `2.8` of an aperture is `f/2.8`. */
export function cameraWords(words: string, value: string): string {
  if (/^\d+(?:\s?[-\u2013]\s?\d+)?\s?mm$/i.test(value.trim())) return `${value.trim()} lens`;
  if (/\bshutter\b/.test(words) && /^1\/\d+\s?s?$/.test(value.trim())) return `${value.trim()} shutter speed`;
  const number = /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? value : numberWords(words, number) || value;
}

/** Whether words for a pose say what somebody does: `leaning on a wall`. */
export function isPose(words: string): boolean {
  return /^[a-z]{2,}ing\b/i.test(words);
}

/** What an edit leaves as it is, said as a wish. */
export function keptWords(words: string): string {
  return !isLatin(words) || /^(?:keep|preserve|maintain|retain|do not|don't)\b/i.test(words)
    ? words
    : `Keep ${determined(words)}`;
}
