/** Export to and import from a file, on the options page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';

const preset = (id: string, name: string) => ({
  id,
  name,
  folder: '',
  tags: [],
  favorite: false,
  prompt: { subject: { text: name } },
  createdAt: 1,
  updatedAt: 1,
  usedAt: null,
  deletedAt: null,
});
const file = (presets: unknown[], more: object = {}) =>
  JSON.stringify({
    format: 'prompt-easel',
    version: 1,
    exportedAt: '2026-11-01T00:00:00.000Z',
    presets,
    ...more,
  });

/** A file, and what is said of it. */
const FILES: [what: string, content: string, said: RegExp][] = [
  ['no JSON', 'hello', /not JSON/],
  ['another format', '{"format":"other"}', /not from Prompt Easel/],
  ['too new', file([], { version: 99 }), /newer Prompt Easel/],
  [
    'one bad record among good ones',
    file([preset('a', 'Good one'), { id: 7 }, preset('b', 'Good too')]),
    /2 new/,
  ],
  ['the same again', file([preset('a', 'Good one')]), /0 new, 1 already there/],
  ['__proto__ keys', `{"__proto__":{"polluted":1},${file([preset('c', 'Clean')]).slice(1)}`, /1 new/],
  ['hostile names', file([preset('d', '</textarea><script>alert(1)</script> \u202e👩🏽‍💻')]), /1 new/],
];

describeEachBrowser('export and import', (name) => {
  let session: Session;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'easel-files-'));
    session = await launchBuilt(name);
    page = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function importFile(content: string | Buffer): Promise<void> {
    const path = join(folder, 'presets.json');
    writeFileSync(path, content);
    const input = (await page.waitForSelector(
      'input[aria-label="Choose a file to import"]',
    )) as ElementHandle<HTMLInputElement>;
    await page.evaluate(() => {
      const status = document.querySelector('section[aria-label="Import and export"] [role="status"]');
      if (status) status.setAttribute('data-seen', status.textContent ?? '');
    });
    await input.uploadFile(path);
  }
  const said = (pattern: RegExp) =>
    page.waitForFunction(
      (source: string) =>
        new RegExp(source).test(
          document.querySelector('section[aria-label="Import and export"] [role="status"]')?.textContent ??
            '',
        ),
      {},
      pattern.source,
    );

  test.each(FILES)('%s', async (_what, content, expected) => {
    await importFile(content);
    await said(expected);
    expect(
      await page.evaluate(() => ({}) as { polluted?: number }).then((plain) => plain.polluted),
    ).toBeUndefined();
  });

  test('50 MB are refused before they are read', async () => {
    await importFile(Buffer.alloc(50 * 1024 * 1024, 32));
    await said(/too large|larger than|MB/);
  });

  test('what was imported is listed, and the unreadable record is shown, not dropped', async () => {
    page = await session.openExtensionPage('options.html');
    await page.waitForFunction(() => /Presets on this computer: 4/.test(document.body.textContent ?? ''));
    await page.waitForFunction(() => /could not be read/i.test(document.body.textContent ?? ''));
  });

  test('an export holds what can be imported again', async () => {
    const text = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          const create = URL.createObjectURL;
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then(done);
            return create(blob);
          };
          [...document.querySelectorAll('button')].find((button) => button.textContent === 'Export')?.click();
        }),
    );
    const exported = JSON.parse(text);
    expect(exported.format).toBe('prompt-easel');
    expect(exported.presets).toHaveLength(4);
    await importFile(text);
    await said(/0 new, 4 already there/);
  });
});
