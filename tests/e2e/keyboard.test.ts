/** All of it from the keyboard alone, with real keys. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const ADDRESS = 'https://www.bing.com/images/create';

/** The accessible name of what has the focus, near enough. */
const focused = (popup: Popup) =>
  popup.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null;
    return field?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent ?? field?.textContent ?? '';
  });

async function tabTo(popup: Popup, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const now = await focused(popup);
    if (name.test(now)) return;
    seen.push(now);
    await popup.press(key);
  }
  throw new Error(`${key} never came to ${name}, only to: ${seen.join(', ')}`);
}

describeEachBrowser('the keyboard alone', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await openFixture(session, { [ADDRESS]: 'bing-image-creator' });
  });
  afterAll(() => session.close());

  test('build, insert, save, apply, rename, delete, undo', async () => {
    const popup = await session.openPopup(page);
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    expect(await focused(popup)).toMatch(/^Subject/);
    await popup.type('a fox');
    await tabTo(popup, /^Mood/);
    await popup.type('calm');
    await popup.press('Enter');
    await popup.type('quiet');
    const text = await preview(popup);
    expect(text).toMatch(/fox.*calm.*quiet/);
    await popup.press('Control+Enter');
    await statusOf(popup, /^Inserted/);
    expect(await fixture(page).read()).toBe(text);

    await tabTo(popup, /^Save preset/);
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.localName === 'input');
    await popup.press('Control+a');
    await popup.type('Fox');
    await popup.press('Enter');
    await statusOf(popup, /^Saved “Fox”/);

    await tabTo(popup, /^Build/, 'Shift+Tab');
    await popup.press('ArrowRight');
    await popup.waitFor(
      () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent === 'Presets',
    );
    await tabTo(popup, /^Rename Fox/);
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.localName === 'input');
    await popup.press('Control+a');
    await popup.type('Red fox');
    await popup.press('Enter');
    await statusOf(popup, /^Renamed/);
    await tabTo(popup, /^Delete Red fox/);
    await popup.press('Enter');
    await statusOf(popup, /^Deleted/);
    await tabTo(popup, /^Undo/);
    await popup.press('Enter');
    await statusOf(popup, /^Restored/);
    await tabTo(popup, /^Apply Red fox|^Red fox/, 'Shift+Tab');
    await popup.press('Enter');
    await statusOf(popup, /^Applied/);
    expect(await preview(popup)).toBe(text);
    await popup.close();
  });
});
