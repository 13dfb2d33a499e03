/** "Show it the box": pointing at a box in the page, with the real popup, pointer and keyboard. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { cameInto, PICK_ROUTES, PICK_URL, SANDBOXED_URL, STRICT_URL, seenBy } from './lib/pick-page.ts';
import { noticeIn, type Row, startPicking, stored, tellFrom } from './lib/picking.ts';
import { statusOf } from './lib/popup-actions.ts';

/** The middle of an element, in the coordinates of the page, also from within a frame. */
async function middle(element: ElementHandle | null): Promise<[number, number]> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('There is no such element to point at');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describeEachBrowser('pointing at the box', (name) => {
  let session: Session;
  let page: Page;
  let html: string;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.newPage();
    await session.serve(page, PICK_ROUTES);
    await page.goto(PICK_URL);
    html = await outer(page);
    await seenBy(page);
    await cameInto(page);
  });
  afterEach(() => page.close());

  const outer = (place: Page | Frame) => place.evaluate(() => document.documentElement.outerHTML);
  const click = async (selector: string) => page.mouse.click(...(await middle(await page.$(selector))));
  /** The layer is the last thing in the document while it is there. */
  const hasLayer = (place: Page | Frame) =>
    place.evaluate(() => document.documentElement.lastElementChild !== document.body);
  const layerGone = (place: Page | Frame = page) => expect.poll(() => hasLayer(place)).toBe(false);
  const pickEnds = () => expect.poll(async () => (await stored(session, page)).pick).toBeNull();

  /** What was remembered of this pointing, once the popup has said so; all of it is gone from the page by then. */
  async function remembered(label: string): Promise<Row> {
    expect(await noticeIn(session, page)).toMatch(new RegExp(`^Remembered “${label}”`));
    expect(await hasLayer(page)).toBe(false);
    const { rows, pick } = await stored(session, page);
    expect(pick).toBeNull();
    const row = rows.toSorted((a, b) => b.at - a.at).find((one) => one.label === label);
    if (!row) throw new Error(`No box was remembered by the name ${label}`);
    return row;
  }

  /** Whether the first of the locators that finds anything finds just this element. */
  const finds = (row: Row, handle: ElementHandle) =>
    handle.evaluate(
      (element, selectors) => {
        const root = element.getRootNode() as Document | ShadowRoot;
        return selectors.some((selector) => root.querySelector(selector) === element);
      },
      row.locators.map(({ selector }) => selector),
    );

  test('a click on a box is remembered, the page hears nothing of it, and nothing is left', async () => {
    await startPicking(session, page);
    expect(await hasLayer(page)).toBe(true);
    await click('#plain');
    const row = await remembered('Describe your image');
    expect(row).toMatchObject({ role: 'prompt', address: PICK_URL, frame: null });
    const field = await page.$('#plain');
    expect(field && (await finds(row, field))).toBe(true);
    expect(await seenBy(page)).toEqual([]);
    expect(await cameInto(page)).toEqual(['DIV']);
    expect(await outer(page)).toBe(html);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
  });

  test('afterwards the page has its pointer and keys again', async () => {
    await startPicking(session, page);
    await page.keyboard.press('Escape');
    await layerGone();
    await pickEnds();
    expect(await seenBy(page)).toEqual([]);
    await click('#plain');
    await page.keyboard.type('fox');
    expect(await page.$eval('#plain', (field) => (field as HTMLTextAreaElement).value)).toBe('fox');
    expect(await seenBy(page)).toContain('click document');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.nodeName)).toBe('BODY');
  });

  test('what a click in an editor hits is the editor', async () => {
    await startPicking(session, page);
    await click('#bold');
    const row = await remembered('Idea');
    const editor = await page.$('#editor');
    expect(editor && (await finds(row, editor))).toBe(true);
  });

  test('a click beside the only box of its wrapper takes it', async () => {
    await startPicking(session, page);
    await click('#beside');
    await remembered('Idea');
    await click('#plain');
    expect(await seenBy(page)).toContain('click document');
  });

  test.each(['open', 'closed'])('a box in an %s shadow root', async (mode) => {
    await startPicking(session, page);
    await click(`${mode}-box`);
    const row = await remembered(`${mode} shadow box`);
    expect(row.locators[0]?.hosts.length).toBe(1);
    expect(await outer(page)).toBe(html);
  });

  test.each([
    ['#same', '#framed', 'Framed box'],
    ['#inline', '#inner', 'Inline box'],
  ])('a box in the frame %s', async (frameSelector, selector, label) => {
    const frame = await (await page.$(frameSelector))?.contentFrame();
    if (!frame) throw new Error('There is no such frame');
    const before = await outer(frame);
    await startPicking(session, page);
    const [x, y] = await middle(await page.$(frameSelector));
    const [dx, dy] = name === 'chromium' ? await middle(await frame.$(selector)) : [x - 100, y - 15];
    await page.mouse.click(dx, dy);
    expect(await remembered(label)).toMatchObject({ address: PICK_URL, frame: new URL(PICK_URL).origin });
    await layerGone(frame);
    expect(await outer(frame)).toBe(before);
    expect(await outer(page)).toBe(html);
    expect(await seenBy(page)).toEqual([]);
  });

  test('passwords and places without a box are refused, and the pointing goes on', async () => {
    await startPicking(session, page);
    const rows = (await stored(session, page)).rows.length;
    await click('#secret');
    await click('#far');
    expect(await hasLayer(page)).toBe(true);
    expect((await stored(session, page)).rows.length).toBe(rows);
    expect(await seenBy(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await layerGone();
  });

  test('Cancel ends it', async () => {
    await startPicking(session, page);
    const { width } = page.viewport() ?? { width: 0 };
    // The bar stands in the middle of the top; its button at its right end.
    await page.mouse.click(width / 2 + 120, 32);
    await layerGone();
    await pickEnds();
    // The pointer stands still over what was below the button: that is the page's own business.
    expect((await seenBy(page)).filter((event) => !event.startsWith('mouseover'))).toEqual([]);
  });

  test('a frame of another address is named, and its access asked for', async () => {
    await startPicking(session, page);
    await click('#other');
    const popup = await session.openedPopup();
    await statusOf(popup, /frame of owner-space\.hf\.space.*point again/);
    expect(await popup.has('button', 'Allow access')).toBe(true);
    // Nobody can answer Chromium's own question in a headless run; Firefox answers it for tests.
    if (name === 'firefox') {
      await popup.click('button', 'Allow access');
      await statusOf(popup, /may enter owner-space\.hf\.space now/);
      // The next test begins as a new user does.
      await popup.evaluate(() =>
        (globalThis as unknown as { chrome: typeof Browser }).chrome.permissions.remove({
          origins: ['https://owner-space.hf.space/*'],
        }),
      );
    }
    await popup.close();
    await page.bringToFront();
    await layerGone();
    expect(await outer(page)).toBe(html);
  });

  test('by keyboard: Tab goes through the boxes of all frames, Enter takes one', async () => {
    // Five in the page itself, but no password; then those in its frames; then round.
    await startPicking(session, page);
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await remembered('Framed box');

    // All at once: no key overtakes one that is on its way through the frames.
    await startPicking(session, page);
    const keys = [...Array<'ArrowDown'>(9).fill('ArrowDown'), 'ArrowUp', 'Enter'] as const;
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
    await remembered('Describe your image');
    expect(await outer(page)).toBe(html);
    expect(await seenBy(page)).toEqual([]);
  });

  test('a second start takes the place of the first', async () => {
    await startPicking(session, page);
    await startPicking(session, page, 'negative');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await click('#plain');
    expect(await remembered('Describe your image')).toBeTruthy();
    expect((await stored(session, page)).rows).toContainEqual(
      expect.objectContaining({ role: 'negative', label: 'Describe your image' }),
    );
    expect(await outer(page)).toBe(html);
  });

  test('going elsewhere and coming back ends it', async () => {
    await startPicking(session, page);
    await page.goto(SANDBOXED_URL);
    await pickEnds();
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.href)).toBe(PICK_URL);
    expect(await hasLayer(page)).toBe(false);
  });

  test('closing the tab ends it', async () => {
    await startPicking(session, page);
    const other = await session.newPage();
    await page.close();
    page = other;
    await pickEnds();
  });

  test('a worker that fell asleep while the user pointed is called again', async () => {
    await startPicking(session, page);
    const rows = (await stored(session, page)).rows.length;
    await session.stopWorker();
    await page.bringToFront();
    await click('open-box');
    await remembered('open shadow box');
    expect((await stored(session, page)).rows.length).toBeGreaterThanOrEqual(rows);
    expect(await outer(page)).toBe(html);
  });

  test('boxes are numbered while the popup lives', async () => {
    const popup = await session.openPopup(page);
    await tellFrom(popup, { type: 'scan' });
    const [frameId, choice] = [0, 0];
    await popup.evaluate(() => {
      const { runtime, tabs } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      return tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
        runtime.connect({ name: `marks:${tab?.id}` });
      });
    });
    const choices = [{ frameId, choice, number: 1, label: 'Describe your image' }];
    expect(await tellFrom(popup, { type: 'markBoxes', choices })).toMatchObject({ ok: true });
    expect(await hasLayer(page)).toBe(true);
    expect(await tellFrom(popup, { type: 'pointAtBox', frameId, choice })).toMatchObject({ ok: true });
    expect(await tellFrom(popup, { type: 'unmarkBoxes' })).toMatchObject({ ok: true });
    expect(await hasLayer(page)).toBe(false);
    await tellFrom(popup, { type: 'markBoxes', choices });
    expect(await hasLayer(page)).toBe(true);
    await popup.close();
    await layerGone();
    expect(await outer(page)).toBe(html);
  });

  describe('on other pages', () => {
    test('a page whose policy allows nothing', async () => {
      await page.goto(STRICT_URL);
      await startPicking(session, page);
      await click('#plain');
      expect(await remembered('Strict')).toMatchObject({ address: STRICT_URL });
    });

    test('the editor of a chat', async () => {
      const address = 'https://chatgpt.com/';
      await session.serve(page, await fixtureRoutes({ [address]: 'chatgpt' }));
      await page.goto(address);
      await fixture(page).ready();
      await page.waitForSelector('.ProseMirror');
      await startPicking(session, page);
      await click('.ProseMirror p');
      const row = await remembered('Chat with ChatGPT');
      const editor = await page.$('.ProseMirror');
      expect(editor && (await finds(row, editor))).toBe(true);
      expect(await fixture(page).sends()).toBe(0);
    });

    test('a page in a dialog of its own', async () => {
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.innerHTML = '<textarea id="modal" aria-label="Modal box"></textarea>';
        document.body.append(dialog);
        dialog.showModal();
        (document.activeElement as HTMLElement).blur();
      });
      await startPicking(session, page);
      await click('#modal');
      await remembered('Modal box');
    });
  });
});
