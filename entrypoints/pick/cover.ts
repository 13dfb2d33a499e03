/** Lays a part of the overlay over a place in the window, and so many pixels more on each side. */
export function cover(part: HTMLElement, { x, y, width, height }: DOMRect, gap = 0): void {
  Object.assign(part.style, {
    left: `${x - gap}px`,
    top: `${y - gap}px`,
    width: `${width + 2 * gap}px`,
    height: `${height + 2 * gap}px`,
  });
}
