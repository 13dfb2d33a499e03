/** Weights and parameters in the real popup: seen, changed, printed in their place, undone, taken out. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { choose, preview, statusOf, targetOf } from './lib/popup-actions.ts';

const SDXL = 'https://stablediffusionweb.com/';
const MIDJOURNEY = 'https://www.midjourney.com/imagine';
const BING = 'https://www.bing.com/images/create';

describeEachBrowser('weights and parameters', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.newPage();
    await session.serve(
      page,
      await fixtureRoutes({
        [SDXL]: 'stable-diffusion-online',
        [MIDJOURNEY]: 'midjourney',
        [BING]: 'bing-image-creator',
      }),
    );
  });
  afterEach(async () => {
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await expect.poll(() => preview(popup)).toBe('');
    await popup.close();
    await page.close();
  });

  /** Selects a text of the page and builds from it, as the menu does. */
  const buildFrom = async (address: string, selectionText: string): Promise<Popup> => {
    await page.goto(address);
    await page.evaluate((words: string) => {
      const text = document.createElement('p');
      text.textContent = words;
      document.body.append(text);
      getSelection()?.selectAllChildren(text);
    }, selectionText);
    await session.dispatchMenu({ menuItemId: 'build-from-selection', selectionText }, page);
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
    popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

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
    expect(await focused(popup)).toBe('Remove dawn');
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

  test('a target that reads no weights shows none, and gives them back untouched', async () => {
    const text = 'a (red fox:1.2) in snow';
    const popup = await buildFrom(SDXL, text);
    expect(await popup.has('button', 'Weight of red fox ×1.2')).toBe(true);
    await choose(popup, 'Target', 'FLUX.1 dev');
    await expect.poll(() => preview(popup)).toBe('A red fox in snow.');
    expect(await popup.evaluate(() => document.querySelectorAll('.weight').length)).toBe(0);
    await popup.press('Control+ArrowUp');
    await choose(popup, 'Target', 'Stable Diffusion XL');
    await expect.poll(() => preview(popup)).toBe(text);
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

  test('the settings of a program are fields there, named beside the preview, and chips elsewhere', async () => {
    await page.goto(SDXL);
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a red fox');
    await choose(popup, 'Add parameter', 'Steps');
    await popup.type('30');
    await choose(popup, 'Add parameter', 'Sampler');
    await choose(popup, 'Sampler', 'Euler a');
    const beside = () => popup.evaluate(() => document.querySelector('.preview-settings')?.textContent ?? '');
    await expect.poll(beside).toBe('Set on the site itself: Steps 30 and Sampler Euler a.');
    await choose(popup, 'Target', 'Bing Image Creator');
    await popup.waitFor(() => document.querySelectorAll('.parameters li').length === 2);
    await popup.click('button', 'Remove Steps 30');
    await popup.click('button', 'Remove Sampler Euler a');
    await popup.waitFor(() => !document.querySelector('.parameters'));
    await popup.close();
  });
});
