/** The box by its looks alone: on pages of many kinds, and on those of the catalogue as if nobody knew the site. */
import { afterEach, describe, expect, test } from 'vitest';
import { shadowRoots } from '@/lib/insert/dom/shadow-roots.ts';
import type { Candidate, Found } from '@/lib/insert/index.ts';
import { findField } from '../insert/find-with-words.ts';
import { hydrate, KINDS, load, PAGES, show } from './load-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const tag = (element: Element) => (element.cloneNode() as Element).outerHTML;
const tags = (page: Document, mark: string) =>
  shadowRoots(page).flatMap((root) => [...root.querySelectorAll(`[${mark}]`)].map(tag));

/**
 * What a page says of itself: the box, the boxes to ask about, or none; the only one that says nothing of pictures; and
 * the box for what to leave out.
 */
function expected(page: Document) {
  const best = [...tags(page, 'data-expected'), ...tags(page, 'data-ask')];
  return { best, offered: tags(page, 'data-offer'), negative: tags(page, 'data-negative') };
}

function actual({ best, others, offered, negative }: Found) {
  const all = (found: (Candidate | null)[]) => found.flatMap((it) => (it ? [tag(it.field)] : []));
  return { best: all([best, ...others]), offered: all([offered]), negative: all([negative]) };
}

test('there are pages enough, and each says what is right', async () => {
  expect(KINDS.length + PAGES.length).toBeGreaterThanOrEqual(60);
  for (const [name, html] of KINDS) {
    const page = await show(html);
    const { best, offered } = expected(page);
    const none = page.documentElement.matches('[data-none]');
    expect(best.length + offered.length === 0, name).toBe(none);
    expect(tags(page, 'data-expected').length, name).toBeLessThanOrEqual(1);
    expect(tags(page, 'data-ask').length, name).not.toBe(1);
  }
});

describe('pages of many kinds', () => {
  test.for(KINDS)('%s', async ([, html]) => {
    const page = await show(html);
    expect(actual(findField(page, null))).toEqual(expected(page));
  });
});

describe('pages of the catalogue, as if nobody knew the site', () => {
  test.for(PAGES)('%s: the box, or a question, never a wrong box', async (name) => {
    const page = await load(name);
    hydrate(page);
    const { best, offered, negative } = actual(findField(page, null));
    const right = expected(page);
    expect(offered).toEqual([]);
    // The box of Bing Chat calls itself a search box: without its selector there is none, and the user is told so.
    if (right.best.length === 0 || name === 'bing-chat') expect(best).toEqual([]);
    else expect(best).toEqual(expect.arrayContaining(right.best));
    for (const found of negative) expect(right.best).not.toContain(found);
  });
});
