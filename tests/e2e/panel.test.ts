/** The side panel: the same app beside the page, for as long as the user wants it there. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { preview, statusOf, targetOf } from './lib/popup-actions.ts';

const BING = 'https://www.bing.com/images/create';
const NIGHTCAFE = 'https://creator.nightcafe.studio/create/text-to-image';

describeEachBrowser('the side panel', (name) => {
  let session: Session;
  let page: Page;
  let panel: Popup;

  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openFixture(session, { [BING]: 'bing-image-creator', [NIGHTCAFE]: 'nightcafe' });
    const popup = await session.openPopup(page);
    await popup.click('button', 'Open in the side panel');
    panel = await session.openedPanel();
    await expect.poll(() => popup.closed()).toBe(true);
  });
  afterEach(async () => {
    await panel.click('button', 'Clear');
    await panel.close();
    await page.close();
  });

  const siteLine = () => panel.evaluate(() => document.querySelector('.site-line')?.textContent ?? '');
  const boxText = () => page.$eval('[data-expected]', (box) => (box as HTMLTextAreaElement).value);

  test('opens from the popup, inserts, and stays open', async () => {
    await panel.fill('Subject', 'a fox');
    await panel.click('button', 'Insert');
    await statusOf(panel, /^Inserted/);
    expect(await boxText()).toBe('A fox.');
    await panel.click('button', 'Undo');
    await expect.poll(boxText).toBe('');
    await panel.fill('Subject', 'a wolf');
    await panel.press('Control+Enter');
    await statusOf(panel, /^Inserted/);
    expect(await boxText()).toBe('A wolf.');
  });

  test('shows what is typed in the popup at once, and the popup what is typed in it', async () => {
    await panel.fill('Subject', 'a fox');
    const popup = await session.openPopup(page);
    expect(await preview(popup)).toBe('A fox.');
    await popup.fill('Action', 'sleeping');
    await expect.poll(() => preview(panel)).toBe('A fox sleeping.');
    expect(await panel.value('Action')).toBe('sleeping');
    await popup.press('Control+z');
    await statusOf(popup, /^Undone: typing in Action/);
    await expect.poll(() => preview(panel)).toBe('A fox.');
    await popup.close();
  });

  test('follows the tab and its page, and asks for a press of the toolbar button where the page has not let us in', async () => {
    await panel.fill('Subject', 'a fox');
    await expect.poll(siteLine).toMatch(/^Goes into/);
    expect(await targetOf(panel)).toBe('Bing Image Creator');

    const other = await openFixture(session, { [NIGHTCAFE]: 'nightcafe' });
    await other.bringToFront();
    await expect.poll(siteLine).toMatch(/^Press the Prompt Easel button/);
    await panel.click('button', 'Insert');
    await statusOf(panel, /^Press the Prompt Easel button/);

    const popup = await session.openPopup(other);
    await expect.poll(siteLine).toMatch(/^Goes into/);
    await popup.close();
    await expect.poll(() => targetOf(panel)).not.toBe('Bing Image Creator');

    await page.bringToFront();
    await expect.poll(() => targetOf(panel)).toBe('Bing Image Creator');
    await expect.poll(siteLine).toMatch(/^Goes into/);
    await panel.click('button', 'Insert');
    await statusOf(panel, /^Inserted/);
    expect(await boxText()).toBe('A fox.');
    await page.goto(NIGHTCAFE);
    await expect.poll(siteLine).toMatch(/^Press the Prompt Easel button/);
    await other.close();
  });

  // Chromium takes no menu and no shortcut of ours from a test: tests/unit/background/open-panel.test.ts has its part.
  test.runIf(name === 'firefox').each([
    ['the right-click menu', () => session.dispatchMenu({ menuItemId: 'open-panel' }, page)],
    ['the keyboard', () => session.pressCommand('open-panel', page)],
  ])('opens from %s', async (_where, open) => {
    await panel.close();
    await open();
    panel = await session.openedPanel();
    await expect.poll(siteLine).toMatch(/^Goes into/);
  });

  test('says what an insertion by the keyboard came to, and no popup comes over it', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await session.pressCommand('insert-prompt', page);
    await statusOf(panel, /nothing to insert/i);
  });
});
