/** Look, then choose, in the built popup: by key from a field, from the palette, with favorites that stay. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const ADDRESS = 'https://www.bing.com/images/create';

const isOpen = (popup: Popup) =>
  popup.waitFor(() => document.activeElement?.matches('.term-picker input[type="search"]'));
const isClosed = (popup: Popup) => popup.waitFor(() => document.querySelector('.term-picker') === null);
const focused = (popup: Popup) =>
  popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.term ?? '');
const cards = (popup: Popup) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-term]')].map((one) => one.dataset.term),
  );

describeEachBrowser('the pictures of a field', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
  });
  afterAll(() => session.close());

  test('two are chosen by keys and inserted; a favorite and what was used last are there in the next popup', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    await popup.press('Control+j');
    await popup.press('y');
    await popup.press('Alt+ArrowDown');
    await isOpen(popup);
    // What is in sight is loaded; what is far from it is not.
    await popup.waitFor(() =>
      [...document.querySelectorAll<HTMLImageElement>('.term-cards img')]
        .slice(0, 8)
        .every((image) => image.complete && image.naturalWidth > 0),
    );
    expect(
      await popup.evaluate(
        () =>
          [...document.querySelectorAll<HTMLImageElement>('.term-cards img')].filter(
            ({ naturalWidth }) => naturalWidth === 0,
          ).length,
      ),
    ).toBeGreaterThan(0);

    await popup.press('ArrowDown');
    const first = await focused(popup);
    // The preview shows what it would add, and holds what would be inserted.
    await popup.waitFor(
      (text: string) => document.querySelector('.added-words [data-new]')?.textContent === text,
      first,
    );
    expect(await popup.evaluate(() => document.querySelector('.preview-text')?.textContent)).not.toContain(
      first,
    );
    await popup.press('Enter');
    await statusOf(popup, new RegExp(`^Added “${first}” to Style`));
    await popup.press('ArrowRight');
    await popup.press('ArrowDown');
    const second = await focused(popup);
    await popup.press(' ');
    await statusOf(popup, new RegExp(`^Added “${second}” to Style`));
    await popup.press('Shift+Enter');
    await popup.waitFor(
      (text: string) => document.querySelector(`[data-term="${text}"] [data-on]`) !== null,
      second,
    );

    // Escape closes the pictures, and not the popup; the focus is in the field again.
    await popup.press('Escape');
    await isClosed(popup);
    expect(
      await popup.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
    ).toBe('style');
    expect(await popup.evaluate(() => document.querySelectorAll('.suggestions').length)).toBe(0);
    const text = await preview(popup);
    expect(text).toContain(first);
    expect(text).toContain(second);
    await popup.press('Control+Enter');
    await statusOf(popup, /^Inserted/);
    expect(await fixture(page).read()).toBe(text);
    await popup.close();

    const next = await session.openPopup(page);
    await next.waitFor(() => document.activeElement?.closest('[data-field="subject"]') != null);
    await next.press('Control+k');
    await next.waitFor(() => document.activeElement?.classList.contains('palette-box'));
    await next.type('choose a style');
    await next.waitFor(() =>
      /^Choose a style/.test(
        document.querySelector('.palette-option[aria-selected="true"]')?.textContent ?? '',
      ),
    );
    await next.press('Enter');
    await isOpen(next);
    // The groups are one stop of the Tab key: Favorites, then what was used last.
    await next.press('Tab');
    await next.press('Tab');
    await next.press('ArrowRight');
    await next.waitFor(() => document.querySelectorAll('[data-term]').length === 1);
    expect(await cards(next)).toEqual([second]);
    await next.press('ArrowRight');
    await next.waitFor(() => document.querySelectorAll('[data-term]').length === 2);
    expect((await cards(next)).toSorted()).toEqual([first, second].toSorted());
    await next.press('Escape');
    await isClosed(next);
    await next.close();
  });
});
