/** The right-click menu and the keyboard command, with what they say afterwards. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { boxHolds } from './lib/box-holds.ts';
import { fillSample, preview, statusOf } from './lib/popup-actions.ts';
import { insertionReported } from './lib/reported.ts';

const ADDRESS = 'https://pictures.example/';
const PAGE = `<!doctype html><link rel="icon" href="data:,"><title>Boxes</title>
  <p id="said">oil painting of a red fox, sleeping in the snow, soft morning light, 3:2</p>
  <label>Note <textarea id="note">AB|CD</textarea></label>
  <label>Word <input id="word"></label>
  <label>Secret <input id="secret" type="password" value="hunter2"></label>
  <iframe id="frame" src="/frame" title="Frame" width="300" height="120"></iframe>`;
const ROUTES = {
  [ADDRESS]: { body: PAGE, contentType: 'text/html' },
  [`${ADDRESS}frame`]: {
    body: '<!doctype html><textarea id="inner" aria-label="Inner"></textarea>',
    contentType: 'text/html',
  },
};
const TEXT =
  'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, in soft golden light.';

describeEachBrowser('the right-click menu', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    await open(fillSample);
    await page.close();
  });
  afterAll(() => session.close());
  // The popup lets us in, as the click on the menu itself does; Chromium only hears of that click.
  beforeEach(() => open());
  afterEach(() => page.close());

  async function open(inPopup: (popup: Popup) => Promise<void> = async () => {}): Promise<void> {
    page = await session.newPage();
    await session.serve(page, ROUTES);
    await page.goto(ADDRESS);
    const popup = await session.openPopup(page);
    await inPopup(popup);
    await popup.close();
  }

  const textIn = (selector: string) => page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
  /** Waits until a box holds the text, and until that is proved: a page that is left before is an outcome of its own. */
  const holds = async (selector: string, text: string) => {
    await boxHolds(page, selector, text);
    await insertionReported(session);
  };

  test('inserts the current prompt at the caret', async () => {
    await page.focus('#note');
    await page.$eval('#note', (field) => (field as HTMLTextAreaElement).setSelectionRange(2, 3));
    await session.dispatchMenu({ menuItemId: 'insert-current', editable: true }, page);
    await holds('#note', `AB${TEXT}CD`);
    expect(await textIn('#word')).toBe('');
  });

  test('never writes into a password, and says so', async () => {
    await page.focus('#secret');
    await session.dispatchMenu({ menuItemId: 'insert-current', editable: true }, page);
    const popup = await session.openedPopup();
    expect(await statusOf(popup, /password/)).toMatch(/never writes/);
    expect(await popup.has('button', 'Copy it')).toBe(true);
    expect(await textIn('#secret')).toBe('hunter2');
    await popup.close();
  });

  test('what comes of it is said by a popup that was opened too soon, too', async () => {
    const popup = await session.openPopup(page);
    await popup.evaluate(async () => {
      const { tabs, storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const notice = { text: 'This box was full.', tabId: tab?.id, copy: 'a fox', undo: null };
      await storage.session.set({ notice });
    });
    await statusOf(popup, /^This box was full/);
    expect(await popup.has('button', 'Copy it')).toBe(true);
    await popup.close();
  });

  test('works in a frame of the same origin', async () => {
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('/frame'));
    const inner = await frame.waitForSelector('#inner');
    await inner?.focus();
    const frameId = name === 'chromium' ? await innerFrameId() : undefined;
    const info = { menuItemId: 'insert-current', editable: true, frameId };
    await session.dispatchMenu(info, page, inner ?? undefined);
    await frame.waitForFunction(
      (text: string) => document.querySelector('textarea')?.value === text,
      {},
      TEXT,
    );
    expect(await textIn('#note')).toBe('AB|CD');
    await insertionReported(session);
  });

  test('builds from the selection, keeps every word, and can be undone', async () => {
    await page.evaluate(() => {
      const said = document.querySelector('#said');
      if (said) document.getSelection()?.selectAllChildren(said);
    });
    const selectionText = await page.$eval('#said', (said) => said.textContent ?? '');
    await session.dispatchMenu({ menuItemId: 'build-from-selection', selectionText }, page);
    const popup = await session.openedPopup();
    await statusOf(popup, /^Built from the selection/);
    expect(await popup.value('Content type')).toBe('oil painting');
    expect(await popup.value('Subject')).toContain('red fox');
    expect(await popup.value('Aspect ratio')).toBe('3:2');
    expect(await preview(popup)).toMatch(/soft morning light/);
    await popup.click('button', 'Undo');
    await popup.waitFor(
      (text: string) => document.querySelector('[aria-label="Preview"]')?.textContent === text,
      TEXT,
    );
    await popup.close();
  });

  test('the keyboard command inserts where the caret is', async () => {
    await page.focus('#word');
    await session.pressCommand('insert-prompt', page);
    await holds('#word', TEXT);
  });

  test('follows the presets at once, also after the worker was stopped', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a lighthouse');
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', 'Light & 100%s house');
    await popup.click('button', 'Save');
    await statusOf(popup, /^Saved/);
    const printed = await preview(popup);
    await popup.close();
    await session.stopWorker();
    const id = await presetId();
    await page.focus('#word');
    await session.dispatchMenu({ menuItemId: `preset:${id}`, editable: true }, page);
    await holds('#word', printed);
  });

  /** Chromium's number of the frame, which its own menu would hand over; asked with the popup's activeTab grant. */
  async function innerFrameId(): Promise<number> {
    const popup = await session.openPopup(page);
    const id = await popup.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      const frames = await scripting.executeScript({ target, func: () => location.pathname });
      return frames.find(({ result }) => result === '/frame')?.frameId ?? -1;
    });
    await popup.close();
    return id;
  }

  /** The id of the only preset, as the extension stored it. */
  async function presetId(): Promise<string> {
    const own = await session.openExtensionPage('options.html');
    const id = await own.evaluate(
      () =>
        new Promise<string>((found, fail) => {
          const request = indexedDB.open('prompt-easel');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const all = request.result.transaction('presets').objectStore('presets').getAllKeys();
            all.onsuccess = () => found(String(all.result[0]));
          };
        }),
    );
    await own.close();
    await page.bringToFront();
    return id;
  }
});
