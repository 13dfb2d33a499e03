/** Whether our button stands in the toolbar, or behind the button of all extensions. */
import { browser } from './browser.ts';

interface ToolbarApi {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
  /** Chrome 130. */
  onUserSettingsChanged?: {
    addListener(callback: () => void): void;
    removeListener(callback: () => void): void;
  };
}

/** Returns whether it does; null where the browser does not tell. */
export async function isOnToolbar(): Promise<boolean | null> {
  const { getUserSettings } = browser.action as ToolbarApi;
  const settings = await getUserSettings?.call(browser.action);
  return settings?.isOnToolbar ?? null;
}

/** Calls back when that may have changed. Returns what stops it. */
export function onToolbarChanged(callback: () => void): () => void {
  const { onUserSettingsChanged } = browser.action as ToolbarApi;
  onUserSettingsChanged?.addListener(callback);
  // Where no event tells: whoever has been at the toolbar comes back.
  window.addEventListener('focus', callback);
  return () => {
    onUserSettingsChanged?.removeListener(callback);
    window.removeEventListener('focus', callback);
  };
}
