import {
  CURLED,
  DOUBLED,
  MAYBE,
  MULTI,
  NETWORK,
  NUMBERED,
  partFlags,
  SQUARED,
  SUFFIXED,
  WEIGHTED,
  withoutFlags,
} from './foreign-syntax.ts';

/**
 * Takes cleaned text for a target that reads plain words and takes the commands of other generators out of it:
 * flags and networks with their values (the words after `--no` would read as wishes), weights but not their words.
 * `unwrap` false leaves brackets as typed, for targets that can escape them.
 */
export function escapePlain(text: string, unwrap = true): string {
  if (!MAYBE.test(text) && !text.includes('))')) return text;
  const words = withoutFlags(text).replace(NETWORK, ' ');
  const bare = (unwrap ? unwrapWeights(words) : words).replace(MULTI, ', ');
  // What is left of flags nobody knows: no hyphens that another program would stumble over.
  return partFlags(bare.replace(/(^|[\s,])--+(?=\S)/g, '$1, ').replace(/--+/g, ', '));
}

/** Takes `(fox:1.2)`, `((fox))`, `{{fox}}`, `(fox)++`, `1.5::fox::` and `\\(fox\\)` down to words; eight levels deep, which is more than anyone types. */
export function unwrapWeights(text: string): string {
  // Text copied from a local tool brings its escapes along.
  let out = text.replace(/\\(?=[()[\]\\])/g, '');
  for (let level = 0; level < 8; level += 1) {
    const next = out
      .replace(WEIGHTED, '$1')
      .replace(SUFFIXED, '$1')
      .replace(DOUBLED, '$1')
      .replace(CURLED, '$1')
      .replace(SQUARED, '$1')
      .replace(NUMBERED, '$1');
    if (next === out) break;
    out = next;
  }
  // Doubled brackets without a partner would find one in the words of the next field.
  return out.replace(/\({2,}/g, '(').replace(/\){2,}/g, ')');
}
