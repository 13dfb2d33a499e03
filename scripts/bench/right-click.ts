import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { Answers } from '../browsers/answer.ts';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.ts';
import { openChromiumPopup } from '../browsers/chromium-popup.ts';
import { browserPath } from '../browsers/find.ts';
import { until } from '../browsers/until.ts';
import { extensionNamed } from './extension-named.ts';
import { type Measure, timedInTurn } from './measure.ts';

const OURS = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const ADDRESS = 'https://pictures.example/';
const PAGE =
  '<!doctype html><link rel="icon" href="data:,"><textarea id="box" aria-label="Prompt"></textarea>';

/**
 * The worker that a port wakes hands a click on the menu to its listeners, as the browser would. No message: the
 * extension would parse it as one of its own before it hears of the click.
 */
const DISPATCH = `
chrome.runtime.onConnect.addListener(({ name }) => {
  if (!name.startsWith('{')) return;
  const { clicked, tabId } = JSON.parse(name);
  chrome.tabs.get(tabId).then((tab) => chrome.contextMenus.onClicked.dispatch(clicked, tab));
});`;

const MINIMAL = `
chrome.action.onClicked.addListener(() => {});
chrome.contextMenus.onClicked.addListener((info, tab) => {
  chrome.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [info.frameId] },
    func: () => document.execCommand('insertText', false, 'a red fox in the snow'),
  });
});`;

/** What no extension that inserts from the menu can be quicker than: it inserts a constant. */
function minimalExtension(folder: string): string {
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Minimal',
    version: '1',
    action: {},
    background: { service_worker: 'background.js' },
    permissions: ['activeTab', 'scripting', 'contextMenus'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), MINIMAL);
  return folder;
}

/** The built extension, which neither is changed but for the way a click comes in, nor opens a page of its own. */
function withDispatch(folder: string): string {
  appendFileSync(join(folder, 'background.js'), DISPATCH);
  writeFileSync(join(folder, 'bench.html'), '<!doctype html>');
  return folder;
}

interface Side {
  extension: Extension;
  /** A page of the extension, which says that the menu was clicked. */
  own: Page;
}

async function open(browser: Browser, name: string): Promise<Side> {
  const extension = await extensionNamed(browser, name);
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extension.id}/bench.html`);
  return { extension, own };
}

async function sleep(browser: Browser, { extension }: Side): Promise<void> {
  const find = () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(extension.id));
  await (await find()?.worker())?.close();
  await until('the worker to sleep', () => !find());
}

/** Milliseconds from the click until the page hears of the text, both by the browser's own clock. */
async function click(browser: Browser, page: Page, side: Side, text: string): Promise<number> {
  await sleep(browser, side);
  await page.bringToFront();
  await page.$eval('#box', (box) => {
    (box as HTMLTextAreaElement).value = '';
    (box as HTMLTextAreaElement).focus();
  });
  const heard = page.evaluate(
    (text: string) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector('#box') as HTMLTextAreaElement;
        const hear = () => box.value === text && resolve(performance.timeOrigin + performance.now());
        box.addEventListener('input', hear);
      }),
    text,
  );
  const clicked = await side.own.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
      .chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const message = { clicked: { menuItemId: 'insert-current', editable: true, frameId: 0 }, tabId: tab?.id };
    const now = performance.timeOrigin + performance.now();
    runtime.connect({ name: JSON.stringify(message) });
    return now;
  });
  return (await heard) - clicked;
}

/** A right click on a sleeping worker to the text in the box, against the minimal extension, in turn. */
export async function benchRightClick(): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'easel-bench-'));
  const ourFolder = join(folder, 'ours');
  cpSync(OURS, ourFolder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium') ?? undefined,
    pipe: true,
    enableExtensions: [withDispatch(ourFolder), withDispatch(minimalExtension(join(folder, 'minimal')))],
    args: CHROMIUM_FLAGS,
  });
  try {
    const ours = await open(browser, 'Prompt Easel');
    const minimal = await open(browser, 'Minimal');
    const page = await browser.newPage();
    await new Answers().serve(page, { [ADDRESS]: { body: PAGE, contentType: 'text/html' } });
    await page.goto(ADDRESS);
    await page.bringToFront();
    await page.triggerExtensionAction(minimal.extension);
    const text = await draft(browser, page, ours);
    return await timedInTurn(
      {
        what: 'Right click on a sleeping worker to the text in the box, median',
        bound: 1.5,
        baseline: 'an extension that inserts a constant',
      },
      () => click(browser, page, ours, text),
      () => click(browser, page, minimal, 'a red fox in the snow'),
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a prompt in the popup, which also grants access to the tab. @returns the text that is inserted */
async function draft(browser: Browser, page: Page, { extension }: Side): Promise<string> {
  const popup = await openChromiumPopup(browser, extension, page);
  await popup.fill('Subject', 'a red fox in the snow');
  const text = await popup.text('region', 'Preview');
  await popup.close();
  return text;
}
