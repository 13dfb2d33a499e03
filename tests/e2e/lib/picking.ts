/** Starting the picker from the real popup, and reading what came of it. */
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import type { Popup } from '../../../scripts/browsers/popup.ts';
import type { Session } from '../../../scripts/browsers/session.ts';
import { statusOf } from './popup-actions.ts';

interface ExtensionWindow {
  chrome: typeof Browser;
}

/** Sends the background's `pickBox` from the popup, as its button does, and closes the popup. */
export async function startPicking(
  session: Session,
  page: Page,
  role: 'prompt' | 'negative' = 'prompt',
): Promise<unknown> {
  const popup = await session.openPopup(page);
  const reply = await tellFrom(popup, { type: 'pickBox', role });
  await popup.close();
  await page.bringToFront();
  return reply;
}

/** Sends a message of our own pages from the popup; the tab's number is put in. */
export function tellFrom(popup: Popup, message: object): Promise<unknown> {
  return popup.evaluate(async (message: object) => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionWindow).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return (await runtime.sendMessage({ ...message, tabId: tab?.id })) as unknown;
  }, message);
}

export interface Row {
  role: string;
  address: string;
  frame: string | null;
  label: string;
  at: number;
  locators: { by: string; hosts: string[]; selector: string }[];
}

/** The remembered boxes and the picking under way, as the extension stored them. */
export async function stored(session: Session, page: Page): Promise<{ rows: Row[]; pick: unknown }> {
  const own = await session.openExtensionPage('options.html');
  const found = await own.evaluate(async () => {
    const rows = await new Promise<Row[]>((found, fail) => {
      const request = indexedDB.open('prompt-easel');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const all = request.result.transaction('boxes').objectStore('boxes').getAll();
        all.onsuccess = () => found(all.result);
      };
    });
    const { storage } = (globalThis as unknown as ExtensionWindow).chrome;
    return { rows, pick: (await storage.session.get('pick')).pick ?? null };
  });
  await own.close();
  await page.bringToFront();
  return found;
}

/** What the popup says that the extension opens when the pointing has come to something; then it is closed. */
export async function noticeIn(session: Session, page: Page): Promise<string> {
  const popup = await session.openedPopup();
  const text = await statusOf(popup, /./);
  await popup.close();
  await page.bringToFront();
  return text;
}
