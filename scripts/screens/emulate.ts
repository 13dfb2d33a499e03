/** How the person who looks has set size and colors. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Popup } from '../browsers/popup.ts';
import { atRest, twoFrames } from '../browsers/settled.ts';
import type { Screen } from './screen.ts';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

const POPUP: Size = { width: 800, height: 600 };
const NARROW: Size = { width: 320, height: 600 };

/** Sizes of each window: its own, a narrow panel, the narrowest that browsers allow, and what a zoom of 200 % leaves. */
const SIZES: Record<NonNullable<Screen['window']>, Size[]> = {
  popup: [
    POPUP,
    { width: 360, height: 600 },
    NARROW,
    { width: 240, height: 600 },
    { width: 400, height: 300 },
  ],
  // A panel is as wide as its user has pulled it. What it shows is the same as a popup of that width.
  panel: [],
  private: [POPUP, NARROW],
  options: [{ width: 1280, height: 800 }, NARROW, { width: 640, height: 400 }],
};

/** The sizes to look at a screen in, its own first; none where the window cannot be given one. */
export const sizesOf = ({ window = 'popup' }: Screen): Size[] => SIZES[window];

/** Gives the window this size: a tab by its viewport, a popup by the size that its document asks for. */
export async function resize(view: Popup, { window = 'popup' }: Screen, size: Size): Promise<void> {
  if (window === 'options') await view.page?.setViewport(size);
  else await view.evaluate(askForSize, size);
  await view.waitFor(hasSize, size);
  await settle(view);
}

/** Waits until all that has changed its look has come to rest. */
export async function settle(view: Popup): Promise<void> {
  await view.evaluate(twoFrames);
  await view.evaluate(atRest);
}

/** What one session has set, another does not take back. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Sets these media features and no others, as `{ 'forced-colors': 'active' }`: in Chromium.
 * @param page of the window
 */
export async function setFeatures(page: Page, features: Record<string, string>): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: list });
}

/** Runs in the page, as the next. */
function askForSize({ width, height }: Size): void {
  for (const { style } of [document.documentElement, document.body]) {
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
}

const hasSize = ({ width, height }: Size): boolean => innerWidth === width && innerHeight === height;
