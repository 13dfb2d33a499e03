/** What was asked for on the command line of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';

export interface StartOptions {
  browser: BrowserName;
  headless: boolean;
}

/** `--browser chromium|firefox` and `--headless`; throws a sentence on anything else. */
export function readOptions(args: string[] = process.argv.slice(2)): StartOptions {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser takes chromium or firefox, not ${browser}`);
  return { browser, headless: values.headless ?? !hasDisplay() };
}

/** Whether a window can be seen here: Linux says so in the environment, the others always have a screen. CI never looks. */
function hasDisplay({ env, platform } = process): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
