/** Brings an element into sight, gently; one that is in sight stays where it is. */
export function scrollTo(element: Element): void {
  const view = element.ownerDocument.defaultView;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const inSight =
    top >= 0 && left >= 0 && bottom <= (view?.innerHeight ?? 0) && right <= (view?.innerWidth ?? 0);
  if (!inSight)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
