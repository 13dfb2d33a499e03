/** Which box the text goes to: two of them in one insertion, several to choose from, a site that has changed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Routes, Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf, targetOf } from './lib/popup-actions.ts';
import { insertionReported } from './lib/reported.ts';

const TOOL = 'http://127.0.0.1:7860/';
const NODES = 'http://127.0.0.1:8188/';

/** What the boxes of a page hold, by their name. */
const held = (page: Page, selector: string) =>
  page.evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value, selector);

describeEachBrowser('which box the text goes to', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

  async function open(address: string, routes: Routes): Promise<Page> {
    const page = await session.newPage();
    await session.serve(page, routes);
    await page.goto(address);
    return page;
  }

  async function openTool(): Promise<{ page: Page; popup: Popup }> {
    const page = await open(TOOL, await fixtureRoutes({ [TOOL]: 'stable-diffusion-webui' }));
    await fixture(page).ready();
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    return { page, popup };
  }

  const NEGATIVE = '#txt2img_neg_prompt textarea';

  test('a local tool is told by its page, and gets the prompt and what to leave out in one insertion', async () => {
    const { page, popup } = await openTool();
    await expect.poll(() => targetOf(popup)).toBe('AUTOMATIC1111, Forge');
    await popup.fill('Subject', 'a red fox');
    await popup.fill('Leave out', 'text');
    await popup.fill('Aspect ratio', '3:2');
    const text = await preview(popup);
    expect(await popup.text('region', 'Prompt box')).toMatch(/Goes into “Prompt”/);
    await popup.waitFor(() =>
      document.body.textContent?.includes('Set on the site itself: aspect ratio 3:2'),
    );
    await popup.click('button', 'Insert');
    expect(await statusOf(popup, /^(?!Inserting|Looking)./)).toBe(
      'Inserted into “Prompt”, and what to leave out into “Negative prompt”.',
    );
    expect([await fixture(page).read(), await held(page, NEGATIVE)]).toEqual([text, 'text']);
    expect(await fixture(page).sends()).toBe(0);

    // Undo takes both back.
    await popup.click('button', 'Undo');
    await statusOf(popup, /^The box holds what it held before/);
    expect([await fixture(page).read(), await held(page, NEGATIVE)]).toEqual(['', '']);
    await popup.close();
    await page.close();
  });

  test('where what to leave out is refused, the prompt is in all the same, and the popup says so', async () => {
    const { page, popup } = await openTool();
    await page.evaluate((css) => {
      document.querySelector(css)?.addEventListener('beforeinput', (event) => event.preventDefault());
      document.querySelector(css)?.addEventListener('input', ({ target }) => {
        (target as HTMLTextAreaElement).value = '';
      });
    }, NEGATIVE);
    await popup.fill('Subject', 'a red fox');
    await popup.fill('Leave out', 'text');
    await popup.click('button', 'Insert');
    expect(await statusOf(popup, /^(?!Inserting|Looking)./)).toMatch(
      /^Inserted into “Prompt”\. What to leave out is missing/,
    );
    expect([await fixture(page).read(), await held(page, NEGATIVE)]).toEqual([await preview(popup), '']);
    await popup.close();
    await page.close();
  });

  test('the right-click menu fills both boxes too, each at its end or caret', async () => {
    const { page, popup } = await openTool();
    await popup.fill('Subject', 'a red fox');
    await popup.fill('Leave out', 'text');
    const text = await preview(popup);
    await popup.close();
    const box = '#txt2img_prompt textarea';
    await page.$eval(NEGATIVE, (field) => {
      (field as HTMLTextAreaElement).value = 'blurry';
    });
    await page.focus(box);
    await session.dispatchMenu({ menuItemId: 'insert-current', editable: true }, page);
    await expect.poll(() => fixture(page).read()).toBe(text);
    await expect.poll(() => held(page, NEGATIVE)).toBe('blurry, text');
    expect(await page.evaluate(() => document.activeElement?.closest('[id]')?.id)).toBe('txt2img_prompt');
    await insertionReported(session);
    await page.close();
  });

  test('equal boxes: the popup asks, and writes into the one that is chosen', async () => {
    const page = await open(NODES, await fixtureRoutes({ [NODES]: 'comfyui' }));
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await popup.waitFor(() =>
      /2 boxes could be meant/.test(document.querySelector('.site-line')?.textContent ?? ''),
    );
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Several boxes could be meant/);
    expect([await held(page, '[name="first"]'), await held(page, '[name="second"]')]).toEqual(['', '']);
    await popup.click('button', '2 text');
    await statusOf(popup, /^Inserted into “text”/);
    expect([await held(page, '[name="first"]'), await held(page, '[name="second"]')]).toEqual([
      '',
      await preview(popup),
    ]);
    expect(await popup.has('button', '2 text')).toBe(false);
    await popup.close();
    await page.close();
  });

  const editor = (label: string) =>
    `<div contenteditable="true" role="textbox" aria-label="${label}" style="width: 500px; height: 80px"></div>`;
  const pageOf = (body: string) => ({
    body: `<!doctype html><link rel="icon" href="data:,">${body}`,
    contentType: 'text/html',
  });
  const SEARCH = '<header><form role="search"><input name="q"></form></header>';

  test('the only box says nothing of prompts: it is offered by name, and written into after one more press', async () => {
    const address = 'https://editor.example/';
    const page = await open(address, {
      [address]: pageOf(`${SEARCH}<main>${editor('Rich Text Editor')}</main>`),
    });
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await popup.waitFor(() =>
      /whether “Rich Text Editor” is meant/.test(document.querySelector('.site-line')?.textContent ?? ''),
    );
    await popup.click('button', 'Insert');
    await statusOf(popup, /^No box here says that it takes prompts.*“Rich Text Editor”/);
    expect(await page.$eval('[contenteditable]', (field) => field.textContent)).toBe('');
    await popup.click('button', '1 Rich Text Editor');
    await statusOf(popup, /^Inserted into “Rich Text Editor”/);
    expect(await page.$eval('[contenteditable]', (field) => field.textContent)).toBe(await preview(popup));
    await popup.close();
    await page.close();
  });

  test('of a page with a login and a text to read, nothing is offered', async () => {
    const address = 'https://other.example/';
    const body =
      '<main><form action="/login"><input name="user"><input type="password"></form><textarea readonly style="width: 500px; height: 80px">Terms</textarea></main>';
    const page = await open(address, { [address]: pageOf(body) });
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await popup.click('button', 'Insert');
    await statusOf(popup, /^No prompt box was found on this page/);
    expect(await popup.text('region', 'Prompt box')).toMatch(/^No prompt box was found here/);
    await popup.close();
    await page.close();
  });

  test('a site whose known box is gone: said, with the box that is used instead, and how that went so far', async () => {
    const address = 'https://www.midjourney.com/imagine';
    const body = `<!doctype html><link rel="icon" href="data:,"><main>
      <textarea id="new_bar" placeholder="Describe your image" style="width: 500px; height: 80px"></textarea></main>`;
    const page = await open(address, { [address]: { body, contentType: 'text/html' } });
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await popup.waitFor(() =>
      /^This site has changed.*“Describe your image”/.test(
        document.querySelector('.site-line')?.textContent ?? '',
      ),
    );
    expect(await popup.has('button', 'Show the box')).toBe(true);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted into “Describe your image”/);
    expect(await held(page, '#new_bar')).toBe(await preview(popup));
    const isCounted = () =>
      /Inserted here 1×, last on/.test(document.querySelector('.site-line')?.textContent ?? '');
    await popup.waitFor(isCounted);
    await popup.close();
    const again = await session.openPopup(page);
    await again.waitFor(isCounted);
    await again.close();
    await page.close();
  });
});
