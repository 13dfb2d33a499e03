import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import { isMediumHead } from './field-of.ts';
import type { Span } from './words/index.ts';

/** A ratio that a text asks for in words. */
export interface RatioSaid extends Span {
  /** `W:H`; as typed where it is two small numbers. */
  ratio: string;
}

const NUMBERS = String.raw`\d{1,5}(?:\.\d{1,3})?\s?[:：x×]\s?\d{1,5}(?:\.\d{1,3})?`;
const SHAPE =
  'square|landscape|portrait|vertical|horizontal|widescreen|wide|tall|panoramic|cuadrado|quadrado|carré|quadratisch|hochformat|querformat|apaisado|paysage';
const NOUN =
  'aspect[ -]ratio|ratio|format|orientation|aspect|frame|crop|formato|relación de aspecto|proporción|proporção|rapport|seitenverhältnis|bildformat|формат[е]?|соотношение сторон|비율|比例|画幅|アスペクト比|宽高比|縦横比';
/** All that a fragment or a sentence says: `16:9`, `Square image.`, `The aspect ratio is 1:1 square`. */
const WHOLE = new RegExp(
  String.raw`^(?:(?:captured|framed|shot|rendered|presented|composed|displayed|formatted|set)\s+(?=(?:in|with|at|as|to)\s))?(?:(?:in|with|use|at|as|to|output|final|the|an?|image|picture|should be|make it|im|en|em|au|in un|в)\s+){0,3}(?:(?:${NOUN}|output dimensions?|dimensions?|size|resolution)(?:\s+(?:is|of|should be|must be))?\s*[:：=]?\s*)?(?:(?:${SHAPE})[\s,(]+)?(?<ratio>${NUMBERS})\)?(?:\s*(?:px|pixels))?(?:[\s,(]+(?:${SHAPE})\)?)?(?:\s+(?:${NOUN}|image|picture|composition|canvas))?$`,
  'i',
);
const SQUARE = new RegExp(
  String.raw`^(?:(?:in|with|use|an?|the)\s+){0,2}(?:square(?:\s+(?:image|picture|format|composition|crop|${NOUN}))|(?:${NOUN})\s*[:=]?\s*square)$`,
  'i',
);
/** Within a phrase: `a hyper-realistic, square 1:1 image`. */
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])(?:(?:in|with)\s+(?:an?\s+)?)?(?:(?:${SHAPE})\s+(?<a>${NUMBERS})(?:\s+(?:${NOUN}))?|(?<b>${NUMBERS})\s+(?:(?:${SHAPE})\s+)?(?:${NOUN})|(?:${NOUN})\s*(?:of|is|:)?\s*(?<c>${NUMBERS}))(?![\p{L}\p{N}:.])`,
  'iu',
);

/** Returns the ratio that a fragment or sentence says and nothing else, or null. */
export function ratioAlone(words: string): string | null {
  if (words.length > 80) return null;
  const bare = words.replace(/[.!\s]+$/, '').trim();
  if (SQUARE.test(bare)) return '1:1';
  return settled(WHOLE.exec(bare)?.groups?.ratio);
}

/** Returns the first ratio asked for among other words, or null. */
export function ratioWithin(masked: string, { start, end }: Span): RatioSaid | null {
  const words = masked.slice(start, end);
  const before = BEFORE_PICTURE.exec(words);
  const match = before && isMediumHead(before[2] ?? '') ? before : WITHIN.exec(words);
  const ratio = settled(
    match === before ? before?.[1] : (match?.groups?.a ?? match?.groups?.b ?? match?.groups?.c),
  );
  if (!match || ratio === null) return null;
  return { start: start + match.index, end: start + match.index + match[0].length, ratio };
}

/** `a surreal 1:1 advertisement` */
const BEFORE_PICTURE = new RegExp(String.raw`(?<![\p{L}\p{N}:.])(${NUMBERS})\s+(?=(\p{L}+))`, 'u');
const BEHIND = new RegExp(String.raw`[\s,.;]+(?:aspect[ -]ratio|ratio|ar)\b[\s.:=]*(${NUMBERS})[\s.]*$`, 'i');

/** Returns the ratio that a list ends with, and the list without it; null if it ends with none. */
export function ratioBehind(list: string): { ratio: string; rest: string } | null {
  const match = BEHIND.exec(list.slice(-80));
  const ratio = settled(match?.[1]);
  return match && ratio !== null ? { ratio, rest: list.slice(0, -match[0].length) } : null;
}

function settled(typed: string | undefined): string | null {
  const ratio = parseAspectRatio(typed?.replace(/\s+/g, '').replace('：', ':'));
  // `16x16` is a sprite's size or a grid.
  if (!ratio || !typed || /^(?!1x)(\d{1,2})\s?[x×]\s?\1$/i.test(typed)) return null;
  // A size in pixels is told in the smallest integers, a ratio as it was said.
  return /\d{3}/.test(typed) ? printAspectRatio(ratio) : typed.replace(/\s+/g, '').replace(/[：x×]/, ':');
}
