import type { Target } from './targets/target.ts';
import { blankSyntax } from './tokens/blank-syntax.ts';
import { type Count, countText } from './tokens/count-text.ts';
import type { TokenCounter } from './tokens/counter.ts';
import { clipEstimate } from './tokens/estimate-clip.ts';
import { t5Tokens, t5Words, wordsWithin } from './tokens/t5-words.ts';

export interface Length {
  used: number;
  /** Null if the target has no known limit. */
  max: number | null;
  unit: 'chars' | 'clip' | 't5';
  /** True where `used` is not counted by the target's own tokenizer. */
  estimated?: true;
  /** Where the limit falls in the text, in UTF-16 units; null if all of it fits. Not in the middle of a letter. */
  cut: number | null;
  /** True where the target reads what lies beyond in further pieces, and it only counts less. */
  chunked?: true;
}

/**
 * Takes a printed text and gives how long it is for the target: in UTF-16 units, as `maxlength` counts, or in tokens;
 * weights, networks and escapes cost none. Where the text is divided by BREAK, its longest part counts.
 * @param clip CLIP's own tokenizer; without it tokens of CLIP are estimated. Those of T5 always are.
 */
export function measure(text: string, target: Target, clip?: TokenCounter): Length {
  const { limit } = target;
  if (!limit || limit.unit === 'chars') return countSigns(text, limit?.max ?? null);
  const { unit, max } = limit;
  const chunked = limit.chunked ? ({ chunked: true } as const) : {};
  if (unit === 't5') {
    const words = countParts(text, target, t5Words, wordsWithin(max));
    return { used: t5Tokens(words.tokens), max, unit, estimated: true, cut: words.cut, ...chunked };
  }
  const { tokens, cut } = countParts(text, target, clip ?? clipEstimate, max);
  return { used: tokens, max, unit, ...(clip ? {} : { estimated: true }), cut, ...chunked };
}

function countSigns(text: string, max: number | null): Length {
  let cut = max !== null && text.length > max ? max : null;
  if (cut !== null && isHalf(text, cut)) cut -= 1;
  return { used: text.length, max, unit: 'chars', cut };
}

/** Whether a place is between the two halves of one sign. */
const isHalf = (text: string, at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Counts each part between two BREAKs by itself, where the target knows the word, and gives the longest. */
function countParts(text: string, target: Target, counter: TokenCounter, max: number): Count {
  const blank = blankSyntax(text, target);
  if (target.syntax !== 'a1111') return countText(blank, counter, max);
  let [tokens, at] = [0, 0];
  let cut: number | null = null;
  for (const part of blank.split(/\bBREAK\b/)) {
    const count = countText(part, counter, max);
    tokens = Math.max(tokens, count.tokens);
    if (count.cut !== null) cut ??= at + count.cut;
    at += part.length + 'BREAK'.length;
  }
  return { tokens, cut };
}
