import { genuine } from '../dom/genuine.ts';
import { boxOf } from '../dom/is-visible.ts';
import { isNative } from '../dom/native.ts';
import { CODE, seenAs } from '../dom/surface.ts';
import type { Meaning } from './meaning.ts';
import type { Surroundings } from './surroundings.ts';

/** Areas in square pixels: a line of a form is about 8,000, a prompt box 20,000 and more. */
const AREAS: [number, number][] = [
  [20_000, 15],
  [8_000, 8],
];

/** What fields of forms say they are for. */
const OTHER =
  '[type="search"], [type="email"], [type="tel"], [type="url"], [role="searchbox"], [inputmode="numeric"], [inputmode="decimal"], [enterkeyhint="search"], [role="search"] *, form[action*="search"] *';
/** Where code is written. */
const WRITES_CODE = `${CODE}, .cm-editor, pre, code`;
/** A form that asks who one is. */
const WHO = '[type="password"], [type="email"], [type="tel"]';

const says = (words: string[], pattern: RegExp) => words.some((it) => pattern.test(it));

/** The dearest of the warnings in some words, 0 without one. */
function warning(words: string[], { warnings }: Meaning): number {
  const found = warnings.filter(([pattern]) => says(words, pattern));
  // One warning counts, not how often it is repeated.
  return Math.min(0, ...found.map(([, points]) => points));
}

/** The points for a wish for a picture in some words, 0 without one. */
function wish(words: string[], { wish, picture, chat }: Meaning): number {
  return says(words, wish) ? 60 : says(words, picture) ? 20 : says(words, chat) ? 15 : 0;
}

/** Whether a box is there for what to leave out. */
export function isNegative(
  words: string[],
  { negative }: Meaning,
  { called, beside }: Surroundings,
): boolean {
  const named = says(words, negative) || /negati|\bneg |undesired/.test(called);
  return named || (!words[0] && negative.test(beside));
}

export interface Score {
  score: number;
  /** Whether something says that it is for another thing than a prompt. */
  isForOther: boolean;
}

/**
 * The points for what a person would go by: a wish for a picture in the name, the size, the place on the page, what is
 * written beside it and what the button near it does.
 */
export function scoreField(field: Element, words: string[], meaning: Meaning, near: Surroundings): Score {
  let score = field.localName === 'input' ? 5 : 20;
  if (field.closest('main, [role="main"]')) score += 5;
  const { width, height, top, bottom } = boxOf(seenAs(field));
  score += AREAS.find(([area]) => width * height >= area)?.[1] ?? 0;
  const visible = genuine(field.ownerDocument).defaultView?.innerHeight ?? 0;
  if (bottom > 0 && top < visible) score += 5;

  // What is around a box counts less than its own name, and nothing against a wish in it.
  let wished = wish(words, meaning);
  let against = warning(words, meaning);
  const hear = (text: string, most: number, warns = text) => {
    against = Math.min(against, warning([warns], meaning));
    wished = Math.max(wished, Math.min(most, wish([text], meaning)));
  };
  if (wished < 60) hear(near.called, 40);
  if (!words[0]) hear(near.beside, 50, near.beside.slice(0, 60));
  score += wished;

  if (field.matches(OTHER)) against -= 80;
  if (field.closest('header, nav, footer, [role="banner"], [role="navigation"]')) against -= 30;
  const code = field.closest(WRITES_CODE);
  if (isNative(field)) {
    // Out of the reach of the keyboard is what is out of sight: a helper, a trap for robots.
    if (field.tabIndex < 0 && !code) against -= 40;
    if (field.maxLength >= 0 && field.maxLength < 30) against -= 40;
  }
  if (near.button === 'make') score += 30;
  else {
    // A program is saved as well as a comment.
    if (near.button === 'publish' && !code) against -= 50;
    const form = field.closest('form');
    if (form && Element.prototype.querySelector.call(form, WHO)) against -= 40;
    if (field.closest('aside, [role="complementary"], [role="dialog"], dialog')) against -= 15;
  }
  // A place to write code or a document says nothing against a prompt, and nothing for one.
  const writes = code ? 50 : says(words, meaning.editor) ? 40 : 0;
  return { score: score + against - writes, isForOther: against < 0 };
}
