/** The options page: boxes that were shown, access that was given, how insertion went; each with a way back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { expectPageAccessible, press, seed, waitForText } from './lib/options-page.ts';
import { choose } from './lib/popup-actions.ts';

const SAMPLE = JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/storage/v2.json'), 'utf8'));
const ORIGIN = 'https://owner-space.hf.space/*';
const NIGHTCAFE = 'https://creator.nightcafe.studio/create';
const PLAIN = 'https://pictures.example/plain';

/** What stands in the section of that name. */
const section = (page: Page, name: string): Promise<string> =>
  page.evaluate((label) => document.querySelector(`section[aria-label="${label}"]`)?.textContent ?? '', name);

describeEachBrowser('the options', (name) => {
  let session: Session;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'easel-boxes-'));
    session = await launchBuilt(name);
    page = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function importFile(content: string, label: string): Promise<void> {
    const path = join(folder, 'boxes.json');
    writeFileSync(path, content);
    const input = (await page.waitForSelector(
      `input[aria-label="${label}"]`,
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  test('empty, each section says how something gets there', async () => {
    await waitForText(page, /No boxes shown yet/);
    await expect.poll(() => section(page, 'Access you gave')).toMatch(/has access to no site/);
    await expect.poll(() => section(page, 'How insertion went')).toMatch(/Nothing inserted yet/);
    await expectPageAccessible(page);
  });

  test('what is kept is shown, and follows changes made elsewhere', async () => {
    await seed(page, { boxes: SAMPLE.boxes, health: SAMPLE.health });
    // What another window writes past the product is not announced: the page is opened anew.
    page = await session.openExtensionPage('options.html');
    await waitForText(page, /Your prompt/);
    const boxes = await section(page, 'Boxes you showed');
    expect(boxes).toMatch(/pictures\.example\/create/);
    expect(boxes).toMatch(/3 ways to find it/);
    expect(boxes).toMatch(/in a frame of owner-space\.hf\.space[\s\S]*Not found any more/);
    const health = () => section(page, 'How insertion went');
    await expect.poll(health).toMatch(/ChatGPT[\s\S]*As if typed[\s\S]*Inserted 12[\s\S]*Not taken 1/);
    await expect.poll(health).toMatch(/pictures\.example[\s\S]*Has changed since[\s\S]*never/);
    await expectPageAccessible(page);
  });

  test('forgetting a box, in this window and in another, and undoing it', async () => {
    const other = await session.openExtensionPage('options.html');
    await waitForText(other, /Your prompt/);
    await page.bringToFront();
    await press(page, /^Forget Your prompt/);
    await waitForText(page, /Forgot “Your prompt 🌅”/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/A box without a name/);
    await other.waitForFunction(() => !/Your prompt/.test(document.body.textContent ?? ''), {
      polling: 'mutation',
    });
    await press(page, /^Undo$/);
    await waitForText(page, /The box is back/);
    await waitForText(other, /Your prompt/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/A box without a name/);
    await other.close();
  });

  test('the counts are cleared and come back', async () => {
    await press(page, /^Clear the counts$/);
    await waitForText(page, /Nothing inserted yet/);
    await press(page, /^Undo$/);
    await waitForText(page, /The counts are back/);
    await page.waitForFunction(() => document.querySelectorAll('.health-table tbody tr').length === 2);
  });

  test('an export brings the boxes back where they were forgotten; either Import takes it', async () => {
    const exported = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          const create = URL.createObjectURL;
          URL.createObjectURL = (blob: Blob) => {
            URL.createObjectURL = create;
            void blob.text().then(done);
            return create(blob);
          };
          const named = [...document.querySelectorAll('button')];
          named.find((button) => button.textContent === 'Export boxes')?.click();
        }),
    );
    expect(JSON.parse(exported)).toMatchObject({ format: 'prompt-easel-boxes', version: 1 });
    expect(JSON.parse(exported).boxes).toHaveLength(2);
    await importFile(exported, 'Choose a file of boxes to import');
    await waitForText(page, /Boxes imported: 0 new, 2 shown here already/);
    await press(page, /^Forget Your prompt/);
    await waitForText(page, /Forgot/);
    await importFile(exported, 'Choose a file to import');
    await waitForText(page, /Boxes imported: 1 new, 1 shown here already/);
    await expect.poll(() => section(page, 'Import and export')).toMatch(/Boxes imported: 1 new/);
    // The list follows the storage in its own time.
    await expect.poll(() => section(page, 'Boxes you showed')).toMatch(/Your prompt/);
  });

  test('a search leaves what it names; a command shows the key it really has', async () => {
    const keys = () => section(page, 'Keys');
    await expect.poll(keys).toMatch(/Open the popupAlt\+Shift\+E/);
    expect(await keys()).toMatch(/Open the side panelAlt\+Shift\+S/);
    const search = await page.waitForSelector('input[type="search"]');
    await search?.type('side panel');
    await page.waitForFunction(() => document.querySelectorAll('section').length === 1);
    expect(await keys()).toMatch(/Open the side panel/);
    await expectPageAccessible(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('section').length > 5);
  });

  test('a target chosen on a site is listed, follows the site again, and comes back', async () => {
    const list = () => section(page, 'Targets you chose');
    await expect.poll(list).toMatch(/Every site has its own target/);
    const tab = await session.newPage();
    await session.serve(tab, await fixtureRoutes({ [NIGHTCAFE]: 'nightcafe' }));
    await tab.goto(NIGHTCAFE);
    const popup = await session.openPopup(tab);
    await choose(popup, 'Target', 'Stable Diffusion XL');
    await expect.poll(list).toMatch(/NightCafe: Stable Diffusion XL/);
    await popup.close();
    await page.bringToFront();
    await press(page, /^Follow the site again: NightCafe$/);
    await waitForText(page, /NightCafe has its own target again/);
    await expect.poll(list).toMatch(/Every site has its own target/);
    await press(page, /^Undo$/);
    await expect.poll(list).toMatch(/NightCafe: Stable Diffusion XL/);
    await tab.close();
  });

  test('what Insert does with text in the box holds for the next popup', async () => {
    const tab = await session.newPage();
    await session.serve(tab, {
      [PLAIN]: { body: '<textarea id="box" aria-label="Prompt">old</textarea>', contentType: 'text/html' },
    });
    await tab.goto(PLAIN);
    await page.bringToFront();
    await (await page.waitForSelector('.mode-choice:last-child'))?.click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.mode-choice:last-child input')?.checked,
    );
    await tab.bringToFront();
    const popup = await session.openPopup(tab);
    await popup.fill('Subject', 'a red fox');
    await popup.click('button', 'Insert');
    await tab.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#box')?.value.endsWith('fox.'),
    );
    expect(await tab.$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toMatch(
      /^old, A red fox\.$/,
    );
    await popup.close();
    await tab.close();
  });

  test('a bad file changes nothing, a bad box is named and left out', async () => {
    const before = await section(page, 'Boxes you showed');
    const label = 'Choose a file of boxes to import';
    await importFile('{"format":"prompt-easel-boxes","version":9,"boxes":[]}', label);
    await waitForText(page, /newer Prompt Easel \(version 9/);
    await importFile('{"format":"prompt-easel-boxes","version":1,"boxes":7}', label);
    await waitForText(page, /no list of boxes/);
    await importFile('{"format":"prompt-easel-boxes"', label);
    await waitForText(page, /not JSON/);
    const rows = (text: string) => text.match(/ways? to find it/g)?.length;
    expect(rows(await section(page, 'Boxes you showed'))).toBe(rows(before));
    const [good] = SAMPLE.boxes;
    const boxes = [
      { ...good, id: 'x', address: 'javascript:alert(1)', label: 'Bad one' },
      { ...good, id: 'y', address: 'https://new.example/', label: 'Good <img src=x onerror=alert(1)>' },
    ];
    await importFile(JSON.stringify({ format: 'prompt-easel-boxes', version: 1, boxes }), label);
    await waitForText(page, /Boxes imported: 1 new/);
    await expect.poll(() => section(page, 'Boxes you showed')).toContain('Good <img src=x onerror=alert(1)>');
    const after = await section(page, 'Boxes you showed');
    expect(after).toMatch(/left out: 1/);
    expect(after).toMatch(/Bad one: “address”/);
  });
});

