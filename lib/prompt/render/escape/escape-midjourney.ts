import { unwrapWeights } from './escape-plain.ts';
import { NETWORK, withoutFlags } from './foreign-syntax.ts';

/**
 * Takes cleaned text and takes from it what Midjourney reads as commands: flags with their values go (typed among the
 * words they would end the prompt there, and as words they would be drawn; the form has fields for them), any other
 * ` --` and the em dash that phones make of it become commas, `::` a colon, braces (permutations) parentheses; an
 * address, which would be taken for a picture, loses its beginning. Weights typed as elsewhere mean nothing there.
 * Source: docs.midjourney.com, parameters, multi-prompts (32658968492557) and permutations (32761322355597).
 */
export function escapeMidjourney(text: string): string {
  if (!/--|[—⸺⸻{}(<\\]|::|:\/\/|\)\)/.test(text)) return text;
  const bare = withoutFlags(text).replace(NETWORK, ' ').replace(/\{/g, '(').replace(/\}/g, ')');
  return (
    unwrapWeights(bare)
      // Among quoted words a hyphen stands for it.
      .replace(/["“][^"”]{1,400}["”]/g, (quoted) => quoted.replace(/\s*[—⸺⸻]+\s*/g, ' - '))
      .replace(/(?:^|\s)--+(?=\S)|\s+--+(?=\s|$)|\s*[—⸺⸻]+\s*/g, ', ')
      .replace(/--+/g, '-')
      // Also those between which something was taken out: they would stand together.
      .replace(/ ?:(?:\s*:)+ ?/g, ': ')
      .replace(/https?:\/\//gi, '')
  );
}
