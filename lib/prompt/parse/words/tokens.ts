import { INVISIBLE, OPAQUE } from '../../syntax/index.ts';

/** A stretch of text: UTF-16 offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

export interface Token extends Span {
  /** As typed, less what is invisible. */
  text: string;
  /** `foreign` is a run of another script than the Latin one; `opaque` also a picture sign, which may stand for a noun. */
  kind: 'word' | 'foreign' | 'opaque' | 'sign';
  /** What stands before it: nothing, something blank, or a line's end. */
  gap: 'none' | 'space' | 'line';
}

const LETTER = String.raw`[\p{Script=Latin}\p{N}\p{M}]`;
/** What holds the parts of one word together: sun-drenched, f/1.8, long_hair, U.S., 10,000. */
const JOINT = String.raw`(?:[-'’_](?=${LETTER})|(?<=\p{N})[.,:/×](?=\p{N})|(?<=(?<!${LETTER})\p{L})[./](?=${LETTER}))`;
const TOKEN = new RegExp(
  [
    `(?<word>[#$€£¥]?${LETTER}(?:${LETTER}|${JOINT})*(?:['’](?<=s.)|%|°)?)`,
    String.raw`(?<foreign>(?!${LETTER})\p{L}(?:(?!${LETTER})[\p{L}\p{M}]|\p{M})*)`,
    String.raw`(?<opaque>${OPAQUE}+|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)`,
    String.raw`(?<sign>[^\s])`,
  ].join('|'),
  'gu',
);

/** Takes a text and gives its words and signs with their offsets, in order. */
export function tokenize(text: string): Token[] {
  const { visible, offsetOf } = withoutInvisible(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of visible.matchAll(TOKEN)) {
    const { word, foreign, opaque } = match.groups ?? {};
    const kind = word ? 'word' : foreign ? 'foreign' : opaque ? 'opaque' : 'sign';
    const after = match.index + match[0].length;
    const blank = visible.slice(end, match.index);
    const gap = blank === '' ? 'none' : /[\n\r\u2028\u2029]/.test(blank) ? 'line' : 'space';
    tokens.push({ text: match[0], start: offsetOf(match.index), end: offsetOf(after - 1) + 1, kind, gap });
    end = after;
  }
  return tokens;
}

/** The text as its reader sees it, and where in the text a character of it stands. */
function withoutInvisible(text: string): { visible: string; offsetOf: (at: number) => number } {
  if (!text.includes(INVISIBLE)) return { visible: text, offsetOf: (at) => at };
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text[at] !== INVISIBLE) offsets.push(at);
  return { visible: text.replaceAll(INVISIBLE, ''), offsetOf: (at) => offsets[at] ?? text.length };
}
