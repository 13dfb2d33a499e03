/** The harness itself: what every other end-to-end test stands on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';

const ADDRESS = 'https://www.bing.com/images/create';
const PAGE = `<!doctype html><link rel="icon" href="data:,"><textarea aria-label="Prompt"></textarea>
  <iframe src="https://frame.example/box"></iframe><img src="https://elsewhere.example/dot.png">`;
const ROUTES = {
  [ADDRESS]: { body: PAGE, contentType: 'text/html' },
  'https://frame.example/box': { body: '<p>in the frame</p>', contentType: 'text/html' },
};

describeEachBrowser('the harness', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'prompt-easel-harness-'));
  let session: Session;

  const openPage = async () => {
    const page = await session.newPage();
    await session.serve(page, ROUTES);
    await page.goto(`${ADDRESS}?q=1`);
    return page;
  };

  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  test('serves true addresses, frames included, and writes down what it refuses', async () => {
    const page = await openPage();
    expect(await page.evaluate(() => location.href)).toBe(`${ADDRESS}?q=1`);
    expect(page.frames().map((frame) => frame.url())).toContain('https://frame.example/box');
    expect(session.refused()).toEqual(['https://elsewhere.example/dot.png']);
    await page.close();
  });

  test('drives the real popup by name, keyboard and mouse', async () => {
    const page = await openPage();
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'old');
    await popup.fill('Subject', 'héllo 👩 <b>');
    expect(await popup.value('Subject')).toBe('héllo 👩 <b>');
    await popup.press('Control+a');
    await popup.type('a fox');
    expect(await popup.value('Subject')).toBe('a fox');
    expect(await popup.has('button', 'No such button')).toBe(false);

    for (const scheme of ['dark', 'light'] as const) {
      await popup.setColorScheme(scheme);
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        scheme === 'dark',
      );
    }
    const picture = join(folder, 'popup.png');
    await popup.screenshot(picture);
    expect((await stat(picture)).size).toBeGreaterThan(500);

    // What the extension's own parts ask for is seen as well, which interception in a page cannot do.
    await popup.evaluate(() => fetch('https://leak.example/word').catch(() => null));
    expect(session.refused()).toContain('https://leak.example');

    expect(await popup.closed()).toBe(false);
    await popup.close();
    expect(await popup.closed()).toBe(true);
    await page.close();
  });

  test('ends the worker', async () => {
    await session.stopWorker();
    await session.stopWorker();
  });
});
