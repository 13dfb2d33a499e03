/** The form in the real popup: any field in two keys, a match taken by one, Escape that keeps the words. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { preview } from './lib/popup-actions.ts';

const ADDRESS = 'https://www.bing.com/images/create';

/** Which field has the focus. */
const fieldInFocus = (popup: Popup) =>
  popup.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '');
/** The chips of a field. */
const chips = (popup: Popup, field: string) =>
  popup.evaluate(
    (field: string) =>
      [...document.querySelectorAll(`[data-field="${field}"] .chip-words`)].map((one) => one.textContent),
    field,
  );
/** The fields that are rows below the box. */
const rows = (popup: Popup) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('[data-look="row"]')].map((one) => one.getAttribute('data-field')),
  );

describeEachBrowser('the form', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await session.newPage();
    await session.serve(page, await fixtureRoutes({ [ADDRESS]: 'bing-image-creator' }));
    await page.goto(ADDRESS);
  });
  afterAll(() => session.close());

  test('a prompt is built by letters of fields and single keys', async () => {
    const popup = await session.openPopup(page);
    await expect.poll(() => fieldInFocus(popup)).toBe('subject');
    expect(await popup.evaluate(() => document.querySelector('[role=listbox]'))).toBe(null);
    await popup.type('a fox');
    await popup.press('Control+j');
    await popup.waitFor(() => document.querySelector('[data-letters]') !== null);
    await popup.press('l');
    expect(await fieldInFocus(popup)).toBe('lighting');
    await popup.waitFor(() => document.querySelector('[role=listbox]') !== null);
    await popup.type('golden h');
    await popup.press('Enter');
    await expect.poll(() => chips(popup, 'lighting')).toEqual(['golden hour']);
    // The list of an empty field is open; Escape closes it and neither the field nor the popup.
    await popup.type('rim');
    await popup.press('Escape');
    expect(await popup.evaluate(() => document.querySelector('[role=listbox]'))).toBe(null);
    expect(await popup.value('Lighting')).toBe('rim');
    expect(await rows(popup)).toEqual([]);
    await popup.press('Control+j');
    await popup.press('y');
    await popup.type('film g');
    await popup.press('Tab');
    await expect.poll(() => chips(popup, 'style')).toEqual(['film grain']);
    await popup.press('Control+j');
    await popup.press('s');
    await expect.poll(() => rows(popup)).toEqual(['style', 'lighting']);
    expect(await chips(popup, 'lighting')).toEqual(['golden hour', 'rim']);
    expect(await preview(popup)).toMatch(/fox.*golden hour.*rim/i);
    await popup.close();
  });
});
