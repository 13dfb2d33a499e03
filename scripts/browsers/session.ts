/** What the tests and `npm start` ask of a browser, in the same words for Chromium and Firefox. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';
import type { Popup } from './popup.ts';

/** Size of a page where there is no window. */
export const VIEWPORT = { width: 1280, height: 800 };

/** How to start. Without a profile a fresh one is made, and deleted by `close()`. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  profile?: string;
  headless?: boolean;
  /** `refuse` (the default) sends all that no page serves into a wall that counts it; 127.0.0.1 stays open. */
  outside?: 'refuse' | 'allow';
  /** More flags for Chromium's command line. */
  flags?: string[];
}

/** What an address answers. */
export interface Route {
  body: string | Uint8Array;
  contentType: string;
  headers?: Record<string, string>;
  status?: number;
}

/** True addresses (`https://www.bing.com/images/create`) and their answers; the query of a request may differ. */
export type Routes = Record<string, Route>;

/** The part of a click on the right-click menu that a test chooses. */
export interface MenuInfo {
  menuItemId: string;
  editable?: boolean;
  selectionText?: string;
  frameId?: number;
}

/** A private (incognito) window with one tab. */
export interface PrivateWindow {
  page: Page;
  openPopup(): Promise<Popup>;
  close(): Promise<void>;
}

/** One running browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Where this session keeps its data; launch on it again to come back after `kill()`. */
  readonly profile: string;

  newPage(): Promise<Page>;
  /** Answers the page's and its frames' requests from `routes`; later calls add routes. All else is refused. */
  serve(page: Page, routes: Routes): Promise<void>;
  /** Every address that was asked for and that nobody served, by pages and by the extension's own parts. */
  refused(): string[];

  /** Presses the real toolbar button, which grants activeTab for `page`. */
  openPopup(page: Page): Promise<Popup>;
  /** Waits for a popup that the extension opens by itself (`action.openPopup`). */
  openedPopup(): Promise<Popup>;
  /** Waits for the side panel (Firefox: the sidebar) to be open; it has the verbs of the popup. */
  openedPanel(): Promise<Popup>;
  /** Lets the extension into private windows, as the user may, and opens one. Its popups and pages go through it. */
  openPrivateWindow(): Promise<PrivateWindow>;
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab: no activeTab grant. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a page of the browser itself (`about:support`, `chrome://version`) in a tab; `goto` never ends in Firefox. */
  openBrowserPage(address: string): Promise<Page>;

  /** Ends the background worker (Firefox: event page), as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /**
   * Chooses an item of the right-click menu, with its activeTab grant. Firefox opens the real menu on `at` (or on the
   * selection, or the focused element) and clicks the real item; Chromium hands `info` to the listener.
   */
  dispatchMenu(info: MenuInfo, page: Page, at?: ElementHandle): Promise<void>;
  /** Runs a command of the manifest as its shortcut does, with its activeTab grant. */
  pressCommand(command: string, page: Page): Promise<void>;
  /** Whether `permissions.request` from a click says yes without a prompt. Only Firefox can; call it at any time. */
  grantOrigins(): Promise<boolean>;

  /** SIGKILL: what a crash leaves behind. Keeps the profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
