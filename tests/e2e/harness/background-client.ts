/** Speaks to the background as the popup does, without a popup: for tabs that a test build has access to. */
import type { Page } from 'puppeteer-core';
import type { BackgroundReplies, ToBackground } from '../../../lib/messages/to-background.ts';
import type { Session } from '../../../scripts/browsers/session.ts';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
}

export interface BackgroundClient {
  /** The id of the tab that shows an address. */
  tabId(address: string): Promise<number>;
  /** @throws Error with the background's sentence */
  send<T extends ToBackground['type']>(
    message: Extract<ToBackground, { type: T }>,
  ): Promise<BackgroundReplies[T]>;
  close(): Promise<void>;
}

/** Opens one of the extension's own pages, behind the page under test, to speak from. */
export async function backgroundClient(session: Session): Promise<BackgroundClient> {
  const own: Page = await session.openExtensionPage('options.html');
  return {
    tabId: (address) =>
      own.evaluate(async (url) => {
        const api = ((globalThis as { browser?: Api }).browser ??
          (globalThis as { chrome?: Api }).chrome) as Api;
        const [tab] = await api.tabs.query({ url });
        if (!tab) throw new Error(`No tab shows ${url}`);
        return tab.id;
      }, address),
    async send(message) {
      const reply = await own.evaluate(async (sent) => {
        const api = ((globalThis as { browser?: Api }).browser ??
          (globalThis as { chrome?: Api }).chrome) as Api;
        return (await api.runtime.sendMessage(sent)) as { ok: boolean; value?: unknown; error?: string };
      }, message as object);
      if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
      return reply.value as never;
    },
    close: () => own.close(),
  };
}
