import { unwrapWeights } from './escape-plain.ts';
import { NETWORK } from './foreign-syntax.ts';

/**
 * Takes cleaned text and takes from it what Midjourney reads as commands, keeping the words: ` --` and the em dash
 * that phones make of it become commas, `::` a colon, braces (permutations) parentheses; an address, at the beginning, would be taken for a picture. Weights
 * typed as elsewhere mean nothing there.
 * Source: docs.midjourney.com, parameters, multi-prompts (32658968492557) and permutations (32761322355597).
 */
export function escapeMidjourney(text: string): string {
  if (!/--|[—⸺⸻{}(<\\]|::|:\/\//.test(text)) return text;
  return unwrapWeights(text.replace(NETWORK, ' ').replace(/\{/g, '(').replace(/\}/g, ')'))
    .replace(/(?:^|\s)--+(?=\S)|\s+--+(?=\s|$)|\s*[—⸺⸻]+\s*/g, ', ')
    .replace(/--+/g, '-')
    .replace(/ ?:{2,} ?/g, ': ')
    .replace(/https?:\/\//gi, '');
}
