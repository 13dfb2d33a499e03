/** Weights and parameters in the real popup: seen, changed, printed in their place, undone, taken out. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { choose, preview, statusOf, targetOf } from './lib/popup-actions.ts';
import { buildFromText } from './lib/selection.ts';

const SDXL = 'https://stablediffusionweb.com/';
const MIDJOURNEY = 'https://www.midjourney.com/imagine';
const PAGES = { [SDXL]: 'stable-diffusion-online', [MIDJOURNEY]: 'midjourney' };

describeEachBrowser('weights and parameters', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openFixture(session, PAGES);
  });
  afterEach(() => page.close());

  /** Builds the prompt, whatever it was, from a text of the page. */
  const buildFrom = async (address: string, text: string): Promise<Popup> => {
    if (address !== page.url()) await page.goto(address);
    await buildFromText(session, page, text);
    const popup = await session.openedPopup();
    await statusOf(popup, /^Built from the selection/);
    return popup;
  };
  const undoes = (popup: Popup) =>
    popup.evaluate(() =>
      document.querySelector('.undo-tools [aria-label^="Undo"]')?.getAttribute('aria-label'),
    );
  /** What the focus is on, by its accessible name. */
  const focused = (popup: Popup) =>
    popup.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );

  test('the weight of a chip is changed by keys and buttons, in its place of the text, as one step', async () => {
    const text = 'a (red fox:1.2) in snow, (fog:1.3), dawn';
    const popup = await buildFrom(SDXL, text);
    expect(await targetOf(popup)).toBe('Stable Diffusion XL');
    expect(await preview(popup)).toBe(text);
    await popup.click('button', 'Weight of fog ×1.3');
    expect(await focused(popup)).toBe('Weight of fog');
    await popup.press('ArrowUp');
    await popup.press('ArrowUp');
    await popup.click('button', 'Less weight');
    await expect.poll(() => preview(popup)).toBe('a (red fox:1.2) in snow, (fog:1.4), dawn');
    expect(await undoes(popup)).toBe('Undo changing the weight of “fog”');
    await popup.press('Escape');
    expect(await popup.has('spinbutton', 'Weight of fog')).toBe(false);
    expect(await popup.has('button', 'Weight of fog ×1.4')).toBe(true);
    await popup.press('Control+z');
    await statusOf(popup, /^Undone: changing the weight of “fog”/);
    expect(await preview(popup)).toBe(text);
    await popup.close();
  });

  test('keys change the weight of a field while it is typed in, and of a chip that has the focus', async () => {
    const popup = await buildFrom(SDXL, 'a (red fox:1.2) in snow, (fog:1.3), dawn');
    await popup.fill('Subject', 'blue fox');
    await popup.press('Control+ArrowUp');
    await popup.press('Control+ArrowUp');
    await popup.type('es');
    await expect.poll(() => preview(popup)).toBe('a (blue foxes:1.4) in snow, (fog:1.3), dawn');
    await popup.click('combobox', 'Details');
    await popup.press('ArrowLeft');
    expect(await focused(popup)).toBe('dawn');
    await popup.press('Control+ArrowDown');
    expect(await focused(popup)).toBe('Weight of dawn');
    await expect.poll(() => preview(popup)).toBe('a (blue foxes:1.4) in snow, (fog:1.3), (dawn:0.9)');
    await popup.press('Delete');
    await expect.poll(() => preview(popup)).toBe('a (blue foxes:1.4) in snow, (fog:1.3), dawn');
    await popup.press('Escape');
    await popup.press('Delete');
    await expect.poll(() => preview(popup)).toBe('a (blue foxes:1.4) in snow, (fog:1.3)');
    await popup.close();
  });

  test('a flag is changed in its own place, a bad value is refused, and both come back by Undo', async () => {
    const text = 'a red fox --v 7 --s 250 --foo 3 --tile --no cars';
    const popup = await buildFrom(MIDJOURNEY, text);
    expect(await preview(popup)).toBe(text);
    await popup.fill('Stylize', '400');
    await expect.poll(() => preview(popup)).toBe('a red fox --v 7 --stylize 400 --foo 3 --tile --no cars');
    expect(await undoes(popup)).toBe('Undo setting Stylize');
    await popup.type('0');
    const said = () =>
      popup.evaluate(() => {
        const input = document.activeElement;
        return document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      });
    await expect.poll(said).toBe('Takes a whole number from 0 to 1,000. It stays 400.');
    expect(await preview(popup)).toBe('a red fox --v 7 --stylize 400 --foo 3 --tile --no cars');
    await popup.click('checkbox', 'Tile');
    await expect.poll(() => preview(popup)).toBe('a red fox --v 7 --stylize 400 --foo 3 --no cars');
    await popup.click('button', 'Undo setting Tile');
    await popup.click('button', 'Undo setting Stylize');
    await expect.poll(() => preview(popup)).toBe(text);
    expect(await popup.value('Stylize')).toBe('250');
    await popup.click('button', 'Remove foo 3');
    await expect.poll(() => preview(popup)).toBe('a red fox --v 7 --s 250 --tile --no cars');
    await popup.close();
  });

  test('a parameter that the target knows is added, kept while the popup is closed, and taken out', async () => {
    await page.goto(MIDJOURNEY);
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await choose(popup, 'Add parameter', 'Chaos');
    await popup.type('15');
    await choose(popup, 'Add parameter', 'Raw');
    await expect.poll(() => preview(popup)).toBe('a red fox --chaos 15 --raw');
    await popup.close();
    const again = await session.openPopup(page);
    expect(await again.value('Chaos')).toBe('15');
    await again.click('button', 'Remove chaos 15');
    await expect.poll(() => preview(again)).toBe('a red fox --raw');
    await again.press('Control+z');
    await statusOf(again, /^Undone: removing a parameter/);
    expect(await again.value('Chaos')).toBe('15');
    await again.close();
  });
});
