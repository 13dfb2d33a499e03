import { browser } from '@/lib/platform/browser.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { presets } from './store.ts';

/** Menus are built when we are installed or updated and when the browser starts; they outlive the worker. */
export function setupInstall(): void {
  const start = async () => {
    await presets.purgeDeleted();
    await rebuildMenus();
  };
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
}
