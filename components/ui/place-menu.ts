/** From the field, and from the edges of what it may cover. */
const GAP = 4;
const HIGHEST = 280;
/** With less room than this on both sides of the field, the menu covers what is around the form. */
const LEAST = 120;
/** With this much room below the field the menu stays there: above, it covers what was written before. */
const ENOUGH = 160;

/** The part of the page that scrolls with the field: what is around it (preview, buttons) stays in sight. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/** Puts a menu below its field, or above where there is more room, as wide as the form that the field is in. */
export function placeMenu(menu: HTMLElement, field: HTMLElement): void {
  const around = field.closest<HTMLElement>('form') ?? field;
  const style = getComputedStyle(around);
  const { left, width } = around.getBoundingClientRect();
  const [start, end] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)];
  const box = field.getBoundingClientRect();
  const seen = scrollerOf(field)?.getBoundingClientRect();
  let below = Math.min(seen?.bottom ?? innerHeight, innerHeight) - box.bottom - 2 * GAP;
  let above = box.top - Math.max(seen?.top ?? 0, 0) - 2 * GAP;
  if (Math.max(below, above) < LEAST) {
    below = innerHeight - box.bottom - 2 * GAP;
    above = box.top - 2 * GAP;
  }
  // Its own height, and not what it was given before.
  menu.style.maxHeight = '';
  const under = below >= Math.min(menu.scrollHeight, ENOUGH) || below >= above;
  Object.assign(menu.style, {
    left: `${left + start}px`,
    width: `${width - start - end}px`,
    maxHeight: `${Math.min(under ? below : above, HIGHEST)}px`,
    top: under ? `${box.bottom + GAP}px` : 'auto',
    bottom: under ? 'auto' : `${innerHeight - box.top + GAP}px`,
  });
}
