/** Asking an assistant: the request into its composer, its answer back, what is accepted of it. ProseMirror is real. */
import type { Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { fillSample, preview, statusOf } from './lib/popup-actions.ts';

const CHATGPT = 'https://chatgpt.com/';
const PICTURES = 'https://pictures.example/make';
const SAMPLE: [string, string][] = [
  ['Content type', 'photograph'],
  ['Subject', 'elderly fisherman'],
  ['Lighting', 'soft light'],
];
/** Rendered as ChatGPT renders it: a heading for screen readers, a code block with its language and a button. */
const ANSWER = `<h5>ChatGPT said:</h5><p>Sure! Here’s a <strong>richer</strong> prompt:</p>
  <pre><div>text<button>Copy code</button></div><code>Content type: photograph
Subject: elderly fisherman
Action: mending a net
Setting: on a wooden pier at dawn
Lighting: soft golden light
Leave out: text; watermark</code></pre><p>Would you like me to make it darker?</p>`;

const addressOf = (target: Target) =>
  /^about:neterror\?/.test(target.url())
    ? (new URLSearchParams(target.url().slice('about:neterror?'.length)).get('u') ?? '')
    : target.url();

describeEachBrowser('asking an assistant', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openFixture(session, { [CHATGPT]: 'chatgpt', [PICTURES]: 'unknown-site' });
    await fixture(page).ready();
  });
  afterEach(() => page.close());

  /** Shows an answer below the composer, and selects it as a user would. */
  async function answerWith(html: string): Promise<string> {
    await page.bringToFront();
    return page.evaluate((html) => {
      const article = document.querySelector('article') ?? document.createElement('article');
      article.innerHTML = html;
      document.querySelector('main')?.append(article);
      (document.activeElement as HTMLElement | null)?.blur();
      document.getSelection()?.selectAllChildren(article);
      return document.getSelection()?.toString() ?? '';
    }, html);
  }

  async function buildFromSelection(): Promise<Popup> {
    const article = await page.waitForSelector('article p');
    const info = { menuItemId: 'build-from-selection', selectionText: 'flat' };
    await session.dispatchMenu(info, page, article ?? undefined);
    // It opens by itself.
    return session.openedPopup();
  }

  test('request into the composer, answer back, accepted and rejected field by field, undone', async () => {
    let popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await fillSample(popup, SAMPLE);
    await popup.click('button', 'Ask an assistant');
    const request = await popup.value('Request');
    expect(request).toContain('Subject: elderly fisherman');
    await popup.click('button', 'Insert into ChatGPT');
    await statusOf(popup, /^Inserted.*Send it/);
    expect(await fixture(page).read()).toBe(request);
    expect(await fixture(page).sends()).toBe(0);
    await popup.close();

    expect(await answerWith(ANSWER)).toContain('Would you like');
    popup = await buildFromSelection();
    await statusOf(popup, /^Suggestions from ChatGPT are ready/);
    const before = await preview(popup);
    expect(before).toContain('soft light');
    expect(await popup.has('button', 'Accept Subject')).toBe(false);
    await popup.click('button', 'Accept Lighting');
    await statusOf(popup, /^Accepted: Lighting/);
    expect(await preview(popup)).toContain('soft golden light');
    await popup.click('button', 'Reject Setting');
    await statusOf(popup, /^Rejected: Setting/);
    await popup.close();

    // What is decided, and what is not, outlives the popup.
    popup = await session.openPopup(page);
    await popup.click('button', 'Undo Lighting');
    await statusOf(popup, /as it was/);
    expect(await preview(popup)).toBe(before);
    await popup.click('button', 'Accept all');
    await statusOf(popup, /^Accepted: 3 suggestions/);
    expect(await preview(popup)).toMatch(/mending a net.*soft golden light/);
    expect(await preview(popup)).not.toContain('pier');
    await popup.click('button', 'Undo');
    await statusOf(popup, /as it was/);
    expect(await preview(popup)).toBe(before);
    await popup.click('button', 'Accept all');
    await popup.click('button', 'Done');
    await statusOf(popup, /closed/);
    expect(await popup.value('Action')).toBe('mending a net');
    expect(await popup.value('Setting')).toBe('');
    expect(session.refused()).toEqual([]);
    await popup.close();
  });

  test('a refusal is said, and changes nothing; a pasted answer is reviewed as well', async () => {
    let popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await fillSample(popup, SAMPLE);
    const before = await preview(popup);
    await popup.close();
    await answerWith('<p>I’m sorry, but I can’t help with that. It is against the rules.</p>');
    popup = await buildFromSelection();
    expect(await statusOf(popup, /declined/)).toContain("I'm sorry, but I can't help with that.");
    expect(await preview(popup)).toBe(before);

    await popup.click('button', 'Ask an assistant');
    await popup.fill('Answer', 'I cannot do that.');
    await popup.click('button', 'Read the answer');
    await popup.waitFor(() => /declined/.test(document.querySelector('.field-error')?.textContent ?? ''));
    await popup.fill('Answer', 'A close-up photograph of an elderly fisherman mending a net, soft light.');
    await popup.click('button', 'Read the answer');
    await popup.click('button', 'Accept Action');
    await statusOf(popup, /^Accepted: Action/);
    expect(await preview(popup)).toContain('mending a net');
    await popup.click('button', 'Done');
    await statusOf(popup, /closed/);
    await popup.close();
  });

  test('on another page the assistant is opened, and the request waits there for one press', async () => {
    await page.goto(PICTURES);
    await fixture(page).ready();
    let popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await fillSample(popup, SAMPLE);
    await popup.click('button', 'Ask an assistant');
    const request = await popup.value('Request');
    await popup.click('button', 'Open ChatGPT');
    // Nothing of the request is in the address of the new tab, which nobody serves (Firefox shows an error in its place).
    await expect.poll(() => session.browser.targets().map(addressOf), { timeout: 10_000 }).toContain(CHATGPT);
    expect(session.browser.targets().map(addressOf).join()).not.toContain('fisherman');

    await page.bringToFront();
    await page.goto(CHATGPT);
    await fixture(page).ready();
    popup = await session.openPopup(page);
    await statusOf(popup, /request for ChatGPT waits/);
    expect(await fixture(page).read()).toBe('');
    await popup.click('button', 'Insert request');
    await statusOf(popup, /^Inserted/);
    expect(await fixture(page).read()).toBe(request);
    expect(await fixture(page).sends()).toBe(0);
    await popup.close();
  });
});
