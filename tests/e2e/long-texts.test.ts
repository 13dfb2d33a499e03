/** Texts that are too long: refused as a whole, and the popup quick where an earlier version kept one. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LONGEST_PROMPT } from '../../lib/prompt/bounds.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { pasteSubject } from './lib/paste.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const URL = 'https://www.bing.com/images/create';
const REFUSED = /^That is too long: a prompt takes up to 100.000 characters/;

describeEachBrowser('a text that is too long', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [URL]: 'bing-image-creator' });
  });
  afterAll(() => session.close());
  beforeEach(() => page.bringToFront());

  /** Stores a Subject as an earlier version could: without asking how long it is. */
  async function store(length: number): Promise<void> {
    const window = await session.openExtensionPage('popup.html?beside');
    await window.waitForSelector('[data-field="subject"] textarea');
    await window.evaluate(async (length: number) => {
      const text = 'an old fisherman, '.repeat(Math.ceil(length / 18)).slice(0, length);
      const changes = [{ key: 'subject', before: { text: '' }, after: { text } }];
      const origin = { id: crypto.randomUUID(), by: 'earlier', at: Date.now() };
      const action = {
        ...origin,
        type: 'edit',
        label: { id: 'step.preset', params: { name: 'Long' } },
        changes,
      };
      const open = indexedDB.open('prompt-easel');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const transaction = open.result.transaction('actions', 'readwrite');
      transaction.objectStore('actions').add({ action });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      open.result.close();
    }, length);
    await window.close();
  }

  test('is refused as a whole, pasted and typed: the field stays as it was', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a red fox');
    const before = await preview(popup);
    await pasteSubject(popup, 'x '.repeat(2_500_000));
    await statusOf(popup, REFUSED);
    expect(await popup.value('Subject')).toBe('a red fox');
    await popup.evaluate((length: number) => {
      document.querySelector<HTMLTextAreaElement>('[data-field="subject"] textarea')?.focus();
      document.execCommand('insertText', false, 'x'.repeat(length));
    }, LONGEST_PROMPT + 1);
    await statusOf(popup, REFUSED);
    expect([await popup.value('Subject'), await preview(popup)]).toEqual(['a red fox', before]);
    // The next keystroke is taken as ever.
    await popup.fill('Action', 'running');
    await popup.waitFor(() =>
      document.querySelector('[role="region"], .preview')?.textContent?.includes('running'),
    );
    await popup.click('button', 'Clear');
    await popup.close();
  });

  test('Build from selection leaves the form as it is, and says so', async () => {
    const before = await session.openPopup(page);
    await before.fill('Subject', 'a red fox');
    await before.close();
    await page.bringToFront();
    await page.evaluate((length: number) => {
      const text = document.createElement('p');
      text.id = 'long';
      text.textContent = 'an old fisherman '.repeat(Math.ceil(length / 16));
      document.body.append(text);
      getSelection()?.selectAllChildren(text);
    }, LONGEST_PROMPT);
    await session.dispatchMenu(
      { menuItemId: 'build-from-selection', selectionText: 'an old fisherman' },
      page,
    );
    const popup = await session.openedPopup();
    await statusOf(popup, /^This is longer than any prompt/);
    expect(await popup.value('Subject')).toBe('a red fox');
    await popup.click('button', 'Clear');
    await popup.close();
    await page.evaluate(() => document.querySelector('#long')?.remove());
  });

  test('stored already: the popup says so, gives it whole, and goes on without it', async () => {
    await store(5_000_000);
    const popup = await session.openPopup(page);
    await popup.waitFor(() => document.querySelector('.too-long') !== null);
    expect(await popup.text('region', 'This prompt is too long to edit here')).toMatch(
      /5.000.000 characters.*an old fisherman/s,
    );
    expect(await popup.has('button', 'Insert')).toBe(false);
    await popup.click('button', 'Copy it whole');
    await statusOf(popup, /^Copied/);
    await popup.click('button', 'Clear');
    await popup.waitFor(() => document.querySelector('.too-long') === null);
    expect(await popup.value('Subject')).toBe('');
    await popup.click('button', 'Undo clearing');
    await popup.waitFor(() => document.querySelector('.too-long') !== null);
    await popup.click('button', 'Clear');
    await popup.waitFor(() => document.querySelector('.too-long') === null);
    await popup.fill('Subject', 'a red fox');
    await popup.waitFor(() => document.querySelector('.preview')?.textContent?.includes('red fox'));
    await popup.click('button', 'Clear');
    await popup.close();
  });
});
