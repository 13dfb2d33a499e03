/** The real popup holds the window's focus while the box takes the text: replaced, and where the user left the caret. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { asker, batteryRoutes, ORIGIN, placeCaret } from './battery/ground.ts';
import { FORMER } from './battery/texts.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const EDITORS = [
  'plain-textarea',
  'plain-input',
  'react-textarea',
  'contenteditable',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'quill',
  'draft',
] as const;

/** Markup, emoji, right-to-left, and what editors take for a command or a format. */
const NASTY = 'fox 👩🏽‍💻 שלום 世界 <b>&amp; </textarea><script>alert(1)</script> {{x}} @a #b /c **d**';

/** Chooses the mode as a person does with the list closed. */
async function chooseMode(popup: Popup, mode: 'caret' | 'replace'): Promise<void> {
  await popup.evaluate((value) => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      one.querySelector('[value="caret"]'),
    );
    if (!select) throw new Error('no list of modes');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, mode);
}

/** Presses Insert and waits for the word that follows; the one before has gone by then. */
async function insert(popup: Popup): Promise<void> {
  await popup.click('button', 'Insert');
  await statusOf(popup, /^Inserted/);
}

describeEachBrowser('with the popup in front', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
    page = await session.newPage();
    await session.serve(page, await batteryRoutes(ORIGIN));
    await page.goto(`${ORIGIN}/`);
    await page.waitForFunction(() => window.__battery !== undefined);
  });
  afterAll(() => session.close());

  test.each(EDITORS)('%s takes the text at the caret, and in place of all', async (editor) => {
    const ask = asker(page);
    await page.bringToFront();
    await ask('mount', editor, { text: FORMER });
    await ask('focus');
    await placeCaret(page, 2);

    const popup = await session.openPopup(page);
    // Typed once, and kept as the draft.
    if (!(await popup.value('Subject'))) await popup.fill('Subject', NASTY);
    const text = await preview(popup);
    expect(text).toContain('👩🏽‍💻');
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    await chooseMode(popup, 'caret');
    await insert(popup);
    await expect.poll(() => ask('read')).toBe(`A ${text}photo`);

    await chooseMode(popup, 'replace');
    await popup.click('button', 'Insert');
    await expect.poll(() => ask('read')).toBe(text);
    await statusOf(popup, /^Inserted/);
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    expect(await ask('sends')).toBe(0);
    await popup.close();
  });
});
