/**
 * What nobody can read or reach: what lies beyond the window, sideways, and words that are cut off with no way to the
 * rest of them. Runs in the page.
 * @param dir the direction of writing, `ltr` or `rtl`
 */
export function cutOff(dir: string): string[] {
  document.documentElement.dir = dir;
  const found: string[] = [];
  const say = (what: string, node: Element) =>
    found.push(`${what}: ${node.outerHTML.replace(/\s+/g, ' ').slice(0, 200)}`);
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) say(`the page is ${root.scrollWidth} px wide`, root);

  for (const node of document.body.querySelectorAll('*')) {
    const { left, right, width, height } = node.getBoundingClientRect();
    // What is only heard is a pixel wide; what is hidden has no box.
    if (width <= 1 || height <= 1 || !node.checkVisibility({ visibilityProperty: true })) continue;
    if ((left < -1 || right > innerWidth + 1) && !withinFrame(node)) say('beyond the window', node);
    // Of a field the rest is read by going through it.
    if (node.matches('input, textarea, select, svg, svg *') || !node.textContent?.trim()) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const clipped = [
      /hidden|clip/.test(overflowX) ? node.scrollWidth - node.clientWidth : 0,
      /hidden|clip/.test(overflowY) ? node.scrollHeight - node.clientHeight : 0,
    ];
    // Less than half a line of letters: room that a line height leaves, or a ring around what has the focus.
    if (Math.max(...clipped) > 6 && !isToldWhole(node)) say(`${clipped} px are cut off`, node);
  }
  return found;

  /** Whether something around it scrolls, or cuts it off, which is found at that. */
  function withinFrame(node: Element): boolean {
    for (let around = node.parentElement; around && around !== document.body; around = around.parentElement)
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    return false;
  }

  /** Whether the whole can be had: from the pointer, by pressing it, or by the button that stands with it. */
  function isToldWhole(node: Element): boolean {
    const beside =
      node.matches('[role="status"]') && node.parentElement?.querySelector('[aria-expanded="false"]');
    return Boolean(beside) || node.closest('[title], [aria-expanded="false"]') !== null;
  }
}
