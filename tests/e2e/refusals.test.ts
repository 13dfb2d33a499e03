/** Pages and boxes that cannot be written to: one clear sentence, nothing changed, Copy at hand. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Routes, Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { statusOf } from './lib/popup-actions.ts';

const page = (body: string): Routes => ({
  'https://pictures.example/': {
    body: `<!doctype html><link rel="icon" href="data:,">${body}`,
    contentType: 'text/html',
  },
});

/** A box, and what is said when Insert is pressed. */
const BOXES: [what: string, body: string, said: RegExp][] = [
  ['read-only', '<textarea aria-label="Prompt" readonly>kept</textarea>', /read-only/],
  ['disabled', '<textarea aria-label="Prompt" disabled>kept</textarea>', /switched off/],
  ['nothing', '<p>No box at all</p>', /No prompt box was found/],
];

describeEachBrowser('what cannot be written to', (name) => {
  let session: Session;
  let tab: Page;
  let popup: Popup;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await popup.close();
    await tab.close();
  });

  async function open(routes: Routes, address = Object.keys(routes)[0] ?? ''): Promise<void> {
    tab = await session.newPage();
    await session.serve(tab, routes);
    await tab.goto(address);
    popup = await session.openPopup(tab);
    await popup.fill('Subject', 'a fox');
  }

  test.each(BOXES)('%s', async (_what, body, said) => {
    await open(page(body));
    const before = await tab.evaluate(
      () => document.querySelector<HTMLInputElement>('textarea, input')?.value,
    );
    await popup.click('button', 'Insert');
    await statusOf(popup, said);
    expect(await popup.has('button', 'Copy it')).toBe(true);
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('textarea, input')?.value)).toBe(
      before,
    );
  });

  test('a browser page says that extensions may not write there', async () => {
    tab = await session.openBrowserPage(name === 'chromium' ? 'chrome://version/' : 'about:support');
    popup = await session.openPopup(tab);
    await popup.fill('Subject', 'a fox');
    await popup.click('button', 'Insert');
    expect(await statusOf(popup, /may not write on this page/)).toContain('Copy');
  });

  // Chromium 156 itself ends when its store's address is answered by a test.
  if (name === 'firefox')
    test('the store says the same', async () => {
      const body = '<!doctype html><link rel="icon" href="data:,"><textarea aria-label="Prompt"></textarea>';
      await open({ 'https://addons.mozilla.org/en-US/firefox/': { body, contentType: 'text/html' } });
      await popup.click('button', 'Insert');
      await statusOf(popup, /may not write on this page/);
      expect(await tab.$eval('textarea', (box) => box.value)).toBe('');
    });

  test('a document that is no page says the same', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    await open({ 'https://pictures.example/notes.txt': { body: svg, contentType: 'text/plain' } });
    await popup.click('button', 'Insert');
    await statusOf(popup, /may not write on this page/);
  });

  test('a closed site says so and points to the one that took its place', async () => {
    await open(await fixtureRoutes({ 'https://labs.openai.com/': 'dall-e-labs' }));
    await popup.click('button', 'Insert');
    await statusOf(popup, /closed/);
    expect(await popup.has('button', 'Open chatgpt.com/images')).toBe(true);
  });

  test('a page that was loaded anew meanwhile is not written to blindly', async () => {
    await open(page('<textarea aria-label="Prompt"></textarea>'));
    // The popup has scanned the page by now; the same address then holds another document.
    await popup.waitFor(() => document.querySelector('[role="meter"]') !== null);
    await tab.reload();
    await popup.click('button', 'Insert');
    await statusOf(popup, /^(Inserted|The page has changed)/);
  });

  test('a box with a limit of its own: the meter shows it, Insert asks, and says what was cut', async () => {
    await open(page('<textarea aria-label="Prompt" maxlength="10"></textarea>'));
    await popup.fill('Subject', 'a lighthouse in a storm');
    await popup.waitFor(
      () => document.querySelector('[role="meter"]')?.getAttribute('aria-valuemax') === '10',
    );
    await popup.click('button', 'Insert');
    await popup.click('button', 'Insert anyway');
    await statusOf(popup, /^Not all of it fits: 10 /);
    expect(await tab.$eval('textarea', (box) => box.value)).toBe('A lighthou');
  });
});
