import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Session } from '../../../scripts/browsers/session.ts';

/**
 * Waits until the toolbar button says that an insertion from the menu has come through. The text is in the box before
 * it is proved; a page that is left in between is an outcome of its own, which opens the popup.
 */
export async function insertionReported(session: Session): Promise<void> {
  const own = await session.openExtensionPage('options.html');
  const badges = () =>
    own.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const all = await tabs.query({});
      return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id as number })));
    });
  await expect.poll(badges).toContain('✓');
  await own.close();
}
