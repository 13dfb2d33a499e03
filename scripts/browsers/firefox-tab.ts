/** Tabs that show the extension's own pages in Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';

/**
 * Opens the address in a tab. puppeteer's `goto` waits for an event that Firefox does not send for these addresses,
 * so that `page.url()` stays `about:blank`; all that evaluates, types or clicks works.
 */
export async function openFirefoxTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await bidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  return page;
}
