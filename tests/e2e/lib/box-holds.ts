import type { Page } from 'puppeteer-core';

/** Waits until the box that a selector names holds this text. */
export async function boxHolds(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector: string, text: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text,
    {},
    selector,
    text,
  );
}
