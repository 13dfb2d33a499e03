/** The real popup in Chromium: a page like any other once it is open. */
import type { Browser, ElementHandle, Extension, KeyInput, Page, Target } from 'puppeteer-core';
import { FIELD_ROLES, type Popup } from './popup.ts';
import { atRest, isDrawn, twoFrames } from './settled.ts';
import { until } from './until.ts';

/** Presses the toolbar button over `page` and waits for the popup. */
export async function openChromiumPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  const origin = `chrome-extension://${extension.id}/`;
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await until('the popup to open', () =>
    browser
      .targets()
      .find((one) => !before.has(one) && one.type() === 'page' && one.url().startsWith(origin)),
  );
  return drawn(target);
}

/** Waits for the popup that the extension opens by itself at this address. */
export async function openedChromiumPopup(browser: Browser, address: string): Promise<Popup> {
  const open = () => browser.targets().find((one) => one.type() === 'page' && one.url() === address);
  return drawn(await until('the extension to open its popup', open));
}

async function drawn(target: Target): Promise<Popup> {
  const popup = await target.asPage();
  await until('the popup to be drawn', () => popup.evaluate(isDrawn));
  await popup.evaluate(twoFrames);
  return chromiumPopup(popup);
}

/** The popup's verbs over a puppeteer page. */
export function chromiumPopup(page: Page): Popup {
  const find = (roles: string[], name?: string) => firstOf(page, roles, name);
  const wait = (roles: string[], name?: string) =>
    until(`${roles.join(' or ')} ${name ?? ''} in the popup`, () => find(roles, name));
  const guarded = <T>(act: () => Promise<T>) => unlessClosing(page, act);
  /** Reads from an element; one that was redrawn meanwhile is looked up again. */
  const read = async (roles: string[], name: string | undefined, fn: (node: Element) => string) => {
    const { text } = await until(`${roles.join(' or ')} ${name ?? ''} in the popup`, async () => {
      const found = await guarded(() => find(roles, name));
      return found?.evaluate(fn).then(
        (text) => ({ text }),
        () => null,
      );
    });
    return text;
  };
  const press = (key: string) => guarded(() => pressChord(page, key));
  const type = (text: string) => guarded(() => page.keyboard.type(text));
  // puppeteer types its arguments through handles, which we do not pass.
  const evaluate: Popup['evaluate'] = (fn, ...args) =>
    guarded(() => page.evaluate(fn as () => unknown, ...(args as unknown as []))) as never;

  return {
    page,
    fill: async (name, text) => {
      await until(`${name} in the popup to take the focus`, async () => {
        const field = await wait(FIELD_ROLES, name);
        await field.focus();
        await page.evaluate(twoFrames);
        return field.evaluate((node) => document.activeElement === node);
      });
      await press('Control+a');
      await (text ? type(text) : press('Delete'));
    },
    type,
    press,
    click: (role, name) => guarded(async () => (await wait([role], name)).click()),
    text: (role, name) => read([role], name, rendered),
    value: (name) => read(FIELD_ROLES, name, fieldText),
    has: async (role, name) => (await find([role], name)) !== null,
    evaluate,
    waitFor: (fn, ...args) => until(`the popup: ${fn}`, () => evaluate(fn, ...args)) as never,
    screenshot: async (path) => {
      await page.evaluate(twoFrames);
      await page.evaluate(atRest);
      await page.screenshot({ path: path as `${string}.png` });
    },
    setColorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    closed: async () => page.isClosed(),
    close: async () => {
      // The popup ends while it answers.
      await page.evaluate(() => window.close()).catch(() => {});
      await until('the popup to close', () => page.isClosed());
    },
  };
}

/** Runs `act`; where it closes the popup (a key, a click, window.close()), there is no answer to wait for. */
async function unlessClosing<T>(page: Page, act: () => Promise<T>): Promise<T> {
  if (page.isClosed()) throw new Error('The popup is closed');
  try {
    return await act();
  } catch (error) {
    // The call breaks off a moment before puppeteer knows that the page is gone.
    const closed = await until('', () => page.isClosed(), 500).catch(() => false);
    if (closed) return undefined as T;
    throw error;
  }
}

async function firstOf(page: Page, roles: string[], name?: string): Promise<ElementHandle | null> {
  for (const role of roles) {
    const named = name === undefined ? '' : `[name=${JSON.stringify(name)}]`;
    const found = await page.$(`::-p-aria(${named}[role="${role}"])`);
    if (found) return found;
  }
  return null;
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split(/\+(?=.)/) as KeyInput[];
  const last = keys.pop() as KeyInput;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** The text of an element as it is drawn. Runs in the page, as the next. */
function rendered(node: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden parts do not count, and line breaks do
  return (node as HTMLElement).innerText;
}

/** The value of a field, or the text of an editable element. */
function fieldText(node: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: as above
  return 'value' in node ? String(node.value) : (node as HTMLElement).innerText;
}
