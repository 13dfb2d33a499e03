/** One prompt in all windows, and one undo over everything: with the real popup, and another window beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { preview, statusOf } from './lib/popup-actions.ts';
import { buildFromText } from './lib/selection.ts';

const URL = 'https://www.bing.com/images/create';
const selector = (field: string) => `[data-field="${field}"] :is(input, textarea)`;

describeEachBrowser('the workspace', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openFixture(session, { [URL]: 'bing-image-creator' });
  });
  afterEach(async () => {
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await expect.poll(() => preview(popup)).toBe('');
    await popup.close();
    await page.close();
  });

  /** The same form in a tab: a window that stays open beside the popup. */
  const secondWindow = async () => {
    const window = await session.openExtensionPage('popup.html?beside');
    await window.waitForSelector(selector('subject'));
    return window;
  };
  const valueIn = (window: Page, field: string) =>
    window.$eval(selector(field), (input) => (input as HTMLInputElement).value);
  const typeIn = async (window: Page, field: string, text: string) => {
    await window.bringToFront();
    await window.focus(selector(field));
    await window.keyboard.type(text);
  };
  const named = async (popup: Popup, start: string) =>
    popup.evaluate(
      (start: string) =>
        document.querySelector(`.undo-tools [aria-label^="${start}"]`)?.getAttribute('aria-label') ?? '',
      start,
    );

  test('undo and redo say what they do, and know it also after the popup was closed', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    await popup.fill('Action', 'sleeping');
    await popup.click('button', 'Clear');
    await statusOf(popup, /^Cleared/);
    // There is nothing left to clear: what Undo brings back is still the prompt.
    await popup.click('button', 'Clear');
    await popup.close();

    const again = await session.openPopup(page);
    expect(await named(again, 'Undo')).toBe('Undo clearing');
    await again.press('Control+z');
    await statusOf(again, /^Undone: clearing/);
    expect(await preview(again)).toBe('A fox sleeping.');
    expect(await named(again, 'Undo')).toBe('Undo typing in Action');
    await again.press('Control+z');
    expect(await preview(again)).toBe('A fox.');
    expect(await named(again, 'Redo')).toBe('Redo typing in Action');
    await again.press('Control+Shift+z');
    await statusOf(again, /^Done again: typing in Action/);
    expect(await preview(again)).toBe('A fox sleeping.');
    await again.close();
  });

  test('two windows show what the other types, and neither overwrites it', async () => {
    const [a, b] = [await secondWindow(), await secondWindow()];
    await typeIn(a, 'subject', 'a fox');
    await typeIn(b, 'action', 'running');
    await expect.poll(() => valueIn(a, 'action')).toBe('running');
    await expect.poll(() => valueIn(b, 'subject')).toBe('a fox');
    await typeIn(a, 'subject', ' in snow');
    await expect.poll(() => valueIn(b, 'subject')).toBe('a fox in snow');
    expect(await valueIn(a, 'action')).toBe('running');
    // Where both write in one field the later wins, and the other is one undo away.
    await typeIn(b, 'subject', ', at dawn');
    await expect.poll(() => valueIn(a, 'subject')).toBe('a fox in snow, at dawn');
    await b.keyboard.down('Control');
    await b.keyboard.press('z');
    await b.keyboard.up('Control');
    await expect.poll(() => valueIn(a, 'subject')).toBe('a fox in snow');
    await a.close();
    await b.close();
    await page.bringToFront();
    const popup = await session.openPopup(page);
    expect(await preview(popup)).toBe('A fox in snow running.');
    await popup.close();
  });

  test('Undo of an applied preset keeps what was typed since', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a harbor');
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', 'Harbor');
    await popup.click('button', 'Save');
    await statusOf(popup, /^Saved/);
    await popup.fill('Subject', 'a fox');
    await popup.click('tab', 'Presets');
    await popup.click('button', 'Apply Harbor');
    await statusOf(popup, /^Applied/);
    await popup.fill('Action', 'gleaming');
    // The message was over with that; the log has it.
    await popup.click('button', 'Messages of this session');
    await popup.click('button', 'Undo: Applied “Harbor”.');
    await popup.press('Escape');
    await statusOf(popup, /^Undone: applying “Harbor”/);
    expect(await popup.value('Subject')).toBe('a fox');
    expect(await popup.value('Action')).toBe('gleaming');
    await popup.close();
  });

  test('what is built from a selection shows at once in a window that is open, and is not overwritten', async () => {
    const window = await secondWindow();
    await typeIn(window, 'subject', 'a fox');
    await page.bringToFront();
    await buildFromText(session, page, 'oil painting of a lighthouse in a storm');
    await expect.poll(() => valueIn(window, 'subject')).toBe('a lighthouse');
    await (await session.openedPopup()).close();
    await typeIn(window, 'action', 'shining');
    await expect.poll(() => valueIn(window, 'setting')).toBe('in a storm');
    await window.close();
    await page.bringToFront();
    const popup = await session.openPopup(page);
    expect(await popup.value('Subject')).toBe('a lighthouse');
    expect(await popup.value('Action')).toBe('shining');
    await popup.close();
  });
});
