/** Words nobody can see. Our own list. */
export const FILLER =
  /(?<![\p{L}\p{N}'’-])(?:maybe|perhaps|possibly|please|or something(?: like that)?|sort of|(?<!an? |the |what |this |some |every )kind of|beautiful|nice|awesome|amazing|wonderful|lovely|gorgeous|really|pretty nice|very nice)(?![\p{L}\p{N}'’-])/giu;

const POLITE =
  "(?:(?:can|could|would) you (?:please )?|please |i(?:['’]d| would) (?:like|love) (?:you to )?|i (?:want|need) (?:you to )?)*";
const PICTURE = '(?:images?|pictures?|photos?|pics?)';

/**
 * What asks for a picture instead of saying what is in it: `create an image of`. `design` and `produce` before a noun are
 * none, nor is what asks for a change (`make the sky blue`).
 */
export const REQUEST = new RegExp(
  String.raw`^\s*${POLITE}(?:(?:create|generate|make|draw|design|produce|give|show) me|(?:create|generate|draw|design|produce|imagine)(?= (?:an?|the|some|this|my|our|two|three|several|one|${PICTURE}) )|make(?= (?:an?|some|${PICTURE}) ))\s+(?:(?:(?:an?|the|some) )?${PICTURE} (?:of|showing|that shows?|with)\s+)?`,
  'i',
);

/** Comparisons: they name a second thing, which may be drawn as well. */
export const COMPARISON =
  /(?<![\p{L}\p{N}-])(?:such as|(?<!\b(?:looks?|looking|shaped|feels?|dressed|acts?|i(?:['’]d| would)|things?) )like an?)\s+[\p{L}-]+/iu;
