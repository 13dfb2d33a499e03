/** The whole app at every width a window of ours can have, in both directions of writing: nothing is cut off. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../components/render.tsx';
import { openPanel } from './open-panel.tsx';

afterEach(() => {
  document.documentElement.dir = '';
});

/** The buttons that do not lie within the window, or whose words do not lie within them; what is only heard is 1 px wide. */
function cutOff(): string[] {
  const buttons = [...document.querySelectorAll('.shell-header button, .shell-result button')];
  return buttons.flatMap((button) => {
    const own = button.getBoundingClientRect();
    const shown = [...button.childNodes].map(placeOf).filter(({ width }) => width > 1);
    const fits =
      own.left >= 0 &&
      own.right <= innerWidth &&
      shown.every(({ left, right }) => left >= own.left - 1 && right <= own.right + 1);
    return own.width === 0 || fits ? [] : [button.textContent || (button.ariaLabel ?? '')];
  });
}

function placeOf(node: Node): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}

const WIDTHS = [240, 320, 360, 639, 800];

test.each(['ltr', 'rtl'].flatMap((dir) => WIDTHS.map((width) => [dir, width] as const)))(
  '%s at %i px',
  async (dir, width) => {
    document.documentElement.dir = dir;
    await page.viewport(width, 600);
    await openPanel({}, 'div');
    await expect.element(page.getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
    expect(cutOff()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    // The arrow of the target stands beside its name, on the side where reading ends.
    const select = document.querySelector('.target-select select');
    const style = select && getComputedStyle(select);
    expect(dir === 'rtl' ? style?.paddingLeft : style?.paddingRight).toBe('24px');
    await expectAccessible();
  },
);
