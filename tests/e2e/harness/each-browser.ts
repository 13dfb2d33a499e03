/** The same tests in both browsers, on the built extension. */
import { describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { LaunchOptions, Session } from '../../../scripts/browsers/session.ts';
import { builtFolder } from './built-folder.ts';

/** Runs `body` for Chromium and for Firefox; `EASEL_BROWSER=firefox` leaves the other out. */
export function describeEachBrowser(name: string, body: (browser: BrowserName) => void): void {
  const only = process.env.EASEL_BROWSER;
  const browsers = (['chromium', 'firefox'] as const).filter((browser) => !only || only === browser);
  for (const browser of browsers) describe(`${name} (${browser})`, () => body(browser));
}

/** Starts a browser with what `npm run build` or `npm run build:firefox` made. */
export async function launchBuilt(
  browser: BrowserName,
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<Session> {
  return launch(browser, { extension: builtFolder(browser), ...options });
}