describe.runIf(process.env.EASEL_BROWSER !== 'chromium')('access in the options (firefox)', () => {
  test('what was granted is listed, given back, and asked for again from the click on Undo', async () => {
    const session = await launchBuilt('firefox');
    try {
      expect(await session.grantOrigins()).toBe(true);
      const page = await session.openExtensionPage('options.html');
      await waitForText(page, /has access to no site/);
      // Granted from a click, as Insert does it.
      await page.evaluate((origin) => {
        const button = document.body.appendChild(document.createElement('button'));
        button.id = 'grant';
        const { browser } = globalThis as unknown as {
          browser: { permissions: { request(what: object): Promise<boolean> } };
        };
        button.onclick = () => void browser.permissions.request({ origins: [origin] });
      }, ORIGIN);
      await page.click('#grant');
      await waitForText(page, /owner-space\.hf\.space/);
      await page.evaluate(() => document.querySelector('#grant')?.remove());
      await expectPageAccessible(page);

      await press(page, /^Give back access to owner-space/);
      await waitForText(page, /Gave back access to owner-space\.hf\.space/);
      expect(await granted(page)).toEqual([]);
      await waitForText(page, /has access to no site/);
      await press(page, /^Undo$/);
      await waitForText(page, /has access to owner-space\.hf\.space again/);
      expect(await granted(page)).toEqual([ORIGIN]);
      await expect.poll(() => section(page, 'Access you gave')).toMatch(/owner-space\.hf\.space/);
    } finally {
      await session.close();
    }
  });
});

/** What the browser itself says is granted. */
const granted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { permissions: { getAll(): Promise<{ origins: string[] }> } } | undefined
    >;
    return ((browser ?? chrome)?.permissions.getAll() ?? Promise.reject()).then(({ origins }) => origins);
  });

describe.runIf(process.env.EASEL_BROWSER !== 'firefox')('access in the options (chromium)', () => {
  test('what the manifest itself grants is not called given', async () => {
    const extension = mkdtempSync(join(tmpdir(), 'easel-manifest-'));
    cpSync(resolve(import.meta.dirname, '../../.output/chrome-mv3'), extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const name = 'Prompt Easel (test build: owner-space.hf.space in the manifest)';
    writeFileSync(
      file,
      JSON.stringify({ ...manifest, name, host_permissions: ['https://owner-space.hf.space/some/path*'] }),
    );
    const session = await launch('chromium', { extension });
    try {
      const page = await session.openExtensionPage('options.html');
      await waitForText(page, /has access to no site/);
      expect(await granted(page)).toEqual([ORIGIN]);
      await expect.poll(() => section(page, 'Access you gave')).not.toMatch(/owner-space/);
    } finally {
      await session.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});
