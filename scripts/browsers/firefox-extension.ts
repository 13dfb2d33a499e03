/** What Firefox does with the extension when a person or the clock asks for it. */
import type { Privileged } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';

declare const WebExtensionPolicy: Privileged['WebExtensionPolicy'];
declare const ChromeUtils: Privileged['ChromeUtils'];

/** Presses the toolbar button in the window's current tab. */
export const pressToolbarButton = (window: FirefoxWindow, id: string): Promise<void> =>
  window.run(async (id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis.window);
  }, id);

/** Ends the event page, as Firefox does after half a minute without work. */
export const stopBackground = (window: FirefoxWindow, id: string): Promise<void> =>
  window.run(async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    // Not even for work that is under way: Firefox ends it then too, after a while.
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    if (extension.backgroundState !== 'stopped')
      throw new Error(`background is ${extension.backgroundState}`);
  }, id);

/** What the shortcut's `<key>` element calls: it grants activeTab, wakes the event page and runs the listener. */
export const runCommand = (window: FirefoxWindow, id: string, command: string): Promise<void> =>
  window.run(
    async (id, command) => {
      const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
      const known = [...(await shortcuts.commands).keys()];
      if (!known.includes(command)) throw new Error(`no command ${command} among ${known.join(', ')}`);
      shortcuts.onCommand(command);
    },
    id,
    command,
  );

/** Lets the extension into private windows, as the switch on its page in `about:addons` does. */
export const allowPrivate = (window: FirefoxWindow, id: string): Promise<void> =>
  window.run(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, id);
