/*
 * What people keep out of pictures by the dozen, as it stands between two commas. Our own lists, after the negative
 * prompts that guides for Stable Diffusion repeat.
 */

const PARTS = 'hands?|fingers?|feet|foot|toes|digits?|limbs?|anatomy|proportions|face|body|eyes';

/** Nobody wishes for these. */
export const FAULT = new RegExp(
  String.raw`^(?:(?:very |extremely )?(?:bad|fused|mutated|malformed|disconnected|poorly[- ]drawn|badly[- ]drawn|poorly[- ]rendered|gross|wrong|incorrect|deformed) (?:\p{L}+ (?:and )?)?(?:${PARTS})|(?:extra|too many|missing|fewer|more than (?:two|2)|interlocked)[ _](?:fingers?|limbs?|digits?|hands?|toes)|bad_(?:anatomy|hands|feet|proportions)|worst[ _]quality|(?:jpeg|compression)[ _]artifacts|cloned face|bad-?hands?-?v?\d|bad-?prompt\w*|(?:very)?bad-?image\w*|easy-?negative\w*|ng_deepnegative\w*|unaestheticxl\w*)$`,
  'iu',
);

/** These are faults beside others, and may be wishes alone: a blurry, cropped picture. */
export const LIKELY_FAULT =
  /^(?:out of focus|blurry|blur|blurred|ugly|deformed|distorted|disfigured|watermarks?|signatures?|username|artist[ _]name|logos?|captions?|subtitles?|lettering|text|error|cropped|cut off|out of frame|duplicate|morbid|mutation|mutilated|mutated|malformed|tiling|grainy|pixelated|over-?exposed|over-?saturated|under-?exposed|disgusting|amputation|boring|unrealistic|artifacts|noise|long neck|low[- ]?res|(?:low(?:est)?|bad|poor|normal)[ _](?:quality|resolution)|bad (?:composition|lighting|art|artist)|(?:extra|missing|too many) (?:arms?|legs?|eyes|teeth|heads?)|(?:distorted|ugly|disfigured|blurry|asymmetric(?:al)?|crossed) (?:hands?|fingers?|face|eyes|body|limbs))$/iu;
