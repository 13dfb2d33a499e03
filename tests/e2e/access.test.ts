/** A box in a frame of another address: asked for at the moment of use, for exactly that address. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { grantedBuild } from './harness/granted-build.ts';
import { fixture } from './lib/fixture-state.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const OUTER = 'https://huggingface.co/spaces/owner/space';
const INNER = 'https://owner-space.hf.space/';
const PAGES = { [OUTER]: 'hugging-face', [INNER]: 'hugging-face-space' };

async function openSpace(session: Session): Promise<{ page: Page; frame: Frame }> {
  const page = await openFixture(session, PAGES);
  const frame = await page.waitForFrame((candidate) => candidate.url().startsWith(INNER));
  await fixture(frame).ready();
  return { page, frame };
}

/** What is known of the page stands where it says where the text goes, whatever is typed meanwhile. */
const told = (popup: Popup, expected: RegExp) =>
  popup.waitFor(
    (source: string) => new RegExp(source).test(document.querySelector('.site-line')?.textContent ?? ''),
    expected.source,
  );

let session: Session;
afterEach(() => session.close());

// In Firefox the test below begins with it.
describe.runIf(process.env.EASEL_BROWSER !== 'firefox')('a Space in its frame (chromium)', () => {
  test('says whose access is missing before anything is written', async () => {
    session = await launchBuilt('chromium');
    const { page, frame } = await openSpace(session);
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    await told(popup, /owner-space\.hf\.space.*Press Insert and allow access/);
    expect(await fixture(frame).read()).toBe('');
    expect(await fixture(page).others()).toEqual(await fixture(page).others());
    await popup.close();
  });
});

/** What is in the box once the frame may be entered. */
async function insertsIntoFrame(page: Page, frame: Frame, toldBefore?: RegExp): Promise<void> {
  const popup = await session.openPopup(page);
  await popup.fill('Subject', 'a fox');
  await popup.fill('Leave out', 'text');
  const text = await preview(popup);
  if (toldBefore) await told(popup, toldBefore);
  expect(await popup.text('region', 'Leave out')).toBe('text');
  await popup.click('button', 'Insert');
  await statusOf(popup, /^Inserted/);
  expect(await fixture(frame).read()).toBe(text);
  await popup.close();
}

describe.runIf(process.env.EASEL_BROWSER !== 'chromium')('asking for the frame (firefox)', () => {
  test('Insert asks for that origin, goes on by itself when granted, and asks no second time', async () => {
    session = await launchBuilt('firefox');
    expect(await session.grantOrigins()).toBe(true);
    const { page, frame } = await openSpace(session);
    await insertsIntoFrame(page, frame, /owner-space\.hf\.space/);
    const own = await session.openExtensionPage('options.html');
    const granted = await own.evaluate(() =>
      (
        globalThis as unknown as { browser: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).browser.permissions
        .getAll()
        .then(({ origins }) => origins),
    );
    expect(granted).toEqual(['https://owner-space.hf.space/*']);
  });
});

describe.runIf(process.env.EASEL_BROWSER !== 'firefox')('the frame once granted (chromium)', () => {
  test('Insert writes into it and nothing else', async () => {
    const build = grantedBuild('chromium', [`${INNER}*`]);
    session = await launch('chromium', { extension: build.folder });
    const { page, frame } = await openSpace(session);
    await insertsIntoFrame(page, frame);
    build.remove();
  });
});
