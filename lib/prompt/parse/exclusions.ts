import { FAULT, LIKELY_FAULT } from '../lexicon/faults.ts';
import { isSurelyEnglish } from '../lexicon/is-english.ts';
import { wordInfo } from '../lexicon/word-info.ts';
import { type Cues, ENGLISH, OTHER_LANGUAGES } from './exclusion-cues.ts';
import { fieldOf } from './field-of.ts';
import { trim } from './pieces.ts';
import type { Span } from './words/index.ts';

/** Things that a text says are not to be shown. */
export interface Excluded {
  /** All of it: `without cars or people`. */
  outer: Span;
  items: Span[];
}

/** Exceptions and reasons: to move the words would change what they mean. */
const BUT = /\b(?:besides|except|but|other than|apart from|unless|beyond|than|only|instead)\b/i;
/** What shows that more follows than things. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|with|while|who|that|which|in front)\b|\s\p{L}+ing\s+(?:a|an|the|his|her|their|through|over|in|on|down)\b/iu;
const DETERMINED = /^(?:an?|the|this|that|his|her|its|their|my|your|one|two|some)\s/i;
const MOST_WORDS = 5;
/** Longer lists name their cue again. */
const MOST_LISTED = 40;
/** Where no blanks divide words, in UTF-16 units. */
const LONGEST_RUN = 14;

/**
 * Returns what a fragment excludes in English, from the cue to its end; null if it excludes nothing, or not in words
 * that can be moved: `no people besides her`, `a man without a hat walking his dog`.
 */
export function exclusionsWithin(masked: string, span: Span): Excluded | null {
  return excludedBy(ENGLISH, masked, span);
}

/**
 * Returns what is excluded from the fragment at `at` on, which must begin with its cue; null if nothing is.
 * @param fragments of one sentence, in order
 * @param english whether the text is; in any other language all others' cues count
 * @param list whether a sentence that begins with the cue may be a list and nothing else
 * @returns also how many fragments it takes: a list may go on behind the next comma (`no text, logos or watermarks`)
 */
export function exclusionsFrom(
  masked: string,
  fragments: readonly Span[],
  at: number,
  english: boolean,
  list: boolean,
): { excluded: Excluded; taken: number } | null {
  const first = fragments[at];
  if (!first) return null;
  // Whatever the language, `no text, no watermark` is often said in English.
  const languages = english ? [ENGLISH] : [OTHER_LANGUAGES, ENGLISH];
  const cues = languages.find((one) => opened(one, masked, first));
  const excluded = cues && opened(cues, masked, first);
  if (!cues || !excluded || (cues === ENGLISH && !english && !isSurelyEnglish(wordsOf(masked, first))))
    return null;
  const others = listedBehind(cues, masked, fragments, at, list);
  const last = others.at(-1);
  if (!last) return { excluded, taken: 1 };
  return {
    excluded: {
      outer: { start: excluded.outer.start, end: last.end },
      items: [...excluded.items, ...others.flatMap((span) => itemsOf(cues, masked, span))],
    },
    taken: 1 + others.length,
  };
}

/** What a fragment excludes that is nothing but an exclusion. */
function opened(cues: Cues, masked: string, span: Span): Excluded | null {
  const found = excludedBy(cues, masked, span) ?? (cues.after && excludedBehind(cues, masked, span));
  if (!found) return null;
  const before = masked.slice(span.start, found.outer.start);
  const rest = masked.slice(found.outer.end, span.end);
  return /^(?:and|with|but|also|please|,|\s)*$/i.test(before) && /^[.。!！\s]*$/.test(rest)
    ? { ...found, outer: { start: span.start, end: found.outer.end } }
    : null;
}

function excludedBy(cues: Cues, masked: string, span: Span): Excluded | null {
  const text = masked.slice(span.start, span.end);
  const match = cues.before.exec(text);
  if (!match) return null;
  const [cue] = match;
  if (/^[A-Z]/.test(cue) && match.index > 0) return null;
  // `sousou no frieren`: in another language's names the same letters are another word.
  const former = /\p{L}+(?=\s+$)/u.exec(text.slice(0, match.index))?.[0] ?? '';
  if (/^no\s/i.test(cue) && former !== '' && !isSurelyEnglish(`${former} ${text.slice(match.index)}`))
    return null;
  const from = match.index + cue.length;
  const bare = withoutEnd(text.slice(from));
  const things = bare.replace(cues.place, '').replace(cues.place, '');
  const items = movable(cues, masked, { start: span.start + from, end: span.start + from + things.length });
  if (items.length === 0) return null;
  const connector = /(?:^|[\s,])(?:and|with|but)\s+$/i.exec(text.slice(0, match.index))?.[0].length ?? 0;
  return {
    outer: { start: span.start + match.index - connector, end: span.start + from + bare.length },
    items,
  };
}

