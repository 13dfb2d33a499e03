import { genuine } from '../dom/genuine.ts';
import { boxOf } from '../dom/is-visible.ts';
import { isNative } from '../dom/native.ts';
import { CODE } from '../dom/surface.ts';
import type { Meaning } from './meaning.ts';
import { ownWords } from './own-words.ts';
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
const WHO = 'input:is([type="password"], [type="email"], [type="tel"])';

/** The dearest of the warnings in some words, 0 without one. */
function warning(words: string[], { warnings }: Meaning): number {
  const found = warnings.filter(([pattern]) => words.some((it) => pattern.test(it)));
  // One warning counts, not how often it is repeated.
  return Math.min(0, ...found.map(([, points]) => points));
}

/** The points for a wish for a picture in some words, 0 without one. */
function wish(words: string[], { wish, picture, chat }: Meaning): number {
  const says = (pattern: RegExp) => words.some((it) => pattern.test(it));
  return says(wish) ? 60 : says(picture) ? 20 : says(chat) ? 15 : 0;
}

/** Whether a box is there for what to leave out. */
export function isNegative(
  words: string[],
  { negative }: Meaning,
  { called = '', beside = '' }: Partial<Surroundings> = {},
): boolean {
  const named = words.some((it) => negative.test(it)) || /negati|\bneg |undesired/.test(called);
  return named || (!words[0] && negative.test(beside));
}

/**
 * The points for what a person would go by: a wish for a picture in the name, the size, the place on the page, and
 * with its surroundings what is written beside it and what the button near it does.
 */
export function scoreField(
  field: Element,
  meaning: Meaning,
  near?: Surroundings,
  words: string[] = ownWords(field),
): number {
  const wished = wish(words, meaning);
  let warned = warning(words, meaning);
  let score = isNative(field) && field.localName === 'input' ? 5 : 20;
  if (field.matches(OTHER)) score -= 80;
  if (field.closest('header, nav, footer, [role="banner"], [role="navigation"]')) score -= 30;
  if (field.closest('main, [role="main"]')) score += 5;
  if (field.closest(WRITES_CODE)) score -= 50;
  // Out of the reach of the keyboard is what is out of sight: a helper, a trap for robots.
  if (isNative(field) && field.tabIndex < 0) score -= 40;
  if (isNative(field) && field.maxLength >= 0 && field.maxLength < 30) score -= 40;
  const { width, height, top, bottom } = boxOf(field);
  score += AREAS.find(([area]) => width * height >= area)?.[1] ?? 0;
  const visible = genuine(field.ownerDocument).defaultView?.innerHeight ?? 0;
  if (bottom > 0 && top < visible) score += 5;
  if (!near) return score + wished + warned;

  // What is around a box counts less than its own name, and nothing against a wish in it.
  let around = wished;
  if (wished < 60) {
    warned = Math.min(warned, warning([near.called], meaning));
    around = Math.max(wished, Math.min(40, wish([near.called], meaning)));
  }
  if (!words[0]) {
    warned = Math.min(warned, warning([near.beside.slice(0, 60)], meaning));
    around = Math.max(around, Math.min(50, wish([near.beside], meaning)));
  }
  score += around + warned;
  if (near.button === 'make') return score + 30;
  if (near.button === 'publish') score -= 50;
  const form = field.closest('form');
  if (form && Element.prototype.querySelector.call(form, WHO)) score -= 40;
  if (field.closest('aside, [role="complementary"], [role="dialog"], dialog')) score -= 15;
  return score;
}
