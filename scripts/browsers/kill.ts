/** Ends a browser the hard way. */
import type { Browser } from 'puppeteer-core';

/** SIGKILL, and waits until the process is gone, so that its profile can be used again. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
