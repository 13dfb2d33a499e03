/** Surprise me in the real popup: three to choose from by keys, undo, redo, locks, others. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const URL = 'https://www.bing.com/images/create';

describeEachBrowser('Surprise me', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await session.newPage();
    await session.serve(page, await fixtureRoutes({ [URL]: 'bing-image-creator' }));
    await page.goto(URL);
  });
  afterAll(() => session.close());

  const chosen = (popup: Popup) =>
    popup.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.surprise-strip [type=radio]')].findIndex(
        (one) => one.checked,
      ),
    );
  const isChosen = (popup: Popup, at: number) => expect.poll(() => chosen(popup)).toBe(at);
  const locks = (popup: Popup) => popup.evaluate(() => document.querySelectorAll('.lock-button').length);

  test('three to choose from by keys, one undo, a lock that holds, and the same after closing', async () => {
    const popup = await session.openPopup(page);
    expect(await locks(popup)).toBe(0);
    await popup.click('button', 'Surprise me');
    await statusOf(popup, /^Filled Content type, Subject/);
    await isChosen(popup, 0);
    const first = await preview(popup);
    expect(first).toMatch(/^\p{Lu}.+\.$/u);

    await popup.press('2');
    await isChosen(popup, 1);
    const second = await preview(popup);
    expect(second).not.toBe(first);
    await popup.press('ArrowDown');
    await isChosen(popup, 2);
    expect(await preview(popup)).not.toBe(second);
    await popup.press('ArrowUp');
    await isChosen(popup, 1);
    expect(await preview(popup)).toBe(second);

    await popup.press('Control+z');
    await statusOf(popup, /^Undone: the surprise/);
    await expect.poll(() => preview(popup)).toBe('');
    await isChosen(popup, -1);
    await popup.press('Control+Shift+z');
    await statusOf(popup, /^Done again: the surprise/);
    await expect.poll(() => preview(popup)).toBe(second);
    await isChosen(popup, 1);

    const kind = await popup.value('Content type');
    await popup.click('button', 'Lock Content type');
    await popup.click('button', 'Three others');
    await expect.poll(() => preview(popup)).not.toBe(second);
    expect(await popup.value('Content type')).toBe(kind);
    await popup.click('button', 'Keep it and stop choosing');
    await expect.poll(() => popup.has('group', 'Surprises to choose from')).toBe(false);
    expect(await locks(popup)).toBe(1);
    const kept = await preview(popup);
    await popup.close();

    const again = await session.openPopup(page);
    expect(await preview(again)).toBe(kept);
    expect(await locks(again)).toBe(1);
    await again.press('Control+z');
    await expect.poll(() => preview(again)).toBe(second);
    await again.press('Control+z');
    await expect.poll(() => preview(again)).toBe('');
    await again.close();
  });

  test('Escape ends the choosing and not the popup', async () => {
    const popup = await session.openPopup(page);
    await popup.click('button', 'Surprise me');
    await isChosen(popup, 0);
    const shown = await preview(popup);
    await popup.press('Escape');
    await expect.poll(() => popup.has('group', 'Surprises to choose from')).toBe(false);
    expect(await popup.closed()).toBe(false);
    expect(await preview(popup)).toBe(shown);
    await popup.close();
  });
});
