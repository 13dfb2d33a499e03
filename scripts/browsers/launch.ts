/** Starts a browser of the system with the extension in it. */
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts the named browser; throws with a line that says what to install where there is none. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
