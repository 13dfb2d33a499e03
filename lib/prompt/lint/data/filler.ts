/** Words nobody can see. Our own list. */
export const FILLER =
  /(?<![\p{L}\p{N}'’-])(?:maybe|perhaps|possibly|please|or something(?: like that)?|sort of|(?<!an? |the |what |this |some |every )kind of|beautiful|nice|awesome|amazing|wonderful|lovely|gorgeous|really|pretty nice|very nice)(?![\p{L}\p{N}'’-])/giu;

/** What asks for a picture instead of saying what is in it. */
export const REQUEST =
  /^\s*(?:(?:can|could|would) you (?:please )?|please |i(?:['’]d| would) (?:like|love) (?:you to )?|i (?:want|need) (?:you to )?)*(?:create|generate|make|draw|design|produce|give me|show me|imagine)(?: me)?(?:(?: an?| the)? (?:image|picture|photo|pic)(?: (?:of|showing|that shows|with)))?\s+/i;

/** Comparisons: they name a second thing, which may be drawn as well. */
export const COMPARISON =
  /(?<![\p{L}\p{N}-])(?:such as|(?<!\b(?:looks?|looking|shaped|feels?|dressed|acts?|i(?:['’]d| would)|things?) )like an?)\s+[\p{L}-]+/iu;
