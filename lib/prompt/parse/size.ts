import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import { isRecord } from '../is-record.ts';
import { at, type Json, numberOf } from './json/values.ts';

/** `(896, 1152)` of Fooocus, `landscape_16_9` of fal, `16:9`, `1024 x 768 px`, `1024*1024`. */
const SIZE =
  /\(\s*(\d{2,5})\s*,\s*(\d{2,5})\s*\)|_(\d{1,2})_(\d{1,2})$|(\d{1,6}(?:\.\d{1,4})?)(?:\s?px)?\s*[:xX×∶/*]\s*(\d{1,6}(?:\.\d{1,4})?)(?:\s?px)?/;
const SQUARE =
  /^\s*(?:square(?:_hd)?|quadrat(?:isch)?|cuadrado|carr[ée]|quadrado|正方形|方形)(?: format)?[\s.]*$/i;
/** Words that say no more than the ratio does. */
const FILLERS =
  /\b(?:--ar|--aspect|ar|ratio|aspect|format|landscape|portrait|square|vertical|horizontal|widescreen|wide|tall|orientation|pixels?|px|hochformat|querformat|quadratisch|paysage|cuadrado|image|output)\b|[()]/gi;

/** Returns the ratio in a text, in the smallest integers, and the words that say something else. Null if there is no ratio. */
export function sizeIn(text: string): { ratio: string; rest: string } | null {
  const head = text.slice(0, 200);
  const found = SIZE.exec(head);
  const ratio = parseAspectRatio(SQUARE.test(head) ? '1:1' : found?.slice(1).filter(Boolean).join(':'));
  if (!ratio) return null;
  const rest = found ? head.replace(found[0], ' ').replace(FILLERS, ' ') + text.slice(200) : '';
  return {
    ratio: printAspectRatio(ratio),
    rest: /\p{L}{2}/u.test(rest) ? rest.replace(/^[\s().,;-]+|[\s().,;-]+$/g, '') : '',
  };
}

/** Returns the ratio of a width and a height (numbers, or texts of numbers), or undefined. */
export function ratioOf(width: unknown, height: unknown): string | undefined {
  const [w, h] = [numberOf(width), numberOf(height)];
  return w && h ? sizeIn(`${w}x${h}`)?.ratio : undefined;
}

/** Returns the ratio of a size in any form: a text, `[width, height]`, `{width, height}`; or undefined. */
export function ratioOfSize(value: unknown): string | undefined {
  if (typeof value === 'string') return sizeIn(value)?.ratio;
  if (Array.isArray(value)) return value.length === 2 ? ratioOf(value[0], value[1]) : undefined;
  return isRecord(value) ? ratioBeside(value) : undefined;
}

const SIDES = [
  ['width', 'height'],
  ['W', 'H'],
  ['Width', 'Height'],
  ['image_width', 'image_height'],
  ['empty_latent_width', 'empty_latent_height'],
  ['w', 'h'],
] as const;

/** Returns the ratio of the width and the height that an object holds beside one another, or undefined. */
export function ratioBeside(record: Json): string | undefined {
  const ratios = SIDES.map(([width, height]) => ratioOf(at(record, width), at(record, height)));
  return ratios.find((ratio) => ratio !== undefined);
}
