/** Sheets of the drawn pictures, in the size people see them, with their terms and without: can a stranger tell them? */
import { resolve } from 'node:path';
import type { Browser, ScreenshotOptions } from 'puppeteer-core';
import type { Shows } from './picture.ts';

export interface Shown {
  id: string;
  shows: Shows;
  file: Buffer;
}

const styleOf = (
  columns: number,
  width: number,
) => `body { margin: 8px; display: grid; gap: 8px; background: #eee;
  grid-template-columns: repeat(${columns}, ${width}px); font: 12px sans-serif } figure { margin: 0 }
  img { display: block; width: ${width}px; aspect-ratio: 4 / 3 }`;

/** Writes `sheet.png` and `sheet-without-words.png` into a folder, to look at closely. */
export async function takeSheets(browser: Browser, shown: readonly Shown[], folder: string): Promise<void> {
  for (const words of [true, false]) {
    const path = resolve(folder, words ? 'sheet.png' : 'sheet-without-words.png');
    await take(browser, shown, { words, columns: 8, width: 160 }, { path });
  }
}

/** Writes one small sheet of all. */
export const takeOverview = (browser: Browser, shown: readonly Shown[], path: string): Promise<void> =>
  take(browser, shown, { words: false, columns: 14, width: 80 }, { path, type: 'webp', quality: 60 });

async function take(
  browser: Browser,
  shown: readonly Shown[],
  { words, columns, width }: { words: boolean; columns: number; width: number },
  options: ScreenshotOptions & { path: string },
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: columns * (width + 8) + 8, height: 100 });
  const figures = shown.map(({ shows, file }) => {
    const terms = words ? Object.values(shows).flat().join(', ') : '';
    const source = `data:image/webp;base64,${file.toString('base64')}`;
    return `<figure><img src="${source}" alt="">${words ? `<figcaption>${terms}</figcaption>` : ''}</figure>`;
  });
  await page.setContent(`<style>${styleOf(columns, width)}</style>${figures.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ ...options, fullPage: true } as ScreenshotOptions);
  await page.close();
}
