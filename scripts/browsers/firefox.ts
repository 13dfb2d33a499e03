/** Firefox through WebDriver BiDi, with the powers of the browser's own window. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Answers } from './answer.ts';
import { bidi } from './bidi.ts';
import { allowPrivate, runCommand, stopBackground } from './firefox-extension.ts';
import { chooseMenuItem } from './firefox-menu.ts';
import { openedFirefoxPanel, openedFirefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import { firefoxPrefs, uuidOf } from './firefox-prefs.ts';
import { openFirefoxPrivateWindow } from './firefox-private.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { type Ground, prepareGround } from './ground.ts';
import { killBrowser } from './kill.ts';
import { requireBrowser } from './missing.ts';
import { type LaunchOptions, type Session, VIEWPORT } from './session.ts';

/** Starts Firefox and installs the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { headless = true } = options;
  const executablePath = requireBrowser('firefox');
  const folder = resolve(options.extension);
  const id = await addonId(folder);
  const ground = await prepareGround(options);
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      // With a window the caller says what Ctrl+C means.
      handleSIGINT: headless,
      userDataDir: ground.profile,
      defaultViewport: headless ? VIEWPORT : null,
      // The browser's own window, where the toolbar and the menus are, is reached only with it.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: firefoxPrefs(id, ground.wallPort),
    });
    await browser.installExtension(folder);
    return firefoxSession(browser, await FirefoxWindow.of(browser), id, ground);
  } catch (error) {
    ground.clear();
    throw error;
  }
}

function firefoxSession(browser: Browser, window: FirefoxWindow, id: string, ground: Ground): Session {
  const answers = new Answers();
  const extensionUrl = (path: string) => `moz-extension://${uuidOf(id)}/${path.replace(/^\//, '')}`;

  return {
    name: 'firefox',
    browser,
    extensionId: id,
    profile: ground.profile,
    newPage: () => browser.newPage(),
    serve: (page, routes) => answers.serve(page, routes),
    refused: () => answers.all(ground.asked()),
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(window, id, extensionUrl(''));
    },
    openedPopup: () => openedFirefoxPopup(window, extensionUrl('')),
    openPrivateWindow: async () => {
      await allowPrivate(window, id);
      return openFirefoxPrivateWindow(browser, window, id, extensionUrl(''));
    },
    openedPanel: () => openedFirefoxPanel(window, extensionUrl('sidepanel.html')),
    extensionUrl,
    openExtensionPage: (path) => openFirefoxTab(browser, extensionUrl(path)),
    openBrowserPage: (address) => openFirefoxTab(browser, address),
    stopWorker: () => stopBackground(window, id),
    dispatchMenu: (info, page, at) => chooseMenuItem(window, info, page, at),
    pressCommand: async (command, page) => {
      await page.bringToFront();
      await runCommand(window, id, command);
    },
    // With the outside allowed a person sits there, and answers the prompt.
    grantOrigins: async () => ground.wallPort !== null,
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

async function addonId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is no Firefox build: its manifest has no gecko id`);
  return id;
}

/**
 * Opens one of the extension's own pages in a tab. puppeteer's `goto` waits for an event that Firefox does not send for
 * these addresses, so that `page.url()` stays `about:blank`; all that evaluates, types or clicks works.
 */
async function openFirefoxTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await bidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  return page;
}
