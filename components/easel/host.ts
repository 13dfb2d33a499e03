import type { Tab } from '@/lib/platform/tabs.ts';

/** The window the app is shown in, and what a window of its kind can do. */
export interface EaselHost {
  /** `popup` asks for a size of its own and lies over the page; `panel` fills what the browser gives it, beside the page. */
  frame: 'popup' | 'panel';
  /** Gets out of the page's way, where it is in the way. */
  leave(): void;
  /**
   * Opens the side panel in place of this window. Call it first thing in a click; rejects where the browser refuses. Null
   * where the browser has none, or this is it.
   */
  openPanel: (() => Promise<void>) | null;
  /**
   * Calls back with the tab to work on whenever it is another, has gone to another page, or may have let us in.
   * Returns what stops it. Null where the window closes before any of this can happen.
   */
  followTab: ((onTab: (tab: Tab | null) => void) => () => void) | null;
}
