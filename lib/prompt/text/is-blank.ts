/** Spaces, format characters, variation selectors and the letters that are drawn as nothing. */
const INVISIBLE = /^(?:[\s\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]|\p{Variation_Selector})*$/u;

/** Tells whether a text shows nothing at all. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}
