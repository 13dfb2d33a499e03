/** Phrases in the real popup: switched off and on, several at once, each act one step to undo. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { boxHolds } from './lib/box-holds.ts';
import { preview, statusOf } from './lib/popup-actions.ts';
import { buildFromText } from './lib/selection.ts';

const BING = 'https://www.bing.com/images/create';
const MIDJOURNEY = 'https://www.midjourney.com/imagine';

/** The chips of a field: `[calm]` is selected, `-calm-` is off. */
const chips = (popup: Popup, field: string) =>
  popup.evaluate(
    (field: string) =>
      [...document.querySelectorAll(`[data-field="${field}"] .chip`)]
        .map((chip) => {
          const words = chip.querySelector('.chip-words');
          const text = chip.hasAttribute('data-off') ? `-${words?.textContent}-` : words?.textContent;
          return words?.getAttribute('aria-pressed') === 'true' ? `[${text}]` : text;
        })
        .join(' '),
    field,
  );
const undoes = (popup: Popup) =>
  popup.evaluate(() =>
    document.querySelector('.undo-tools [aria-label^="Undo"]')?.getAttribute('aria-label'),
  );

describeEachBrowser('chips', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openFixture(session, { [BING]: 'bing-image-creator', [MIDJOURNEY]: 'midjourney' });
  });
  afterEach(() => page.close());

  const openFilled = async () => {
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a boat');
    await popup.fill('Setting', 'in a harbor');
    await popup.fill('Details', 'fog, gulls, nets,');
    await expect.poll(() => chips(popup, 'details')).toBe('fog gulls nets');
    return popup;
  };

  test('what is off stays off in a popup opened again, is not inserted, and comes back as it was', async () => {
    await page.goto(BING);
    const popup = await openFilled();
    const before = await preview(popup);
    expect(before).toContain('gulls');
    await popup.click('button', 'gulls');
    await popup.click('button', 'Switch off');
    await expect.poll(() => chips(popup, 'details')).toBe('fog [-gulls-] nets');
    await popup.fill('Setting', 'in a harbor');
    await popup.press('Alt+o');
    await expect.poll(() => preview(popup)).not.toMatch(/gulls|harbor/);
    expect(await undoes(popup)).toBe('Undo switching off “in a harbor”');
    const less = await preview(popup);
    await popup.close();

    const again = await session.openPopup(page);
    await expect.poll(() => preview(again)).toBe(less);
    expect(await chips(again, 'details')).toBe('fog -gulls- nets');
    expect(await again.value('Setting')).toBe('in a harbor');
    await again.click('button', 'Insert');
    await statusOf(again, /^Inserted/);
    await boxHolds(page, '#gi_form_q', less);
    await again.click('button', 'Switch Setting on');
    await again.click('button', 'gulls');
    await again.press('Alt+o');
    await expect.poll(() => preview(again)).toBe(before);
    await again.press('Control+z');
    await statusOf(again, /^Undone: switching on “gulls”/);
    expect(await chips(again, 'details')).toContain('-gulls-');
    await again.press('Control+Shift+z');
    await expect.poll(() => preview(again)).toBe(before);
    await again.close();
  });

  test('several are selected by keys and presses, and changed in one step', async () => {
    await page.goto(BING);
    const popup = await openFilled();
    await popup.click('combobox', 'Details');
    await popup.press('ArrowLeft');
    await popup.press('Shift+ArrowLeft');
    await expect.poll(() => chips(popup, 'details')).toBe('fog [gulls] [nets]');
    await popup.press('Alt+ArrowLeft');
    await expect.poll(() => chips(popup, 'details')).toBe('[gulls] [nets] fog');
    await popup.press('Control+a');
    await expect.poll(() => chips(popup, 'details')).toBe('[gulls] [nets] [fog]');
    await popup.press('Delete');
    await expect.poll(() => chips(popup, 'details')).toBe('');
    expect(await undoes(popup)).toBe('Undo removing 3 phrases');
    await popup.press('Control+z');
    await expect.poll(() => chips(popup, 'details')).toBe('gulls nets fog');
    expect(await undoes(popup)).toBe('Undo moving 2 phrases');
    await popup.press('Control+z');
    await expect.poll(() => chips(popup, 'details')).toBe('fog gulls nets');
    await popup.click('button', 'fog');
    await popup.click('button', 'Move to another field');
    await popup.click('button', 'Mood');
    await expect.poll(() => chips(popup, 'mood')).toBe('fog');
    expect(await chips(popup, 'details')).toBe('gulls nets');
    expect(await undoes(popup)).toBe('Undo moving “fog” to Mood');
    await popup.close();
  });

  test('a text that was read prints without what is off, and to the letter when it is on again', async () => {
    await page.goto(MIDJOURNEY);
    const text = 'a red fox in the snow, soft light, film grain --s 250';
    await buildFromText(session, page, text);
    const popup = await session.openedPopup();
    await statusOf(popup, /^Built from the selection/);
    expect(await preview(popup)).toBe(text);
    await popup.click('button', 'soft light');
    await popup.click('button', 'Switch off');
    await expect.poll(() => preview(popup)).not.toContain('soft light');
    expect(await preview(popup)).toMatch(/^a red fox in the snow, film grain --s 250$/);
    await popup.click('button', 'Switch on');
    await expect.poll(() => preview(popup)).toBe(text);
    await popup.close();
  });

  test('where everything is off, nothing is inserted and it is said why', async () => {
    await page.goto(BING);
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a boat');
    await popup.press('Alt+o');
    await expect.poll(() => preview(popup)).toBe('');
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Everything is switched off/);
    // What is off is written all the same: Clear takes it, and Undo gives it back.
    await popup.click('button', 'Clear');
    await popup.press('Control+z');
    await expect.poll(() => popup.value('Subject')).toBe('a boat');
    await popup.close();
  });
});
