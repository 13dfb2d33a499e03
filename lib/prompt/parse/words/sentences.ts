import { insideBrackets } from './brackets.ts';
import { type Span, type Token, tokenize } from './tokens.ts';

/** Words that are written with a period and end no sentence. */
const ABBREVIATIONS = new Set(
  `dr mr mrs ms st mt ft prof sr jr rev gen capt col lt sgt hon vs no nos vol fig pp ca approx inc ltd co corp dept e.g i.e
  cf al est ave blvd rd f t`.split(/\s+/),
);
/** These may also stand at its end: a capital after them begins the next. */
const ABBREVIATIONS_AT_END = new Set('etc a.m p.m u.s u.k u.s.a d.c'.split(' '));

/** Takes a text and gives its sentences with their end signs: cut at `.`, `!`, `?`, `…`, their full-width forms and line ends. */
export function sentencesOf(text: string): Span[] {
  return sentenceTokens(tokenize(text)).map(spanOf);
}

export function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Takes the tokens of a text and gives those of each sentence; none is empty. */
export function sentenceTokens<T extends Token>(tokens: readonly T[]): T[][] {
  const inside = insideBrackets(tokens);
  const sentences: T[][] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const begins = token.gap === 'line' || (!inside[at] && beginsSentence(tokens, at));
    if (!begins || at === from) return;
    sentences.push(tokens.slice(from, at));
    from = at;
  });
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** Whether a sentence ends right before the token at an index. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isEndSign(token) || (token.gap === 'none' && isClosing(token))) return false;
  let last = at - 1;
  // `He said "stop!" and` is masked; what closes behind the end sign belongs to it.
  if (tokens[last]?.gap === 'none' && isClosing(tokens[last])) last -= 1;
  const sign = tokens[last];
  if (!sign || !isEndSign(sign)) return false;
  if (/[。！？؟]/.test(sign.text)) return true;
  if (token.gap === 'none') return sign.text === '.' && isMissingSpace(tokens, last, token);
  if (sign.text === '…' || (sign.text === '.' && tokens[last - 1]?.text === '.')) return startsUpper(token);
  return sign.text !== '.' || !isAbbreviated(tokens, last, token);
}

export const isEndSign = (token: Token) => token.kind === 'sign' && /^[.!?…。！？؟]$/.test(token.text);
const isClosing = (token: Token | undefined) => token?.kind === 'sign' && /^[)\]}"'”’»]$/.test(token.text);
const startsUpper = (token: Token) => /^\p{Lu}/u.test(token.text);

/** `masterpiece.Negative`, but `image.PNG` and `a.m.`. */
function isMissingSpace(tokens: readonly Token[], period: number, token: Token): boolean {
  const before = tokens[period - 1];
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    tokens[period]?.gap === 'none' &&
    /\p{Ll}{2}$/u.test(before?.text ?? '')
  );
}

/** Whether the period at an index belongs to the word before it: `Dr. Amara`, `J. Turner`, `1. A cat`. */
function isAbbreviated(tokens: readonly Token[], period: number, next: Token): boolean {
  const word = tokens[period - 1];
  if (!word || tokens[period]?.gap !== 'none') return false;
  const lower = word.text.toLowerCase();
  if (ABBREVIATIONS_AT_END.has(lower)) return !startsUpper(next);
  if (ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(word.text)) return true;
  // The number of an item of a list.
  const before = tokens[period - 2];
  const first = !before || word.gap === 'line' || isEndSign(before);
  return first && /^\d{1,2}$/.test(word.text);
}
