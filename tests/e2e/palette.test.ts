/** From the opened popup to the inserted prompt by keys alone, through the palette. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const ADDRESS = 'https://www.bing.com/images/create';

/** Opens the palette and types what is to be found; waits until the first of it has that name. */
async function find(popup: Popup, typed: string, first: RegExp): Promise<void> {
  await popup.press('Control+k');
  await popup.waitFor(() => document.activeElement?.classList.contains('palette-box'));
  await popup.type(typed);
  await popup.waitFor(
    (source: string) =>
      new RegExp(source).test(
        document.querySelector('.palette-option[aria-selected="true"]')?.textContent ?? '',
      ),
    first.source,
  );
}

const choose = async (popup: Popup, typed: string, first: RegExp): Promise<void> => {
  await find(popup, typed, first);
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('dialog') === null);
};

/** Presses Tab until the button of that name has the focus. */
async function tabTo(popup: Popup, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await popup.press('Tab');
    if (name.test(await popup.evaluate(() => document.activeElement?.ariaLabel ?? ''))) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Waits until the field of that name has the focus. */
const hasFocus = (popup: Popup, name: string) =>
  popup.waitFor(
    (name: string) =>
      (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim() === name,
    name,
  );

describeEachBrowser('the palette', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
  });
  afterAll(() => session.close());

  test('fields, a term, a target, insert; compare; what was used last is first in the next popup', async () => {
    const popup = await session.openPopup(page);
    await hasFocus(popup, 'Subject');
    await popup.type('a fox');
    await choose(popup, 'lighting', /^Lighting/);
    await hasFocus(popup, 'Lighting');
    await popup.type('candlelight');
    await choose(popup, 'serene', /^serene/);
    await statusOf(popup, /^Added “serene” to Mood/);
    await choose(popup, 'dall-e 3', /^DALL·E 3/);
    await statusOf(popup, /^Prints for DALL·E 3/);
    const text = await preview(popup);
    expect(text).toMatch(/fox/);
    expect(text).toMatch(/candlelight/);
    expect(text).toMatch(/serene/);

    // Escape closes the palette, and not the popup.
    await find(popup, 'clear', /^Clear/);
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('dialog') === null);
    expect(await preview(popup)).toBe(text);

    await choose(popup, 'insert', /^Insert/);
    await statusOf(popup, /^Inserted/);
    expect(await fixture(page).read()).toBe(text);

    await find(popup, 'compare', /^Compare/);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelectorAll('.compare-column').length === 3);
    await tabTo(popup, /^Copy the text for Bing/);
    await popup.press('Enter');
    await popup.waitFor(() => /^Copied/.test(document.querySelector('.compare-status')?.textContent ?? ''));
    await tabTo(popup, /^Use Bing/);
    await popup.press('Enter');
    await popup.waitFor(() =>
      /^Prints for Bing/.test(document.querySelector('.compare-status')?.textContent ?? ''),
    );
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('dialog') === null);
    await find(popup, 'keys', /^Keys/);
    await popup.press('Enter');
    await popup.waitFor(() =>
      /Search fields, words/.test(document.querySelector('.key-sheet')?.textContent ?? ''),
    );
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('dialog') === null);
    await choose(popup, 'undo', /^Undo adding “serene” to Mood/);
    await statusOf(popup, /^Undone/);
    expect(await preview(popup)).not.toMatch(/serene/);
    await popup.close();

    const next = await session.openPopup(page);
    await hasFocus(next, 'Subject');
    await find(next, '', /^Redo|^Undo/);
    expect(await next.evaluate(() => document.querySelector('.palette-kind')?.textContent)).toBe('Used last');
    await next.close();
  });
});
