/** The boxes of the practice page, as the headless run uses them. */
import type { Page } from 'puppeteer-core';

/** Names of the boxes, in their order. */
export const boxNames = (page: Page): Promise<string[]> =>
  page.$$eval('[data-station]', (all) => all.map((one) => one.getAttribute('data-station') ?? ''));

/** Puts the focus into a box, through frames and shadow roots, as a click would. */
export const focusBox = (page: Page, name: string): Promise<void> =>
  page.$eval(`[data-station="${name}"]`, (station) => {
    const frame = station.querySelector('iframe');
    frame?.focus();
    const roots = [
      station,
      frame?.contentDocument,
      ...[...station.querySelectorAll('div')].map((one) => one.shadowRoot),
    ];
    for (const root of roots) root?.querySelector<HTMLElement>('.box')?.focus();
  });

/** What the page believes the box to hold. */
export const belief = (page: Page, name: string): Promise<string> =>
  page.$eval(`[data-belief="${name}"]`, (line) => line.textContent ?? '');
