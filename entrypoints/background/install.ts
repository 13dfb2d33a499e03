import { browser } from '@/lib/platform/browser.ts';
import { onLastPrivateWindowClosed } from '@/lib/platform/tabs.ts';
import { forgetPrivateItems } from '@/lib/session/private-item.ts';
import { printAnew } from './print-ahead.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { presets } from './store.ts';

/** What private windows kept ends with the last of them. Menus are built when we are installed or updated and when the browser starts; they outlive the worker. */
export function setupInstall(): void {
  const start = async () => {
    await presets.purgeDeleted();
    await rebuildMenus();
  };
  onLastPrivateWindowClosed(() => void forgetPrivateItems());
  // Also where an extension under development is loaded anew under the same version.
  browser.runtime.onInstalled.addListener(() => {
    void printAnew();
    void start();
  });
  browser.runtime.onStartup.addListener(() => void start());
}
