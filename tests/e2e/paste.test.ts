/** A whole prompt pasted into the built popup: taken apart, printed as it was, edited in one field, taken back, inserted. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { pasteSubject } from './lib/paste.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const BING = 'https://www.bing.com/images/create';
const MIDJOURNEY = 'https://www.midjourney.com/imagine';
const PAGES: Record<string, string> = { [BING]: 'bing-image-creator', [MIDJOURNEY]: 'midjourney' };

/** A text, and the same with other words in its Setting. */
const TEXT = 'cinematic photo of a red fox in the snow, morning fog --ar 16:9 --s 250';
const EDITED = 'cinematic photo of a red fox in a birch forest, morning fog --ar 16:9 --s 250';

describeEachBrowser('a pasted prompt', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  afterEach(() => page.close());

  async function open(address: string): Promise<Popup> {
    page = await openFixture(session, { [address]: PAGES[address] ?? '' });
    await fixture(page).ready();
    const popup = await session.openPopup(page);
    if (await popup.value('Subject')) await popup.click('button', 'Clear');
    return popup;
  }

  async function takeApart(popup: Popup, text: string): Promise<void> {
    await pasteSubject(popup, text);
    await statusOf(popup, /whole prompt/);
    await popup.click('button', 'Take it apart');
    await statusOf(popup, /into its field/);
  }

  test('is printed as it was, and an edit changes its own words alone', async () => {
    const popup = await open(MIDJOURNEY);
    await takeApart(popup, TEXT);
    expect(await preview(popup)).toBe(TEXT);
    const former = await popup.value('Setting');
    await popup.fill('Setting', 'in a birch forest');
    await expect.poll(() => preview(popup)).toBe(EDITED);
    await popup.fill('Setting', former);
    await expect.poll(() => preview(popup)).toBe(TEXT);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    expect(await fixture(page).read()).toBe(TEXT);
    expect(await fixture(page).sends()).toBe(0);
    await popup.close();
    const again = await session.openPopup(page);
    expect(await preview(again)).toBe(TEXT);
    await again.close();
  });

  test('of a text with the syntax of a program, the preview has its words, and a finding says so', async () => {
    const popup = await open(BING);
    await takeApart(popup, 'a {red|green} kite, soft light, [snow:rain:0.5], watercolor');
    expect(await preview(popup)).toBe('a red kite, soft light, rain, watercolor');
    const checks = await popup.text('list', 'Checks');
    expect(checks).toMatch(/red\|green/);
    await popup.close();
  });
});
