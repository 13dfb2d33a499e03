/** The whole way of a box that the user shows: popup, page, popup, insertion, and the next visit. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { choose, preview, statusOf } from './lib/popup-actions.ts';

const ADDRESS = 'https://pictures.example/studio';
const FRAMED = 'https://framed.example/studio';
const page = (boxes: string) => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>A studio</title>
    <style>textarea { display: block; width: 500px; height: 80px; margin: 24px }</style><main>${boxes}</main>`,
  contentType: 'text/html',
});
/** The box that is meant has no name; the other one looks like a prompt box in every way. */
const LIKELY = '<textarea id="likely" placeholder="Describe your image"></textarea>';
const SHOWN = '<textarea id="scene" data-testid="scene"></textarea><textarea id="without"></textarea>';

describeEachBrowser('a box that the user shows', (name) => {
  let session: Session;
  let tab: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

  async function visit(boxes: string, address = ADDRESS): Promise<Popup> {
    tab = await session.newPage();
    await session.serve(tab, { [address]: page(boxes) });
    await tab.goto(address);
    const popup = await session.openPopup(tab);
    await popup.waitFor(
      () => !/Looking/.test(document.querySelector('.site-line')?.textContent ?? 'Looking'),
    );
    return popup;
  }
  const siteLine = (popup: Popup) => popup.text('region', 'Prompt box');
  const held = (id: string) =>
    tab.evaluate((id) => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value, id);

  /** Presses the button, clicks the box in the page, and takes up the popup that opens again. */
  async function point(popup: Popup, button: string, id: string): Promise<Popup> {
    await popup.click('button', button);
    await expect.poll(() => popup.closed()).toBe(true);
    await tab.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
    await tab.click(`#${id}`);
    return session.openedPopup();
  }

  test('pointed at from the popup, it gets the text, and what to leave out its own', async () => {
    let popup = await visit(LIKELY + SHOWN);
    await popup.click('button', 'Clear');
    await popup.fill('Subject', 'a red fox');
    await popup.fill('Leave out', 'text');
    await choose(popup, 'Target', 'Stable Diffusion XL');
    expect(await siteLine(popup)).toMatch(/“Describe your image”, the likeliest box here/);

    popup = await point(popup, 'Point at the prompt box', 'scene');
    expect(await statusOf(popup, /^Remembered/)).toMatch(/as the prompt box of pictures\.example/);
    popup = await point(popup, 'Point at the box for what to leave out', 'without');
    await statusOf(popup, /^Remembered/);
    await popup.waitFor(() =>
      /the box you showed/.test(document.querySelector('.site-line')?.textContent ?? ''),
    );

    const text = await preview(popup);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    expect([await held('likely'), await held('scene'), await held('without')]).toEqual(['', text, 'text']);
    await popup.close();
    await tab.close();
  });

  test('on the next visit it comes first, and is listed in the options', async () => {
    const popup = await visit(LIKELY + SHOWN);
    expect(await siteLine(popup)).toMatch(/the box you showed/);
    await popup.close();
    const options = await session.openExtensionPage('options.html');
    await options.waitForFunction(() => document.body.textContent?.includes('pictures.example/studio'));
    await options.close();
    await tab.close();
  });

  test('in a frame without an address of its own it is found again, too', async () => {
    const frame = `<iframe srcdoc='<textarea id="inner" style="width: 400px; height: 60px"></textarea>' width="460" height="120"></iframe>`;
    let popup = await visit(LIKELY + frame, FRAMED);
    await popup.click('button', 'Point at the prompt box');
    await expect.poll(() => popup.closed()).toBe(true);
    await tab.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
    const inner = await tab.waitForFrame((candidate) => candidate.url() === 'about:srcdoc');
    await (await inner.waitForSelector('#inner'))?.click();
    popup = await session.openedPopup();
    await statusOf(popup, /^Remembered/);
    await popup.close();
    await tab.close();

    popup = await visit(LIKELY + frame, FRAMED);
    expect(await siteLine(popup)).toMatch(/the box you showed/);
    const text = await preview(popup);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    const again = await tab.waitForFrame((candidate) => candidate.url() === 'about:srcdoc');
    expect(await again.$eval('#inner', (field) => (field as HTMLTextAreaElement).value)).toBe(text);
    expect(await held('likely')).toBe('');
    await popup.close();
    await tab.close();
  });
});
