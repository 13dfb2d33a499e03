import { composedParent } from './composed-parent.ts';
import { genuine } from './genuine.ts';

/** Smaller boxes are helpers that are there to be invisible (the hidden textarea of a code editor is 1 px). */
const LEAST = { width: 30, height: 10 };

/** What cuts all away: `clip: rect(0 0 0 0)`, also of one pixel, `clip-path: inset(50%)` and more. */
const CLIPPED = /^rect\((?:[01]px,? ?)+\)|inset\((?:[5-9]\d|100)/;

/**
 * Whether a person can see an element: rendered, with a size, on the page, not cut away, and not taken away from
 * everyone (`inert`) or from assistive technology (`aria-hidden`), as hidden twins of a box and traps for robots are.
 */
export function isVisible(element: Element): boolean {
  return isSeen(element, '[aria-hidden="true"], [inert]');
}

/**
 * The same for the eye alone: what is taken away from assistive technology only (the page behind a dialog) is seen.
 * @param taken a selector of what counts as hidden, also around the element
 */
export function isSeen(element: Element, taken?: string): boolean {
  if (!isRendered(element) || element.checkVisibility?.({ opacityProperty: true }) === false) return false;
  const { width, height, right, bottom } = boxOf(element);
  const view = genuine(element.ownerDocument).defaultView;
  if (width < LEAST.width || height < LEAST.height) return false;
  if (right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= 0) return false;
  let position = '';
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const style = view?.getComputedStyle(at);
    // By the prototype: a form hands out its fields before its own methods.
    if (taken && Element.prototype.matches.call(at, taken)) return false;
    if (!style || isFaded(style)) return false;
    // What is placed against a block further out is not cut by the ones between.
    const cuts = position !== 'fixed' && (position !== 'absolute' || style.position !== 'static');
    if (cuts && at !== element && composedParent(composedParent(at) ?? at) && isTinyWindow(at, style))
      return false;
    if (cuts) position = style.position;
  }
  return true;
}

/** Whether a style leaves next to nothing of an element to see. */
export function isFaded({ opacity, clip, clipPath }: CSSStyleDeclaration): boolean {
  return Number(opacity) < 0.1 || CLIPPED.test(clip) || CLIPPED.test(clipPath);
}

/** Whether an element shows next to nothing of what is in it. */
export function isTinyWindow(element: Element, { overflow, display }: CSSStyleDeclaration): boolean {
  if (overflow === 'visible' || /^(inline|contents)$/.test(display)) return false;
  const { width, height } = boxOf(element);
  return width < LEAST.height || height < LEAST.height / 2;
}

/** Whether an element is drawn at all: what is not cannot take the focus, and so no text. */
export function isRendered(element: Element): boolean {
  const { width, height } = boxOf(element);
  const seen = element.checkVisibility?.({ visibilityProperty: true }) !== false;
  return width > 0 && height > 0 && seen;
}

/** The place of an element on the screen. A body that is an editor, empty or not, is as big as its window. */
export function boxOf(element: Element): DOMRect {
  const { body, documentElement } = genuine(element.ownerDocument);
  return element === body
    ? new DOMRect(0, 0, documentElement.clientWidth, documentElement.clientHeight)
    : Element.prototype.getBoundingClientRect.call(element);
}
