import { parseAspectRatio, printAspectRatio } from '../../aspect-ratio.ts';
import { isRecord } from '../../is-record.ts';
import { at, type Json, numberOf } from './values.ts';

const SIZE = /\d{1,6}(?:\.\d{1,4})?\s*[:xX×/]\s*\d{1,6}(?:\.\d{1,4})?/;
/** `(896, 1152)` of Fooocus, `landscape_16_9` of fal. */
const PAIR = /\(\s*(\d{2,5})\s*,\s*(\d{2,5})\s*\)|_(\d{1,2})_(\d{1,2})$|(\d{2,5})\s?\*\s?(\d{2,5})/;
const SQUARE = /^\s*(?:square(?:_hd)?|quadratisch|cuadrado|carr[ée]|quadrado|正方形|方形)\s*$/i;

/** Returns a ratio in the smallest integers from what is written for a ratio or a size in a text, or undefined. */
export function ratioIn(text: string): string | undefined {
  const short = text.slice(0, 200);
  if (SQUARE.test(short)) return '1:1';
  const pair = PAIR.exec(short)?.slice(1).filter(Boolean);
  const ratio = parseAspectRatio(pair ? pair.join('x') : SIZE.exec(short)?.[0]);
  return ratio ? printAspectRatio(ratio) : undefined;
}

/** Returns the ratio of a width and a height (numbers, or texts of numbers), or undefined. */
export function ratioOf(width: unknown, height: unknown): string | undefined {
  const [w, h] = [numberOf(width), numberOf(height)];
  return w && h ? ratioIn(`${w}x${h}`) : undefined;
}

/** Returns the ratio of a size in any form: a text, `[width, height]`, `{width, height}`; or undefined. */
export function ratioOfSize(value: unknown): string | undefined {
  if (typeof value === 'string') return ratioIn(value);
  if (Array.isArray(value)) return value.length === 2 ? ratioOf(value[0], value[1]) : undefined;
  return isRecord(value) ? ratioBeside(value) : undefined;
}

/** Returns the ratio of the width and the height that an object holds beside one another, or undefined. */
export function ratioBeside(record: Json): string | undefined {
  const pairs = [
    ['width', 'height'],
    ['W', 'H'],
    ['Width', 'Height'],
    ['image_width', 'image_height'],
    ['empty_latent_width', 'empty_latent_height'],
    ['w', 'h'],
  ] as const;
  for (const [width, height] of pairs) {
    const ratio = ratioOf(at(record, width), at(record, height));
    if (ratio !== undefined) return ratio;
  }
  return undefined;
}
