/** A private window of Firefox: a second window of the browser, with a toolbar of its own. */
import type { Browser } from 'puppeteer-core';
import { openFirefoxPopup } from './firefox-popup.ts';
import { FirefoxWindow } from './firefox-window.ts';
import type { PrivateWindow } from './session.ts';
import { until } from './until.ts';

export async function openFirefoxPrivateWindow(
  browser: Browser,
  window: FirefoxWindow,
  id: string,
  address: string,
): Promise<PrivateWindow> {
  const before = new Set(browser.targets());
  await window.run(() => {
    (globalThis as unknown as { OpenBrowserWindow(options: { private: boolean }): void }).OpenBrowserWindow({
      private: true,
    });
  });
  const target = await until('the private window', () =>
    browser.targets().find((one) => !before.has(one) && one.type() === 'page'),
  );
  const page = await target.asPage();
  // An address that is asked for before its first page has loaded is taken for that page's end.
  await until('the private window to load', async () => {
    return (
      page.url() === 'about:privatebrowsing' &&
      (await page.evaluate(() => document.readyState === 'complete'))
    );
  });
  const own = await FirefoxWindow.of(browser, window);
  return { page, openPopup: () => openFirefoxPopup(own, id, address), close: () => page.close() };
}
