/** The practice page, from the popup of a newcomer to the last tick, by keyboard: each step is ticked when it has happened. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { boxHolds } from './lib/box-holds.ts';
import { expectPageAccessible } from './lib/options-page.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const ADDRESS = 'https://www.bing.com/images/create';

/** The steps that are ticked, by their place; also where the page stands behind another, and no frame is drawn. */
const ticked = (page: Page) =>
  page.$$eval('.welcome-steps > li', (steps) =>
    steps.flatMap((step, index) => (step.hasAttribute('data-done') ? [index + 1] : [])),
  );

/** What is pinned by hand in the browser's own list of extensions. */
async function pin(session: Session): Promise<void> {
  const own = await session.openBrowserPage(`chrome://extensions/?id=${session.extensionId}`);
  await own.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: PinningApi }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
  }, session.extensionId);
  await own.close();
}
interface PinningApi {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
  };
}

describeEachBrowser('the practice page', (name) => {
  let session: Session;
  let welcome: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

  test('is offered where nothing was used yet, and does not open by itself', async () => {
    const page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
    const own = await session.openExtensionPage('options.html');
    const open = () =>
      own.evaluate(async (address) => {
        const api = globalThis as unknown as Record<string, OwnApi>;
        const all = await ((api.browser ?? api.chrome) as OwnApi).tabs.query({});
        return all.filter(({ url }) => url === address).length;
      }, session.extensionUrl('welcome.html'));
    expect(await open()).toBe(0);
    const popup = await session.openPopup(page);
    await popup.click('button', 'Try it on the practice page');
    await expect.poll(open).toBe(1);
    await own.close();
    welcome = await session.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.welcome');
  });

  test('nothing is ticked before it has happened', async () => {
    // Firefox puts the button of a new extension into the toolbar.
    await expect.poll(() => ticked(welcome)).toEqual(name === 'firefox' ? [1] : []);
    await expectPageAccessible(welcome);
    // What is typed into the box is no insertion.
    await welcome.type('textarea', 'by hand');
    if (name === 'chromium') {
      await pin(session);
      await welcome.bringToFront();
    }
    await expect.poll(() => ticked(welcome)).toEqual([1]);
  });

  test('build, insert and save, by keyboard, each is ticked by itself', async () => {
    const popup = await session.openPopup(welcome);
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    expect(await popup.has('button', 'Point at the prompt box')).toBe(false);
    await popup.type('a heron');
    await expect.poll(() => ticked(welcome)).toEqual([1, 2]);

    await popup.press('Control+Enter');
    await statusOf(popup, /^Inserted into “Prompt”/);
    const text = await preview(popup);
    await boxHolds(welcome, 'textarea', text);
    await expect.poll(() => ticked(welcome)).toEqual([1, 2, 3]);

    await popup.press('Control+k');
    await popup.waitFor(() => document.activeElement?.classList.contains('palette-box'));
    await popup.type('save preset');
    await popup.waitFor(() =>
      /Save preset/.test(document.querySelector('.palette-option[aria-selected="true"]')?.textContent ?? ''),
    );
    await popup.press('Enter');
    await popup.waitFor(() => (document.activeElement as HTMLInputElement | null)?.value === 'a heron');
    await popup.press('Enter');
    await statusOf(popup, /^Saved/);
    await expect.poll(() => ticked(welcome)).toEqual([1, 2, 3, 4]);
    expect(await welcome.$eval('[role="status"]', (line) => line.textContent)).toMatch(/^That is all/);
    await popup.close();
  });

  test('Undo gives the box back what it held; it is in no history, and in no count of sites', async () => {
    const popup = await session.openPopup(welcome);
    await popup.click('button', 'Messages of this session');
    await popup.click('button', 'Undo: Inserted into “Prompt”.');
    await boxHolds(welcome, 'textarea', 'by hand');
    await popup.press('Escape');
    await popup.click('tab', 'History');
    await popup.waitFor(() => /Nothing here yet/.test(document.body.textContent ?? ''));
    await popup.close();
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.options');
    expect(await options.$eval('.options', (page) => page.textContent)).toMatch(/Nothing inserted yet/);
    await options.close();
  });

  test('a script of ours in a page of the web, which that page might use, is not answered', async () => {
    const page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
    const popup = await session.openPopup(page);
    await popup.waitFor(() => /Goes into/.test(document.body.textContent ?? ''));
    const asked = await popup.evaluate(async () => {
      const api = globalThis as unknown as Record<string, OwnApi>;
      const { tabs, scripting } = (api.browser ?? api.chrome) as OwnApi;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const [answer] = await scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => {
          const inPage = globalThis as unknown as Record<
            string,
            { runtime: { sendMessage(m: object): unknown } }
          >;
          const { runtime } = inPage.browser ?? inPage.chrome ?? {};
          try {
            return (await runtime?.sendMessage({ ownPage: null })) ?? null;
          } catch {
            return null;
          }
        },
      });
      return answer?.result ?? null;
    });
    expect(asked).toBe(null);
    await popup.close();
    await page.close();
  });
});

interface OwnApi {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
}
