/** What to say instead of an exclusion, by a word in it. Our own list. */
const INSTEAD: readonly [cue: RegExp, words: string][] = [
  [
    /\b(?:bad|extra|too many|fused|missing|mutated|deformed|malformed|distorted|poorly drawn) (?:hands?|fingers?)\b/i,
    'well-formed hands',
  ],
  [
    /\b(?:bad|extra|missing|malformed|distorted|disconnected) (?:anatomy|proportions|limbs?|arms?|legs?|body)\b/i,
    'well-proportioned',
  ],
  [/\b(?:people|persons?|humans?|crowds?|tourists?|pedestrians?|men|women|figures?)\b/i, 'deserted'],
  [/\b(?:text|letters?|words?|writing|captions?|typography)\b/i, 'plain, unmarked surfaces'],
  [/\b(?:watermarks?|signatures?|logos?)\b/i, 'a clean image'],
  [/\b(?:blur|blurry|blurred|out of focus|bokeh)\b/i, 'in sharp focus'],
  [/\b(?:clouds?|cloudy|overcast)\b/i, 'a clear blue sky'],
  [/\b(?:background|scenery)\b/i, 'a plain white background'],
  [/\b(?:colou?rs?|colou?rful)\b/i, 'black and white'],
  [/\b(?:cars?|traffic|vehicles?)\b/i, 'an empty street'],
  [/\b(?:dark|darkness|night|underexposed)\b/i, 'brightly lit'],
  [/\b(?:noise|grain|grainy|artifacts?|jpeg)\b/i, 'smooth and clean'],
  [/\b(?:shadows?)\b/i, 'flat, even light'],
  [/\b(?:glasses|sunglasses|mask)\b/i, 'a bare face'],
  [/\b(?:beard|mustache|moustache)\b/i, 'clean-shaven'],
  [/\b(?:hats?|caps?|helmets?)\b/i, 'bareheaded'],
  [/\bhair\b/i, 'bald'],
  [/\b(?:rain|storm|fog|mist)\b/i, 'dry, clear weather'],
  [/\bsnow\b/i, 'bare ground'],
  [/\b(?:leaves|foliage)\b/i, 'bare branches'],
  [/\b(?:trees?|plants?|vegetation)\b/i, 'an open plain'],
  [/\b(?:buildings?|houses?|city)\b/i, 'open countryside'],
  [/\b(?:furniture|chairs?|tables?)\b/i, 'an empty room'],
  [/\b(?:smil(?:e|es|ing))\b/i, 'a serious face'],
  [/\b(?:clutter|mess|messy|cluttered)\b/i, 'tidy and minimal'],
  [/\b(?:frames?|borders?)\b/i, 'filling the whole image'],
  [/\b(?:hands?|fingers?)\b/i, 'hands out of the frame'],
  [/\b(?:cropped|cut off)\b/i, 'the whole figure in the frame'],
  [/\b(?:cartoon|anime|drawing|painting|illustration|3d|render)\b/i, 'a photograph'],
  [/\b(?:photo|photograph|photorealistic|realistic)\b/i, 'hand-drawn'],
  [/\b(?:low quality|worst quality|low resolution|lowres|pixelated)\b/i, 'finely detailed'],
  [/\b(?:ugly|deformed|disfigured|bad anatomy|distorted|mutated)\b/i, 'well-proportioned'],
  [/\bwater\b/i, 'dry land'],
  [/\b(?:modern|contemporary)\b/i, 'historical'],
];

/** Returns positive words for the same wish as an exclusion (`people`, `no people`), or null where there are none. */
export function positiveWording(exclusion: string): string | null {
  const head = exclusion.slice(0, 200);
  return INSTEAD.find(([cue]) => cue.test(head))?.[1] ?? null;
}
