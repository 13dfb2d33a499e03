import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, SCREEN } from '../browsers/chromium-flags.ts';
import { browserPath } from '../browsers/find.ts';
import { extensionNamed } from './extension-named.ts';
import { type Measure, timedInTurn } from './measure.ts';

const OURS = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** An extension whose popup is one empty input in a window of the same size: what no popup can be quicker than. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'easel-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><style>html { width: 800px; height: 600px }</style><input id="field" autofocus>',
  );
  return folder;
}

/**
 * Milliseconds from pressing the toolbar button until the field is on the screen and has the focus. Read off the
 * browser's own clock of paints: what the driver takes to look is not counted, for neither of the two.
 */
async function open(browser: Browser, page: Page, extension: Extension, paint: string): Promise<number> {
  await page.bringToFront();
  const started = Date.now();
  const [target] = await Promise.all([
    browser.waitForTarget((candidate) => candidate.url().endsWith('popup.html')),
    page.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage();
  const painted = await popup.waitForFunction(
    (paint: string) => {
      const [entry] = performance.getEntriesByName(paint);
      const focused = document.activeElement?.matches('input, textarea');
      return entry && focused && performance.timeOrigin + entry.startTime;
    },
    {},
    paint,
  );
  const time = ((await painted.jsonValue()) as number) - started;
  await popup.close();
  return time;
}

/** Popup: from the toolbar button to a focusable Subject field, against the empty one, in turn. */
export async function benchPopup(): Promise<Measure> {
  const empty = emptyExtension();
  const executablePath = browserPath('chromium') ?? undefined;
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [OURS, empty],
    args: [...CHROMIUM_FLAGS, ...SCREEN],
  });
  try {
    const [ours, bare] = [
      await extensionNamed(browser, 'Prompt Easel'),
      await extensionNamed(browser, 'Empty'),
    ];
    const page = await browser.newPage();
    return await timedInTurn(
      {
        what: 'Popup: button to focusable Subject, median',
        bound: 1.15,
        baseline: 'a popup with one empty input',
      },
      () => open(browser, page, ours, 'first-contentful-paint'),
      () => open(browser, page, bare, 'first-paint'),
    );
  } finally {
    await browser.close();
    rmSync(empty, { recursive: true, force: true });
  }
}
