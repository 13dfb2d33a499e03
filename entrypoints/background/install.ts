import { browser } from '@/lib/platform/browser.ts';
import { onLastPrivateWindowClosed } from '@/lib/platform/tabs.ts';
import { forgetPrivateItems } from '@/lib/session/private-item.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { presets } from './store.ts';

/** What private windows kept ends with the last of them. Menus are built when we are installed or updated and when the browser starts; they outlive the worker. */
export function setupInstall(): void {
  const start = async () => {
    await presets.purgeDeleted();
    await rebuildMenus();
  };
  onLastPrivateWindowClosed(() => void forgetPrivateItems());
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
}
