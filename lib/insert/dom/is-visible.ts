/** Smaller boxes are helpers that are there to be invisible (the hidden textarea of a code editor is 1 px). */
const LEAST = { width: 30, height: 10 };

/**
 * Whether a person can see an element: rendered, with a size, on the page, and not taken away from everyone
 * (`inert`) or from assistive technology (`aria-hidden`), as hidden twins of a box are.
 */
export function isVisible(element: Element): boolean {
  if (!isRendered(element) || element.closest('[aria-hidden="true"], [inert]')) return false;
  if (element.checkVisibility?.({ opacityProperty: true }) === false) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return (
    width >= LEAST.width &&
    height >= LEAST.height &&
    right + (view?.scrollX ?? 0) > 0 &&
    bottom + (view?.scrollY ?? 0) > 0
  );
}

/** Whether an element is drawn at all: what is not cannot take the focus, and so no text. */
export function isRendered(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
