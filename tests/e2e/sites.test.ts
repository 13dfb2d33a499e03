/** The main job on every site of the catalogue, at its true address, with the frameworks and editors it uses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { fixtureRoutes } from './harness/fixture-server.ts';
import { fixture } from './lib/fixture-state.ts';
import { fillSample, preview, statusOf, targetOf } from './lib/popup-actions.ts';
import { SITE_PAGES, TOOL_PAGES } from './lib/site-pages.ts';

describeEachBrowser('insertion at true addresses', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

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
        const status = await statusOf(popup, /^(?!Inserting|Looking)./);
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
