/** The finder passes over a selector that is none, so each is tried here; and each known negative box is found. */
import { afterEach, describe, expect, test } from 'vitest';
import { SITES } from '@/lib/sites/index.ts';
import { load } from './load-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

test('every selector of the catalogue is one', () => {
  const all = SITES.flatMap(({ id, marks, box }) =>
    [...box.finders, ...box.negative]
      .map(({ selector }) => selector)
      .concat(box.avoid, marks ?? [])
      .map((selector) => ({ id, selector })),
  );
  const wrong = all.filter(({ selector }) => {
    try {
      document.querySelector(selector);
      return false;
    } catch {
      return true;
    }
  });
  expect(wrong).toEqual([]);
});

/** The boxes of a page of a site whose application runs in a frame. */
const pages: Record<string, string> = {
  'hugging-face': 'hugging-face-space',
  perchance: 'perchance-frame',
};

describe('the box for what to leave out', () => {
  const known = SITES.filter(({ box }) => box.negative.length > 0);

  test.for(known.map((site) => [site.id, site] as const))('%s', async ([id, { box }]) => {
    const page = await load(pages[id] ?? id);
    const boxes = box.negative
      .map(({ selector }) => [...page.querySelectorAll<HTMLElement>(selector)])
      .find((found) => found.some((field) => field.checkVisibility()));
    const visible = boxes?.filter((field) => field.checkVisibility()) ?? [];
    expect(visible.map(({ dataset }) => dataset.negative)).toEqual(['true']);
    // It is never taken for the prompt's own box.
    expect(box.avoid.some((selector) => visible[0]?.matches(selector))).toBe(true);
  });
});
