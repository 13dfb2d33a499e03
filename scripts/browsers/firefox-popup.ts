/** The real popup in Firefox. */
import { writeFile } from 'node:fs/promises';
import { findByRole } from './find-by-role.ts';
import { pressToolbarButton } from './firefox-extension.ts';
import { IN_PAGE, runInFrame } from './firefox-frame.ts';
import type { BrowserElement, Privileged } from './firefox-globals.ts';
import { CLICK, PRESS } from './firefox-input.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { FIELD_ROLES, type Popup } from './popup.ts';
import { atRest, backdrop, isDrawn, twoFrames } from './settled.ts';
import { until } from './until.ts';

declare const BrowsingContext: Privileged['BrowsingContext'];

/** Presses the toolbar button over the window's current tab and waits for the popup. */
export async function openFirefoxPopup(window: FirefoxWindow, id: string, address: string): Promise<Popup> {
  const left = await window.run(findOpen, address);
  // The button would only close one that is open.
  if (left !== null) await firefoxPopup(window, left).close();
  await pressToolbarButton(window, id);
  return openedFirefoxPopup(window, address);
}

/** Waits for the popup to be open, whoever opened it. */
export async function openedFirefoxPopup(window: FirefoxWindow, address: string): Promise<Popup> {
  const popup = firefoxPopup(window, await until('the popup to open', () => window.run(findOpen, address)));
  await until('the popup to be drawn', () => popup.evaluate(isDrawn));
  await popup.evaluate(twoFrames);
  return popup;
}

/** The popup's verbs over a frame script. */
export function firefoxPopup(window: FirefoxWindow, id: number): Popup {
  const inFrame = (body: string, ...args: unknown[]) => runInFrame(window, id, body, args);
  const evaluate: Popup['evaluate'] = (fn, ...args) => inFrame(IN_PAGE, String(fn), args) as never;
  const find = (roles: string[], name?: string, focus = false) =>
    evaluate(findByRole, roles, name ?? null, focus);
  const wait = (roles: string[], name?: string, focus = false) =>
    until(`${roles.join(' or ')} ${name ?? ''} in the popup`, () => find(roles, name, focus));
  const type = async (text: string) => {
    await inFrame(
      PRESS,
      [...text].map((key) => [key === '\n' ? 'Enter' : key]),
    );
  };
  const press = async (chord: string) => {
    await inFrame(PRESS, [chord.split(/\+(?=.)/)]);
  };

  return {
    fill: async (name, text) => {
      await until(`${name} in the popup to take the focus`, async () => {
        await wait(FIELD_ROLES, name, true);
        await evaluate(twoFrames);
        return (await find(FIELD_ROLES, name))?.focused;
      });
      await (text ? type(text) : press('Delete'));
    },
    type,
    press,
    click: async (role, name) => {
      // The mouse is sent to a place: what still moves there, as a finding comes in below, would be missed.
      const place = await until(`${role} ${name} in the popup to lie still`, async () => {
        const before = await find([role], name);
        await evaluate(twoFrames);
        const after = await find([role], name);
        return before && after && before.x === after.x && before.y === after.y ? after : null;
      });
      await inFrame(CLICK, place);
    },
    text: async (role, name) => (await wait([role], name)).text,
    value: async (name) => (await wait(FIELD_ROLES, name)).value,
    has: async (role, name) => (await find([role], name)) !== null,
    evaluate,
    waitFor: (fn, ...args) => until(`the popup: ${fn}`, () => evaluate(fn, ...args)) as never,
    screenshot: async (path) => {
      await evaluate(twoFrames);
      await evaluate(atRest);
      const png = await window.run(snapshot, id, await evaluate(backdrop));
      await writeFile(path, Buffer.from(png, 'base64'));
    },
    setColorScheme: (scheme) => window.run(setScheme, id, scheme),
    closed: async () => !(await window.run(isOpen, id)),
    close: async () => {
      // The popup ends while it answers.
      await evaluate(() => globalThis.window.close()).catch(() => {});
      await until('the popup to close', async () => !(await window.run(isOpen, id)));
    },
  };
}

/** Waits for the panel to be open in the sidebar. */
export async function openedFirefoxPanel(window: FirefoxWindow, address: string): Promise<Popup> {
  const panel = firefoxPopup(window, await until('the panel to open', () => window.run(findPanel, address)));
  await until('the panel to be drawn', () => panel.evaluate(isDrawn));
  await panel.evaluate(twoFrames);
  return panel;
}

function findPanel(address: string): number | null {
  const around = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const panel = around?.querySelector<BrowserElement>('#webext-panels-browser');
  return panel?.currentURI?.spec.startsWith(address) ? panel.browsingContext.id : null;
}

function findOpen(address: string): number | null {
  const open = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser')];
  return open.find((one) => one.currentURI?.spec.startsWith(address))?.browsingContext.id ?? null;
}

function isOpen(id: number): boolean {
  return BrowsingContext.get(id)?.embedderElement?.isConnected ?? false;
}

function setScheme(id: number, scheme: 'light' | 'dark'): void {
  const context = BrowsingContext.get(id);
  if (context) context.prefersColorSchemeOverride = scheme;
}

async function snapshot(id: number, background: string): Promise<string> {
  const popup = BrowsingContext.get(id);
  if (!popup) throw new Error('the popup is closed');
  const picture = await popup.currentWindowGlobal.drawSnapshot(null, 1, background);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
