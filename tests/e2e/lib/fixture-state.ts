import type { Frame, Page } from 'puppeteer-core';

/** What `tests/fixtures/pages/mount.ts` tells of a fixture page: the application's own state, not the DOM. */
interface FixtureWindow {
  __fixture?: { read(): string; sends(): number; others(): Record<string, string> };
}

/** Asks a fixture page, or one of its frames. */
export function fixture(page: Page | Frame) {
  return {
    async ready(): Promise<void> {
      await page.waitForFunction(() => (window as FixtureWindow).__fixture !== undefined);
    },
    read: (): Promise<string> =>
      page.evaluate(() => (window as FixtureWindow).__fixture?.read() ?? 'no fixture'),
    sends: (): Promise<number> => page.evaluate(() => (window as FixtureWindow).__fixture?.sends() ?? -1),
    others: (): Promise<Record<string, string>> =>
      page.evaluate(() => (window as FixtureWindow).__fixture?.others() ?? {}),
  };
}
