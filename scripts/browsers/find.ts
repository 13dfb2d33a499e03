/** Finds the browsers of the system. */
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PATHS: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Path of the named browser, or null where none is installed in a usual place.
 * `CHROMIUM_PATH` and `FIREFOX_PATH` in the environment come first.
 */
export function browserPath(
  name: BrowserName,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  const usual = PATHS[name][process.platform] ?? [];
  return [...(named ? [named] : []), ...usual].find(exists) ?? null;
}
