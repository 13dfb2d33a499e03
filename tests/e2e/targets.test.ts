/** The target: chosen once on a site, told what is known of it, and how much of the text its model reads. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { REFERENCE } from '../unit/prompt/tokens/reference.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { choose, statusOf, targetOf } from './lib/popup-actions.ts';
import { insertionReported } from './lib/reported.ts';

const NIGHTCAFE = 'https://creator.nightcafe.studio/create';
const BING = 'https://www.bing.com/images/create';
/** The prompt box of that page. */
const BOX = '[data-expected="true"]';
const [LONG = ''] = REFERENCE.at(-1) ?? [];

describeEachBrowser('the target', (name) => {
  let session: Session;
  let page: Page;

  const open = async (address: string): Promise<Popup> => {
    await page.goto(address);
    return session.openPopup(page);
  };
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await session.newPage();
    await session.serve(
      page,
      await fixtureRoutes({ [NIGHTCAFE]: 'nightcafe', [BING]: 'bing-image-creator' }),
    );
  });
  afterAll(() => session.close());

  test('is chosen once on a site and remembered there, over Clear, and nowhere else', async () => {
    const first = await open(NIGHTCAFE);
    const offered = await first.waitFor(() => {
      const group = document.querySelector<HTMLOptGroupElement>('.target-field optgroup');
      return group?.label === 'On NightCafe' ? [...group.children].map((option) => option.textContent) : null;
    });
    expect(offered).toEqual(expect.arrayContaining(['NightCafe', 'Stable Diffusion XL', 'FLUX.1 dev']));
    await choose(first, 'Target', 'Stable Diffusion XL');
    await first.fill('Subject', 'a fox');
    await first.click('button', 'Clear');
    await statusOf(first, /^Cleared/);
    await first.close();

    const elsewhere = await open(BING);
    expect(await targetOf(elsewhere)).toBe('Bing Image Creator');
    await elsewhere.close();

    const again = await open(NIGHTCAFE);
    expect(await targetOf(again)).toBe('Stable Diffusion XL');
    await again.close();
  });

  test('chosen in the popup is what the menu prints for', async () => {
    const popup = await open(NIGHTCAFE);
    await popup.fill('Subject', 'red fox');
    await choose(popup, 'Target', 'Stable Diffusion XL');
    await popup.waitFor(() => document.querySelector('.preview-text')?.textContent === 'a red fox');
    await popup.close();
    await page.focus(BOX);
    await session.dispatchMenu({ menuItemId: 'insert-current', editable: true }, page);
    await page.waitForFunction(
      (box: string) => document.querySelector<HTMLTextAreaElement>(box)?.value === 'a red fox',
      {},
      BOX,
    );
    await insertionReported(session);
  });

  test('tells the exact length, and strikes out the words its model does not read', async () => {
    const popup = await open(NIGHTCAFE);
    await choose(popup, 'Target', 'Stable Diffusion XL');
    await popup.fill('Subject', '');
    await popup.fill('Details', 'x');
    await popup.press('Control+a');
    await popup.evaluate((text: string) => document.execCommand('insertText', false, text), LONG);
    await popup.waitFor(
      (text: string) => document.querySelector('.preview-text')?.textContent === text,
      LONG,
    );
    const length = await popup.waitFor(() => {
      const text = document.querySelector('[role="meter"]')?.textContent ?? '';
      return text.includes('75 tokens') && !text.includes('≈') && text;
    });
    expect(length).toBe('84 of 75 tokens, 9 too many');
    const over = await popup.waitFor(() =>
      [...document.querySelectorAll('.preview [data-over="unread"]')]
        .map((piece) => piece.textContent)
        .join(''),
    );
    expect(over).toBe(' the sofa, rain outside the window, cinematic');
    await popup.close();
  });

  test('shows what is known of it, with where that was read, and Escape closes only that', async () => {
    const popup = await open(BING);
    await popup.click('button', 'About this target');
    const facts = await popup.text('dialog', 'Bing Image Creator');
    expect(facts).toContain('480 characters, reported March 2026, unconfirmed');
    await popup.press('Escape');
    await popup.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'About this target');
    expect(await popup.has('dialog', 'Bing Image Creator')).toBe(false);
    expect(await popup.closed()).toBe(false);
    await popup.close();
  });
});
