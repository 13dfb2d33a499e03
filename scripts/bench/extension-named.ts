import type { Browser, Extension } from 'puppeteer-core';
import { until } from '../browsers/until.ts';

/** Returns the extension of this name, once the browser has started it. */
export const extensionNamed = (browser: Browser, name: string): Promise<Extension> =>
  until(`the extension ${name} to start`, async () =>
    [...(await browser.extensions()).values()].find((extension) => extension.name === name),
  );
