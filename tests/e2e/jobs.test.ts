/** What three people come for, from the page to the prompt in its box: each in no more keys and clicks than it takes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { pasteSubject } from './lib/paste.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const BING = 'https://www.bing.com/images/create';
const CHATGPT = 'https://chatgpt.com/';
const MIDJOURNEY = 'https://www.midjourney.com/imagine';
const FIREFLY = 'https://firefly.adobe.com/generate/image';

describeEachBrowser('a person', (name) => {
  let session: Session;
  let page: Page;
  let popup: Popup;
  let done = { keys: 0, clicks: 0 };
  beforeEach(async () => {
    done = { keys: 0, clicks: 0 };
    session = await launchBuilt(name);
  });
  afterEach(() => session.close());

  /** Alt+Shift+E on a page. */
  async function open(address: string, site: string): Promise<void> {
    page = await openFixture(session, { [address]: site });
    await fixture(page).ready();
    popup = await session.openPopup(page);
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    done.keys += 1;
  }
  async function type(text: string): Promise<void> {
    await popup.type(text);
    done.keys += text.length;
  }
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await popup.press(key);
    done.keys += keys.length;
  }
  async function click(button: string): Promise<void> {
    await popup.click('button', button);
    done.clicks += 1;
  }
  /** Whether the list of a field offers this first, which Tab then takes. */
  const offers = (words: string) =>
    popup.waitFor(
      (words: string) =>
        document.querySelector('[role="option"][aria-selected="true"]')?.textContent?.includes(words),
      words,
    );
  async function insert(): Promise<string> {
    await press('Control+Enter');
    await statusOf(popup, /^Inserted/);
    const text = await fixture(page).read();
    expect(text).toBe(await preview(popup));
    return text;
  }

  test('wants an oil painting of the dog at the beach, on Bing', async () => {
    await open(BING, 'bing-image-creator');
    await type('my dog');
    await press('Control+j', 'e');
    await type('at the beach');
    await press('Control+j', 't');
    await type('oil');
    await offers('oil painting');
    await press('Tab');
    expect(await insert()).toMatch(/^An oil painting of my dog at the beach\.?$/i);
    expect(done).toEqual({ keys: 28, clicks: 0 });
  });

  test('has found a tag prompt and wants it as a photo, on ChatGPT', async () => {
    await open(CHATGPT, 'chatgpt');
    await pasteSubject(
      popup,
      'masterpiece, best quality, 1girl, red hair, (rain:1.2), night city, neon lights',
    );
    done.keys += 1;
    await statusOf(popup, /whole prompt/);
    await click('Take it apart');
    await statusOf(popup, /into its field/);
    await press('Control+j', 't');
    await type('photog');
    await offers('photograph');
    await press('Tab');
    const text = await insert();
    expect(text).toMatch(/photograph/i);
    expect(text).toMatch(/red hair/);
    expect(text).not.toMatch(/1\.2|[()]/);
    expect(done).toEqual({ keys: 12, clicks: 1 });
  });

  test('has a product shot saved and wants another product, on Midjourney and Firefly', async () => {
    await open(MIDJOURNEY, 'midjourney');
    await popup.fill('Subject', 'a glass perfume bottle');
    await popup.fill('Lighting', 'softbox lighting');
    await popup.fill('Setting', 'on a marble table');
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', 'Product shot');
    await popup.press('Enter');
    await statusOf(popup, /^Saved/);
    await popup.click('button', 'Clear');
    await popup.close();

    done = { keys: 0, clicks: 0 };
    await open(MIDJOURNEY, 'midjourney');
    await press('Control+k');
    await popup.waitFor(() => document.activeElement?.classList.contains('palette-box'));
    await type('product sh');
    await popup.waitFor(() =>
      document.querySelector('.palette-option[aria-selected="true"]')?.textContent?.includes('Product shot'),
    );
    await press('Enter');
    await statusOf(popup, /Product shot/);
    await press('Control+j', 's', 'Control+a');
    await type('a leather wallet');
    expect(await insert()).toMatch(/leather wallet.*marble table/s);
    await popup.close();

    await open(FIREFLY, 'adobe-firefly');
    const text = await insert();
    expect(text).toMatch(/leather wallet.*marble table/s);
    expect(text).not.toMatch(/perfume|--/);
    expect(done).toEqual({ keys: 35, clicks: 0 });
  });
});
