/** Says what to install. */
import { type BrowserName, browserPath } from './find.ts';

const ADVICE: Record<BrowserName, string> = {
  chromium: 'Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
  firefox: 'Install Firefox 140 or later (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.',
};

/** One line on how to get the named browser. */
export const advice = (name: BrowserName): string => `No ${name} found. ${ADVICE[name]}`;

/** Path of the named browser, or an error that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const path = browserPath(name);
  if (!path) throw new Error(advice(name));
  return path;
}
