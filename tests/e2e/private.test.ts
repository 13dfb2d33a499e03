/** Private windows: nothing done there outlives the last of them, and nothing of it is seen from outside. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrivateWindow, Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes, openFixture } from './harness/fixture-server.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const URL = 'https://www.bing.com/images/create';

describeEachBrowser('private windows', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [URL]: 'bing-image-creator' });
  });
  afterAll(() => session.close());

  const openPrivate = async (): Promise<PrivateWindow> => {
    const window = await session.openPrivateWindow();
    await session.serve(window.page, await fixtureRoutes({ [URL]: 'bing-image-creator' }));
    await window.page.goto(URL);
    return window;
  };
  const boxOf = (at: Page) => at.$eval('[data-expected]', (box) => (box as HTMLTextAreaElement).value);
  /** Everything the extension has stored, as text. */
  const stored = async () => {
    const own = await session.openExtensionPage('options.html');
    const text = await own.evaluate(async () => {
      const all: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of db.objectStoreNames) {
          const asked = db.transaction(store).objectStore(store).getAll();
          all.push(
            await new Promise((resolve) => {
              asked.onsuccess = () => resolve(asked.result);
            }),
          );
        }
        db.close();
      }
      const api = globalThis as unknown as Record<
        string,
        { storage: Record<string, { get(key: null): Promise<Record<string, unknown>> }> }
      >;
      const { storage } = api.browser ?? api.chrome ?? { storage: {} };
      // What is printed ahead of the normal prompt names every target there is: its words count, not those names.
      const { 'printed-draft': ahead, ...local } = (await storage.local?.get(null)) ?? {};
      const { targets: _, ...printed } = (ahead ?? {}) as Record<string, unknown>;
      all.push(local, printed, await storage.session?.get(null));
      return JSON.stringify(all);
    });
    await own.close();
    return text;
  };

  test('the prompt is another one, its insertion is kept nowhere, and it ends with the window', async () => {
    const shared = await session.openPopup(page);
    await shared.fill('Subject', 'a heron');
    await shared.close();

    const window = await openPrivate();
    const popup = await window.openPopup();
    await statusOf(popup, /^Private window/);
    expect(await preview(popup)).toBe('');
    await popup.fill('Subject', 'an unspoken wish');
    const printed = await preview(popup);
    expect(printed).toMatch(/unspoken wish/);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    expect(await boxOf(window.page)).toBe(printed);
    await popup.click('button', 'Copy');
    await popup.close();
    const again = await window.openPopup();
    expect(await preview(again)).toBe(printed);
    expect(await again.has('button', 'Undo typing in Subject')).toBe(true);
    await again.close();

    const outside = await session.openPopup(page);
    expect(await preview(outside)).toBe('A heron.');
    await outside.close();

    await window.close();
    await expect.poll(stored).not.toMatch(/unspoken/);
    expect(await stored()).toMatch(/a heron/);
    expect(await stored()).not.toMatch(/bing-image-creator/);

    const next = await openPrivate();
    const fresh = await next.openPopup();
    expect(await preview(fresh)).toBe('');
    await fresh.close();
    await next.close();
  });
});
