/** The open popup of the extension, in the same words for Chromium and Firefox. */

import type { Page } from 'puppeteer-core';

/** Looks things up by role and accessible name, as assistive technology does, and waits for them. */
export interface Popup {
  /** Focuses the field (textbox, combobox, searchbox or spinbutton), selects what it holds, types `text`. */
  fill(name: string, text: string): Promise<void>;
  /** Types with real keys into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key or a chord: `Enter`, `Tab`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Presses the real mouse button on an element. */
  click(role: string, name: string): Promise<void>;
  /** The rendered text of an element; `name` may be left out where the role stands alone (`status`). */
  text(role: string, name?: string): Promise<string>;
  /** The value of a field. */
  value(name: string): Promise<string>;
  /** Whether there is such an element now; does not wait. */
  has(role: string, name?: string): Promise<boolean>;
  /** Runs a function in the popup's page; it may not use anything from outside itself. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Evaluates until the answer is truthy, and returns it. */
  waitFor<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  screenshot(path: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** In Chromium the page it is, for its media features. No protocol reaches Firefox's. */
  readonly page?: Page;
  closed(): Promise<boolean>;
  close(): Promise<void>;
}

/** Roles a field that takes text can have. */
export const FIELD_ROLES = ['textbox', 'combobox', 'searchbox', 'spinbutton'];
