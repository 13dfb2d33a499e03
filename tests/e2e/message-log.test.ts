/** The messages of the session: they outlive the window, and those of private windows are apart. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes, openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf } from './lib/popup-actions.ts';
import { insertionReported } from './lib/reported.ts';

const ADDRESS = 'https://www.bing.com/images/create';

/** Opens the log, waits until it says so many messages, and gives their texts. */
async function logOf(popup: Popup, count: number): Promise<string[]> {
  await popup.click('button', 'Messages of this session');
  await popup.waitFor((count: number) => document.querySelectorAll('.log-list li').length === count, count);
  return popup.evaluate(() =>
    [...document.querySelectorAll('.log-list li > p')].map((text) => text.textContent ?? ''),
  );
}
const closeLog = async (popup: Popup) => {
  await popup.press('Escape');
  await popup.waitFor(() => !document.querySelector('dialog'));
};

describeEachBrowser('the messages of the session', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
  });
  afterAll(() => session.close());

  test('what was inserted and cleared can be undone after the window was closed', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a heron');
    const text = await preview(popup);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    await popup.click('button', 'Clear');
    await statusOf(popup, /^Cleared/);
    await popup.close();
    expect(await fixture(page).read()).toBe(text);

    const again = await session.openPopup(page);
    expect(await logOf(again, 2)).toEqual(['Cleared.', 'Inserted into “Describe what you want to see”.']);
    await again.click('button', 'Undo: Cleared.');
    await again.waitFor(() => document.querySelectorAll('.log-list li').length === 3);
    await again.click('button', 'Undo: Inserted into “Describe what you want to see”.');
    await again.waitFor(() => document.querySelectorAll('.log-list li').length === 4);
    expect(await fixture(page).read()).toBe('');
    // What is undone is not offered again.
    expect(await again.has('button', 'Undo: Cleared.')).toBe(false);
    expect(await again.has('button', 'Undo: Inserted into “Describe what you want to see”.')).toBe(false);
    expect(await again.has('button', 'Copy it: Inserted into “Describe what you want to see”.')).toBe(true);
    await closeLog(again);
    expect(await preview(again)).toBe(text);
    await again.close();
  });

  test('what was inserted from the menu is among them', async () => {
    await page.focus('[data-expected]');
    const box = await page.$('[data-expected]');
    await session.dispatchMenu(
      { menuItemId: 'insert-current', editable: true, frameId: 0 },
      page,
      box ?? undefined,
    );
    await insertionReported(session);
    await page.bringToFront();
    const popup = await session.openPopup(page);
    const [newest] = await logOf(popup, 5);
    expect(newest).toMatch(/^Inserted/);
    await closeLog(popup);
    await popup.close();
  });

  test('those of a private window are apart; they can be cleared, and brought back', async () => {
    const window = await session.openPrivateWindow();
    await session.serve(window.page, await fixtureRoutes({ [ADDRESS]: 'bing-image-creator' }));
    await window.page.goto(ADDRESS);
    const popup = await window.openPopup();
    await popup.fill('Subject', 'an unspoken wish');
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    expect(await logOf(popup, 1)).toEqual(['Inserted into “Describe what you want to see”.']);
    await closeLog(popup);
    await popup.close();
    await window.close();

    // Whoever lets the extension into private windows starts it anew: its session begins with an empty log.
    await page.bringToFront();
    const outside = await session.openPopup(page);
    await outside.fill('Subject', 'a heron');
    await outside.click('button', 'Clear');
    await statusOf(outside, /^Cleared/);
    expect(await logOf(outside, 1)).toEqual(['Cleared.']);
    await outside.click('button', 'Clear the messages');
    await outside.waitFor(() => !document.querySelector('.log-list'));
    await outside.click('button', 'Bring them back');
    await outside.waitFor(() => document.querySelectorAll('.log-list li').length === 1);
    await outside.click('button', 'Clear the messages');
    await outside.waitFor(() => !document.querySelector('.log-list'));
    await closeLog(outside);
    await outside.close();
    const kept = await session.openPopup(page);
    await kept.click('button', 'Messages of this session');
    await kept.waitFor(() =>
      /Nothing has happened yet/.test(document.querySelector('dialog')?.textContent ?? ''),
    );
    await kept.close();
  });
});
