/** Brings a browser to a screen: stores what is kept there, opens the real window on its page, and does what leads to it. */
import type { Page } from 'puppeteer-core';
import { chromiumPopup } from '../browsers/chromium-popup.ts';
import type { Popup } from '../browsers/popup.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { addressOf, PAGES } from './pages.ts';
import type { Kept, Screen } from './screen.ts';

export interface Stage {
  open(screen: Screen): Promise<Popup>;
  /** Closes what is open. */
  clear(): Promise<void>;
}

/** @param session a browser that is used for nothing else meanwhile: all that is stored there is deleted. */
export async function createStage(session: Session): Promise<Stage> {
  let keeper = await openKeeper(session);
  const tab = await session.newPage();
  await session.serve(tab, PAGES);
  let close: () => Promise<void> = async () => {};

  const opened: Record<NonNullable<Screen['window']>, () => Promise<Popup>> = {
    popup: () => session.openPopup(tab),
    panel: async () => {
      const popup = await session.openPopup(tab);
      await popup.click('button', 'Open in the side panel');
      return session.openedPanel();
    },
    options: async () => {
      const page = await session.openExtensionPage('options.html');
      const view = { ...chromiumPopup(page), close: () => page.close() };
      if (session.name === 'chromium') return view;
      // In a tab of Firefox puppeteer has no media features. What the tokens go by is this.
      return { ...view, setColorScheme: (scheme) => page.evaluate(setScheme, scheme) };
    },
    private: async () => {
      const window = await session.openPrivateWindow();
      await session.serve(window.page, PAGES);
      await window.page.goto(addressOf('bing'));
      const popup = await window.openPopup();
      return {
        ...popup,
        close: async () => {
          await popup.close();
          await window.close();
          // Chromium has loaded the extension anew to let it into such windows, and with it went its pages.
          keeper = await openKeeper(session);
        },
      };
    },
  };

  return {
    async open({ window = 'popup', on = 'bing', kept = {}, act, shows, name }) {
      await close();
      close = async () => {};
      await store(keeper, kept);
      if (window === 'popup' || window === 'panel') await tab.goto(addressOf(on));
      const view = await opened[window]();
      close = () => view.close();
      await act?.(view);
      await until('', async () => shows.test(await view.evaluate(wordsSeen))).catch(async () => {
        throw new Error(`${name} does not show ${shows}, but: ${await view.evaluate(wordsSeen)}`);
      });
      return view;
    },
    clear: async () => {
      await close();
      close = async () => {};
    },
  };
}

/** A page of ours from which the storage is reached. */
async function openKeeper(session: Session): Promise<Page> {
  const keeper = await session.openExtensionPage('options.html');
  await until('the storage to be laid out', () => keeper.evaluate(hasStores));
  return keeper;
}

/** Everything that is stored becomes this. */
async function store(keeper: Page, { prompt, rows = {}, local = {}, session = {} }: Kept): Promise<void> {
  const state = { prompt, locked: [], draw: null, past: [], future: [] };
  const workspace = prompt ? [{ id: 'current', revision: 0, done: [], state }] : [];
  await keeper.evaluate(putAll, { ...rows, workspace }, { local, session });
}

/** Runs in the page, as the next. */
function setScheme(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
}

async function putAll(
  rows: Record<string, object[]>,
  items: Record<'local' | 'session', object>,
): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<string, { clear(): Promise<void>; set(items: object): Promise<void> }> };
  };
  for (const [area, values] of Object.entries(items)) {
    await chrome.storage[area]?.clear();
    await chrome.storage[area]?.set(values);
  }
  await new Promise<void>((done, fail) => {
    const request = indexedDB.open('prompt-easel');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const table of db.objectStoreNames) {
        transaction.objectStore(table).clear();
        for (const row of rows[table] ?? []) transaction.objectStore(table).put(row);
      }
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        done();
      };
    };
  });
}

async function hasStores(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return (
    databases.some(({ name, version = 0 }) => name === 'prompt-easel' && version > 0) &&
    document.querySelector('h1') !== null
  );
}

/** What can be read in the page, with what stands in its fields. */
function wordsSeen(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  // Of what is not drawn as well: a label that is only heard belongs to it.
  return [document.body.textContent, ...fields.map(({ value, placeholder }) => value || placeholder)].join(
    '\n',
  );
}
