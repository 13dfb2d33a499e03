/** Every widget is in the gallery, is seen to be in each state, and has nothing that axe finds in any of them. */
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { forceable } from '@/gallery/force.ts';
import { Gallery } from '@/gallery/Gallery.tsx';
import { SPECIMENS } from '@/gallery/specimens.tsx';
import { render } from './components/render.tsx';

const WIDGETS = Object.keys(import.meta.glob('@/components/ui/*.tsx')).map(
  (path) => /(\w+)\.tsx$/.exec(path)?.[1] ?? '',
);
/** Parts of others, and what has no look of its own. */
const PARTS = [
  'Chip',
  'ChipTools',
  'ErrorBoundary',
  'Field',
  'FieldGroup',
  'GrowingText',
  'Icon',
  'SuggestionList',
];

/** What can be seen of an element. */
const LOOK = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'outlineStyle',
  'outlineColor',
  'opacity',
  'textDecorationLine',
  'boxShadow',
  'filter',
] as const;

beforeEach(async () => {
  await page.viewport(1280, 800);
  await render(<Gallery />);
  forceable();
  // No widget is caught on its way to another look.
  document.documentElement.style.setProperty('--motion', '0ms');
});

test('each has its specimen', () => {
  const shown = SPECIMENS.map(({ widget }) => widget.split(',')[0]);
  expect(WIDGETS.filter((widget) => !shown.includes(widget) && !PARTS.includes(widget))).toEqual([]);
  expect(PARTS.filter((part) => !WIDGETS.includes(part))).toEqual([]);
});

const SEEN = SPECIMENS.flatMap(({ widget, states, forced }) =>
  [...Object.keys(states), ...forced]
    .filter((state) => state !== 'rest')
    .map((state) => [widget, state] as const),
);

test.each(SEEN)('%s: %s is seen', async (widget, state) => {
  const looks = (of: string) => {
    const frame = document.querySelector(`section[aria-label="${widget}"] [data-state="${of}"]`);
    const nodes = [...(frame?.querySelectorAll('*') ?? [])].map((node) => {
      const style = getComputedStyle(node);
      const after = getComputedStyle(node, '::after');
      return [...LOOK.map((key) => style[key]), after.outlineStyle].join();
    });
    const fields = [...(frame?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    return [frame?.textContent, ...fields.map(({ value }) => value), ...nodes];
  };
  await expect.poll(() => looks(state)).not.toEqual(looks('rest'));
  // Pressed it is another than when it is only pointed at.
  if (state === 'active') await expect.poll(() => looks('active')).not.toEqual(looks('hover'));
});

test.each(['light', 'dark'])('nothing that axe finds in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  // Each stands here several times.
  const { violations } = await axe.run(document, { rules: { 'landmark-unique': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  document.documentElement.style.colorScheme = '';
});
