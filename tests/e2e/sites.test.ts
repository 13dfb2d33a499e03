/** The main job on every site of the catalogue, at its true address, with the frameworks and editors it uses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { fillSample, preview, statusOf, targetOf } from './lib/popup-actions.ts';
import { SITE_PAGES, TOOL_PAGES } from './lib/site-pages.ts';

/** One site for each kind of box. */
const NASTY_SITES = ['bing-image-creator', 'midjourney', 'discord', 'chatgpt'];
const NASTY = 'fox 👩🏽‍💻 שלום 世界 <b>&amp; </textarea><script>alert(1)</script> {{x}} @a #b /c **d**';

describeEachBrowser('insertion at true addresses', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

  test('a box in a frame of the same origin', async () => {
    const page = await session.newPage();
    const address = 'https://pictures.example/framed';
    const inner = 'https://pictures.example/unknown-site.html';
    await session.serve(page, await fixtureRoutes({ [address]: 'with-frame', [inner]: 'unknown-site' }));
    await page.goto(address);
    const frame = await page.waitForFrame((candidate) => candidate.url() === inner);
    await fixture(frame).ready();
    const popup = await session.openPopup(page);
    await popup.click('button', 'Clear');
    await fillSample(popup);
    const text = await preview(popup);
    await popup.click('button', 'Insert');
    await statusOf(popup, /^Inserted/);
    expect(await fixture(frame).read()).toBe(text);
    expect(await fixture(frame).sends()).toBe(0);
    await popup.close();
    await page.close();
  });

  test.each(SITE_PAGES.filter(({ site }) => NASTY_SITES.includes(site)))(
    '$site takes text that is markup, emoji or right-to-left as it was typed',
    async ({ url, pages }) => {
      const page = await session.newPage();
      await session.serve(page, await fixtureRoutes(pages));
      await page.goto(url);
      await fixture(page).ready();
      const popup = await session.openPopup(page);
      await popup.click('button', 'Clear');
      await popup.fill('Subject', NASTY);
      const text = await preview(popup);
      expect(text).toContain('👩🏽‍💻');
      await popup.click('button', 'Insert');
      await statusOf(popup, /^Inserted/);
      expect(await fixture(page).read()).toBe(text);
      expect(await page.$('script:not([src]):not([type])')).toBeNull();
      expect(await fixture(page).sends()).toBe(0);
      await popup.close();
      await page.close();
    },
  );

  describe('one prompt, typed once and kept as the draft', () => {
    // Typing it anew for each site took more than half of the time.
    beforeAll(async () => {
      const page = await session.newPage();
      const address = 'https://pictures.example/typed';
      await session.serve(page, await fixtureRoutes({ [address]: 'unknown-site' }));
      await page.goto(address);
      const popup = await session.openPopup(page);
      await popup.click('button', 'Clear');
      await fillSample(popup);
      await popup.close();
      await page.close();
    });

    test.each([...SITE_PAGES, ...TOOL_PAGES])(
      '$site: prints for the site, inserts into its box, touches nothing else, sends nothing',
      async ({ url, pages, target, text }) => {
        const page = await session.newPage();
        await session.serve(page, await fixtureRoutes(pages));
        await page.goto(url);
        await fixture(page).ready();
        const decoys = await fixture(page).others();

        const popup = await session.openPopup(page);
        // A tool is told by its page, a moment after the popup is there.
        await expect.poll(() => targetOf(popup)).toBe(target);
        expect(await preview(popup)).toBe(text);

        await popup.click('button', 'Insert');
        const status = await statusOf(popup, /^(?!Inserting)./);
        const held = await fixture(page).read();
        // Whatever the result: never a false "Inserted".
        if (status.startsWith('Inserted')) expect(held).toBe(text);
        else expect(held).toBe('');
        expect(status).toMatch(/^Inserted/);
        expect(await fixture(page).sends()).toBe(0);
        expect(await fixture(page).others()).toEqual(decoys);
        expect(session.refused()).toEqual([]);
        await popup.close();

        // One undo in the page brings back what was there.
        await page.bringToFront();
        await page.keyboard.down('Control');
        await page.keyboard.press('z');
        await page.keyboard.up('Control');
        await expect.poll(() => fixture(page).read()).toBe('');
        await page.close();
      },
    );
  });
});
