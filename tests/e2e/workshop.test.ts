/** What the background has read and printed for it, and what was printed ahead of an insertion. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { boxHolds } from './lib/box-holds.ts';
import { choose, preview, statusOf } from './lib/popup-actions.ts';
import { insertionReported } from './lib/reported.ts';
import { buildFromText } from './lib/selection.ts';

const ADDRESS = 'https://pictures.example/';
const PAGE = `<!doctype html><link rel="icon" href="data:,"><title>Boxes</title>
  <textarea id="note" aria-label="Note"></textarea>
  <input id="word" aria-label="Word">`;
const INSERT = { menuItemId: 'insert-current', editable: true };

interface Api {
  chrome: Pick<typeof Browser, 'storage' | 'runtime' | 'offscreen'> & {
    extension: { getBackgroundPage(): { document: Document } | null };
  };
}

describeEachBrowser('the workshop', (name) => {
  let session: Session;
  let page: Page;
  /** A page of the extension, to look into its storage with. */
  let own: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    own = await session.openExtensionPage('options.html');
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.newPage();
    await session.serve(page, { [ADDRESS]: { body: PAGE, contentType: 'text/html' } });
    await page.goto(ADDRESS);
  });
  afterEach(() => page.close());

  /** Waits until a box holds the text, and until that is proved: a page that is left before is an outcome of its own. */
  const holds = async (selector: string, text: string) => {
    await boxHolds(page, selector, text);
    await insertionReported(session);
  };

  /** Waits until the draft is printed ahead for every target, and tells of what subject. */
  const printedAhead = (subject: string) =>
    own.waitForFunction(
      async (subject: string) => {
        const { chrome } = globalThis as unknown as Api;
        const { 'printed-draft': kept } = await chrome.storage.local.get('printed-draft');
        const { complete, prompt } = (kept ?? {}) as { complete?: boolean; prompt?: string };
        return complete === true && JSON.parse(prompt ?? '{}').subject.text === subject;
      },
      { polling: 100 },
      subject,
    );
  /** Writes something into what was printed ahead, so that it shows where that is used. */
  const mark = (printed: string) =>
    own.evaluate(async (printed: string) => {
      const { chrome } = globalThis as unknown as Api;
      const { 'printed-draft': kept } = await chrome.storage.local.get('printed-draft');
      const record = kept as { printed: { text: string; line?: string }[] };
      record.printed = record.printed.map((one) => ({ ...one, text: printed, line: printed }));
      await chrome.storage.local.set({ 'printed-draft': record });
    }, printed);
  const forget = () =>
    own.evaluate(async () => (globalThis as unknown as Api).chrome.storage.local.remove('printed-draft'));

  async function write(subject: string): Promise<string> {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', subject);
    const text = await preview(popup);
    await popup.close();
    return text;
  }

  test('what was printed ahead is inserted, also by a worker that was asleep, and only for that very prompt', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a red fox');
    await printedAhead('a red fox');
    await popup.close();
    await mark('PRINTED AHEAD');
    await session.stopWorker();
    await page.focus('#note');
    await session.dispatchMenu(INSERT, page);
    await holds('#note', 'PRINTED AHEAD');

    // Typed, and the popup closed with the last key: what was printed before must not be inserted.
    const text = await write('a grey wolf');
    await page.focus('#word');
    await session.dispatchMenu(INSERT, page);
    await holds('#word', text);
    expect(text).toMatch(/wolf/);
  });

  test('what a selection has put into the form since the worker woke is inserted, and not what was there', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a red fox');
    await printedAhead('a red fox');
    await popup.close();
    await session.stopWorker();
    await buildFromText(session, page, 'oil painting of a lighthouse in a storm');
    const built = await session.openedPopup();
    const text = await preview(built);
    await built.close();
    expect(text).toMatch(/lighthouse/);
    await page.focus('#note');
    await session.dispatchMenu(INSERT, page);
    await holds('#note', text);
  });

  test('where nothing is printed ahead, the workshop prints what the preview shows', async () => {
    for (const target of ['Midjourney V8', 'JSON prompt']) {
      const popup = await session.openPopup(page);
      await popup.fill('Subject', 'a red fox');
      await choose(popup, 'Target', target);
      await popup.waitFor(
        (target: string) =>
          document
            .querySelector<HTMLSelectElement>('.target-field select')
            ?.selectedOptions[0]?.label.includes(target),
        target,
      );
      await printedAhead('a red fox');
      const text = await preview(popup);
      await popup.close();
      await forget();
      await session.stopWorker();
      await page.$eval('#note', (box) => {
        (box as HTMLTextAreaElement).value = '';
      });
      await page.focus('#note');
      await session.dispatchMenu(INSERT, page);
      await holds('#note', text);
    }
  });

  test('one that dies over its work is opened again, and the work is done', async () => {
    const text = await write('a red fox');
    await forget();
    await page.focus('#note');
    const died = own.evaluate(takeAway);
    await session.dispatchMenu(INSERT, page);
    expect(await died).toBe(true);
    await holds('#note', text);
  });

  test('an insertion and what is printed ahead come at once, and both are done', async () => {
    const text = await write('a red fox');
    await forget();
    await page.focus('#note');
    // First the click: while the menu is built anew it is empty for a moment, and there is nothing to click.
    await session.dispatchMenu(INSERT, page);
    await own.evaluate(async () => {
      const { runtime } = (globalThis as unknown as Api).chrome;
      const message = { type: 'presetsChanged' };
      await Promise.all([runtime.sendMessage(message), runtime.sendMessage(message)]);
    });
    await holds('#note', text);
    await printedAhead('a red fox');
  });

  test('a preset is printed when it is saved', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a lighthouse');
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', 'House');
    await popup.click('button', 'Save');
    await statusOf(popup, /^Saved/);
    await own.waitForFunction(
      async () => {
        const all = await (globalThis as unknown as Api).chrome.storage.local.get(null);
        return Object.entries(all).some(
          ([key, kept]) => key.startsWith('printed-preset-') && (kept as { complete: boolean }).complete,
        );
      },
      { polling: 100 },
    );
    await popup.close();
  });
});

/** Runs in a page of the extension: takes the workshop away as soon as it is there, once. */
async function takeAway(): Promise<boolean> {
  const { chrome } = globalThis as unknown as Api;
  for (;;) {
    if (chrome.offscreen) {
      const found = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
      if (found.length > 0) {
        await chrome.offscreen.closeDocument();
        return true;
      }
    } else {
      const frame = chrome.extension.getBackgroundPage()?.document.querySelector('iframe');
      if (frame) {
        frame.remove();
        return true;
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
