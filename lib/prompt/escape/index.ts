import type { SyntaxId } from '../targets/target.ts';
import { escapeA1111 } from './escape-a1111.ts';
import { escapeMidjourney } from './escape-midjourney.ts';
import { escapePlain } from './escape-plain.ts';

/** By syntax: takes cleaned text and gives it so that the target reads it as words only. */
export const ESCAPES: Readonly<Record<SyntaxId, (text: string) => string>> = {
  plain: escapePlain,
  midjourney: escapeMidjourney,
  a1111: escapeA1111,
};
