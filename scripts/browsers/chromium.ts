/** Chromium, Chrome and Edge through the DevTools protocol. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { Answers } from './answer.ts';
import { chromiumFlags, SCREEN } from './chromium-flags.ts';
import { openChromiumPopup, openedChromiumPopup } from './chromium-popup.ts';
import { ChromiumWorker } from './chromium-worker.ts';
import { type Ground, prepareGround } from './ground.ts';
import { killBrowser } from './kill.ts';
import { requireBrowser } from './missing.ts';
import { type LaunchOptions, type PrivateWindow, type Session, VIEWPORT } from './session.ts';
import { until } from './until.ts';

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { headless = true, flags = [] } = options;
  const executablePath = requireBrowser('chromium');
  const ground = await prepareGround(options);
  const proxy = ground.wallPort ? [`--proxy-server=127.0.0.1:${ground.wallPort}`] : [];
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      // With a window the caller says what Ctrl+C means.
      handleSIGINT: headless,
      userDataDir: ground.profile,
      enableExtensions: [resolve(options.extension)],
      defaultViewport: headless ? VIEWPORT : null,
      args: [...chromiumFlags(headless), ...SCREEN, ...proxy, ...flags],
    });
    const extension = await until('the extension to load', () => firstExtension(browser));
    return chromiumSession(browser, extension, ground, options);
  } catch (error) {
    ground.clear();
    throw error;
  }
}

function chromiumSession(
  browser: Browser,
  extension: Extension,
  ground: Ground,
  options: LaunchOptions,
): Session {
  const worker = new ChromiumWorker(browser, extension);
  const answers = new Answers();
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}/${path.replace(/^\//, '')}`;

  return {
    name: 'chromium',
    browser,
    extensionId: extension.id,
    profile: ground.profile,
    newPage: () => browser.newPage(),
    serve: (page, routes) => answers.serve(page, routes),
    refused: () => answers.all(ground.asked()),
    openPopup: (page) => openChromiumPopup(browser, extension, page),
    openPrivateWindow: () => openPrivateWindow(browser, extension, options.extension),
    openedPanel: () => openedChromiumPopup(browser, extensionUrl('sidepanel.html')),
    openedPopup: () => openedChromiumPopup(browser, extensionUrl('popup.html')),
    extensionUrl,
    openExtensionPage: (path) => openTab(browser, extensionUrl(path)),
    openBrowserPage: (address) => openTab(browser, address),
    stopWorker: () => worker.stop(),
    dispatchMenu: async (info, page) => {
      await worker.grantActiveTab(page);
      await worker.dispatch(
        'contextMenus.onClicked',
        { editable: false, pageUrl: page.url(), ...info },
        page,
      );
    },
    pressCommand: async (command, page) => {
      await worker.grantActiveTab(page);
      await worker.dispatch('commands.onCommand', command, page);
    },
    grantOrigins: async () => false,
    kill: async () => {
      await killBrowser(browser);
      ground.clear(true);
    },
    close: async () => {
      await browser.close();
      ground.clear();
    },
  };
}

async function firstExtension(browser: Browser): Promise<Extension | undefined> {
  const [extension] = (await browser.extensions()).values();
  return extension;
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function openPrivateWindow(
  browser: Browser,
  extension: Extension,
  folder: string,
): Promise<PrivateWindow> {
  const session = await browser.target().createCDPSession();
  // puppeteer does not know this option of the command.
  const allow = { path: resolve(folder), enableInIncognito: true };
  await session.send('Extensions.loadUnpacked', allow as { path: string });
  await session.detach();
  const own = await openTab(browser, `chrome-extension://${extension.id}/options.html`);
  const before = new Set(browser.targets());
  await own.evaluate('chrome.windows.create({ incognito: true, url: "about:blank" })');
  await own.close();
  const target = await until('the private window', () =>
    browser.targets().find((one) => !before.has(one) && one.type() === 'page'),
  );
  const page = await target.asPage();
  return { page, openPopup: () => openChromiumPopup(browser, extension, page), close: () => page.close() };
}
