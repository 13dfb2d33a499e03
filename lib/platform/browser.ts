/** The one door to the extension API: nothing outside this folder imports `wxt/browser` or names `chrome`. */
import { browser } from 'wxt/browser';

export { type Browser, browser } from 'wxt/browser';

/** The version of the extension that runs. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
