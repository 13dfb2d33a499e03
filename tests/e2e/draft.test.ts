/** Nothing the user wrote is lost: closing at any keystroke, a killed browser, Undo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fillSample, preview, statusOf } from './lib/popup-actions.ts';

const URL = 'https://www.bing.com/images/create';

describeEachBrowser('what the user wrote', (name) => {
  let profile: string;
  let session: Session;
  let page: Page;

  const openPage = () => openFixture(session, { [URL]: 'bing-image-creator' });
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'easel-profile-'));
    session = await launchBuilt(name, { profile });
  });
  afterAll(async () => {
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(() => page.close());

  test('the draft survives closing in the very task of a keystroke', async () => {
    for (const text of ['a', 'a fox', 'a fox in snow']) {
      const popup = await session.openPopup(page);
      await popup.evaluate((text: string) => {
        const field = document.querySelector<HTMLTextAreaElement>('textarea[required]');
        field?.focus();
        field?.select();
        document.execCommand('insertText', false, text);
        window.close();
      }, text);
      await popup.close();
      const again = await session.openPopup(page);
      expect(await again.value('Subject')).toBe(text);
      await again.close();
    }
  });

  test('text still in a field with several values is kept, in the preview and after closing', async () => {
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    await popup.fill('Mood', 'calm');
    expect(await preview(popup)).toContain('calm');
    await popup.close();
    const again = await session.openPopup(page);
    expect(await preview(again)).toContain('calm');
    await again.close();
  });

  test('a preset is there after the browser was killed and started again', async () => {
    const popup = await session.openPopup(page);
    await fillSample(popup);
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', 'Pier at dawn');
    await popup.click('button', 'Save');
    await statusOf(popup, /^Saved/);
    const printed = await preview(popup);
    await session.kill();

    session = await launchBuilt(name, { profile });
    page = await openPage();
    const reopened = await session.openPopup(page);
    await reopened.click('button', 'Clear');
    await statusOf(reopened, /^Cleared/);
    await reopened.click('tab', 'Presets');
    await reopened.click('button', 'Apply Pier at dawn');
    await statusOf(reopened, /^Applied/);
    expect(await preview(reopened)).toBe(printed);
    await reopened.close();
  });

  // The last: nothing can be stored any more.
  test('data of a newer version is left alone, and the popup says so', async () => {
    const empty = await session.openPopup(page);
    await empty.click('button', 'Clear');
    await statusOf(empty, /^Cleared/);
    await empty.close();
    const own = await session.openExtensionPage('options.html');
    await own.waitForSelector('h1');
    await own.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('prompt-easel', 100_000);
          request.onerror = () => fail(request.error);
          request.onupgradeneeded = () => undefined;
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await own.close();
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    expect(await statusOf(popup, /newer/)).toMatch(/[Uu]pdate/);
    expect(await preview(popup)).toBe('A fox.');
    await popup.click('button', 'Clear');
    await statusOf(popup, /newer/);
    // Done in this window only, and undone there.
    expect(await preview(popup)).toBe('');
    await popup.click('button', 'Undo clearing');
    expect(await preview(popup)).toBe('A fox.');
    await popup.close();

    await page.focus('textarea');
    await session.dispatchMenu({ menuItemId: 'insert-current', editable: true }, page);
    const again = await session.openedPopup();
    // The draft could not be kept, so the menu has none; it says so instead of doing nothing.
    await statusOf(again, /nothing to insert/);
    await again.close();
  });
});
