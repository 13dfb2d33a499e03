/** Boxes in frames: with access to every address in the page, and with what the toolbar button alone grants. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { holdAgainstDocument } from './battery/document.ts';
import {
  FRAME_KINDS,
  FRAME_ORIGIN,
  type FrameKind,
  frameRoutes,
  framingAddress,
  openFrame,
} from './battery/frames.ts';
import { asker, insertIn, ORIGIN } from './battery/ground.ts';
import { FORMER, SINGLE } from './battery/texts.ts';
import { type BackgroundClient, backgroundClient } from './harness/background-client.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { type GrantedBuild, grantedBuild } from './harness/granted-build.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const EDITORS = ['plain-textarea', 'react-textarea', 'prosemirror'] as const;

/** Mounts an editor in the frame, and puts the caret after `FORMER`'s second character, as a click and keys do. */
async function openEditor(page: Page, frame: Frame, editor: (typeof EDITORS)[number]): Promise<void> {
  await asker(frame)('mount', editor, { text: FORMER });
  await frame.click('textarea, [contenteditable]');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
}

/** What the toolbar button's grant comes to in a frame, and what the popup then says. */
const SAID = {
  '✓': /^Inserted/,
  'asks for access': /frame\.example/,
  'not reached, and said so <sup>f</sup>': /^No prompt box was found/,
};

/** Firefox ESR 153 gives a sandboxed frame an origin that `activeTab` does not cover. */
function cellFor(name: string, kind: FrameKind): keyof typeof SAID {
  if (kind === 'another origin') return 'asks for access';
  return kind === 'sandboxed' && name === 'firefox' ? 'not reached, and said so <sup>f</sup>' : '✓';
}

/** A box in the page around the frame that looks as good; the user is in the other. */
function addRival(page: Page): Promise<void> {
  return page.evaluate(() => {
    const rival = document.createElement('textarea');
    Object.assign(rival, { id: 'rival', placeholder: 'Prompt', rows: 4, cols: 50 });
    document.querySelector('main')?.append(rival);
  });
}

describeEachBrowser('boxes in frames', (name) => {
  const cells = new Map<FrameKind, string[]>();
  const note = (kind: FrameKind, cell: string) => cells.set(kind, [...(cells.get(kind) ?? []), cell]);

  describe('with access to their addresses', () => {
    let build: GrantedBuild;
    let session: Session;
    let client: BackgroundClient;
    let page: Page;
    beforeAll(async () => {
      build = grantedBuild(name, [`${ORIGIN}/*`, `${FRAME_ORIGIN}/*`]);
      session = await launch(name, { extension: build.folder });
      page = await session.newPage();
      await session.serve(page, await frameRoutes());
      client = await backgroundClient(session);
      await page.bringToFront();
    });
    afterAll(async () => {
      await session.close();
      build.remove();
    });

    test.each(FRAME_KINDS)('%s', async (kind) => {
      const frame = await openFrame(page, kind);
      await addRival(page);
      const ask = asker(frame);
      const tabId = await client.tabId(framingAddress(kind));
      for (const editor of EDITORS) {
        await openEditor(page, frame, editor);
        expect(await insertIn(client, tabId, SINGLE, 'caret')).toMatchObject({ status: 'inserted' });
        await expect.poll(() => ask('read')).toBe(`A ${SINGLE}photo`);
        await page.keyboard.type('!');
        await expect.poll(() => ask('read')).toBe(`A ${SINGLE}!photo`);
        expect(await ask('sends')).toBe(0);
        expect(await page.$eval('#rival', (rival) => (rival as HTMLTextAreaElement).value)).toBe('');
        note(kind, '✓');
      }
    });
  });

  describe('with the toolbar button alone', () => {
    let session: Session;
    let page: Page;
    beforeAll(async () => {
      session = await launchBuilt(name);
      page = await session.newPage();
      await session.serve(page, await frameRoutes());
    });
    afterAll(() => session.close());

    test.each(FRAME_KINDS)('%s', async (kind) => {
      const frame = await openFrame(page, kind);
      await openEditor(page, frame, 'plain-textarea');
      const popup = await session.openPopup(page);
      await popup.fill('Subject', 'a fox');
      const text = await preview(popup);
      await popup.click('button', 'Insert');
      const said = await statusOf(popup, /^(?!Inserting|Looking)./);
      const cell = cellFor(name, kind);
      const reached = cell === '✓';
      expect(said).toMatch(SAID[cell]);
      expect(await asker(frame)('read')).toBe(reached ? text : FORMER);
      await popup.close();
      note(kind, cell);
    });
  });

  test('docs/insertion.md says what was measured', () => {
    const head = ['frame', 'textarea', 'React', 'ProseMirror', 'textarea, with `activeTab` alone'];
    const lines = FRAME_KINDS.map((kind) => [kind, ...(cells.get(kind) ?? [])]);
    const table = [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
    const reason =
      '- <sup>f</sup> A sandboxed frame has an origin of its own, which `activeTab` does not cover in Firefox.';
    const reasons = table.includes('<sup>f</sup>') ? `\n\n${reason}` : '';
    holdAgainstDocument(`frames in ${name}`, table + reasons);
  });
});