/** `文字なし`, `텍스트 없음`: the cue stands behind. */
function excludedBehind(cues: Cues, masked: string, span: Span): Excluded | null {
  const text = withoutEnd(masked.slice(span.start, span.end));
  const match = cues.after?.exec(text);
  if (!match || match.index === 0) return null;
  const items = movable(cues, masked, trim(masked, { start: span.start, end: span.start + match.index }));
  return items.length === 0 ? null : { outer: { start: span.start, end: span.start + text.length }, items };
}

/** The things of a stretch; none where they are not only things. */
function movable(cues: Cues, masked: string, span: Span): Span[] {
  const things = masked.slice(span.start, span.end);
  if (things.trim() === '' || cues.never.test(things) || BUT.test(things) || /[.;:!?。；：！？]/.test(things))
    return [];
  const items = itemsOf(cues, masked, span);
  const whole = items.every(({ start, end }) => {
    const item = masked.slice(start, end);
    return isShort(item) && !CLAUSE.test(item) && !isAct(item);
  });
  return whole ? items : [];
}

/** `altering the face` is nothing that a picture shows. */
function isAct(item: string): boolean {
  const info = wordInfo(/^\p{L}+ing\b/iu.exec(item)?.[0] ?? '');
  return info?.noun === null && info.verb?.ing === true && !info.verb.intransitive && !info.adjective;
}

const isShort = (item: string) =>
  item.split(/\s+/).length <= MOST_WORDS &&
  (item.length <= LONGEST_RUN || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(item));

/**
 * The fragments behind a cue that its list goes on with: all of a sentence that begins with an order (`Avoid text, ...`),
 * up to one that says `or`, those that an enumeration's comma leads in (`文字、水印`), and what nobody wishes for.
 */
function listedBehind(
  cues: Cues,
  masked: string,
  fragments: readonly Span[],
  at: number,
  list: boolean,
): Span[] {
  const behind = fragments.slice(at + 1, at + 1 + MOST_LISTED).map((span) => trim(masked, span));
  const words = behind.map((span) => wordsOf(masked, span).replace(/[.。]$/, ''));
  const things = words.slice(
    0,
    until(words, (one) => !isThing(cues, one)),
  );
  const order = cues.order.test(wordsOf(masked, trim(masked, fragments[at] as Span)));
  if (at === 0 && order) return behind.slice(0, things.length);
  const wishes = until(things, (one) => speaksForItself(cues, one));
  if (at === 0 && list && wishes === behind.length) return behind;
  const last = order ? cues.and : cues.or;
  // A sentence that begins with the cue and ends its list says nothing else: `No gradients, shadows, or textures.`
  const all = order || (at === 0 && list && endsList(last, things[behind.length - 1] ?? ''));
  const ended = things.slice(0, all ? things.length : wishes).findIndex((one) => endsList(last, one));
  if (ended >= 0) return behind.slice(0, ended + 1);
  // In Chinese this comma divides the things of a list and nothing else.
  const enumerated = until(
    behind,
    ({ start, end }) =>
      !/(?<![\p{Script=Hiragana}\p{Script=Katakana}])、\s*$/u.test(masked.slice(0, start)) ||
      !isShort(masked.slice(start, end)),
  );
  const unwanted = things
    .slice(
      0,
      until(things, (one) => !/^\S+$/.test(one) && !isFault(one)),
    )
    .findLastIndex(isFault);
  return behind.slice(0, Math.max(enumerated, unwanted + 1));
}

/** Without the signs and blanks at the end; a pattern for it would try each blank of a long run. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.。!！\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const wordsOf = (masked: string, { start, end }: Span) => masked.slice(start, end);
const isFault = (words: string) => FAULT.test(words) || LIKELY_FAULT.test(words);

const isThing = (cues: Cues, words: string) =>
  isShort(words) && !DETERMINED.test(words) && !CLAUSE.test(words) && !cues.before.test(words);

/** Whether words are more likely a wish of their own than the next thing of a list: `no text, soft light`. */
function speaksForItself(cues: Cues, words: string): boolean {
  if (cues !== ENGLISH) return /\s/.test(words.trim()) && !endsList(cues.or, words);
  return fieldOf(words.replace(/^(?:and|or|nor)\s+/i, ''), '') !== null;
}

/** `or signs`, `logos or signs`: the last of a list, and nothing else. */
const endsList = (or: RegExp, words: string) =>
  or.test(` ${words}`) && !/[([{:]/.test(words) && words.trim().split(/\s+/).length <= MOST_WORDS;

/** How many come before the first that `stops`. */
function until<T>(list: readonly T[], stops: (one: T) => boolean): number {
  const found = list.findIndex(stops);
  return found < 0 ? list.length : found;
}

function itemsOf(cues: Cues, masked: string, { start, end }: Span): Span[] {
  const text = masked.slice(start, end);
  const items: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const item = trim(masked, { start: start + from, end: start + to });
    const period = /[.。!！]+$/.exec(masked.slice(item.start, item.end))?.[0].length ?? 0;
    if (item.start < item.end - period) items.push({ start: item.start, end: item.end - period });
  };
  for (const match of text.matchAll(cues.divider)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return items;
}
