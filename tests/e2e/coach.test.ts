/** The coach in the popup: the source article's own example, a fix and the way back, and a check switched off. */
import { expect, test } from 'vitest';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';
import { openFixture } from './harness/fixture-server.ts';
import { press, waitForText } from './lib/options-page.ts';
import { preview, statusOf } from './lib/popup-actions.ts';

const URL = 'https://www.bing.com/images/create';
const WHALE = 'A 4-dimensional whale in space eating a bunch of electric krill';
const FIX = 'Say "translucent outlines folding through one another"';
const SWITCH_OFF = "Don't show again: Odd word on a rare thing";

describeEachBrowser('the coach', (name) => {
  test('says what cannot be drawn and what is rare, mends it, takes that back, and keeps silent where told to', async () => {
    const session = await launchBuilt(name);
    try {
      const page = await openFixture(session, { [URL]: 'bing-image-creator' });
      const popup = await session.openPopup(page);
      await popup.fill('Subject', WHALE);
      const checks = await popup.text('list', 'Checks');
      expect(checks).toMatch(/"4-dimensional" cannot be drawn/);
      expect(checks).toMatch(/"electric krill" is rare/);
      // Three findings are there, and what one does with the prompt is in sight all the same.
      expect(
        await popup.evaluate(
          () =>
            innerHeight - (document.querySelector('.action-bar')?.getBoundingClientRect().bottom ?? Infinity),
        ),
      ).toBeGreaterThanOrEqual(0);

      await popup.click('button', FIX);
      await statusOf(popup, /^Mended the prompt/);
      expect(await preview(popup)).toMatch(
        /whale in space .*translucent outlines folding through one another/,
      );
      expect(await popup.value('Subject')).not.toContain('4-dimensional');
      await popup.click('button', 'Undo');
      await statusOf(popup, /^Undone: the fix/);
      expect(await popup.value('Subject')).toBe(WHALE);
      expect(await preview(popup)).not.toContain('translucent');

      await popup.click('button', SWITCH_OFF);
      await statusOf(popup, /^Switched off: Odd word on a rare thing/);
      expect(await popup.text('list', 'Checks')).not.toMatch(/electric krill/);
      await popup.close();

      const again = await session.openPopup(page);
      expect(await again.text('list', 'Checks')).toMatch(/cannot be drawn/);
      expect(await again.text('list', 'Checks')).not.toMatch(/electric krill/);
      await again.close();

      const options = await session.openExtensionPage('options.html');
      await press(options, /^Show again: Odd word on a rare thing$/);
      await waitForText(options, /No check is switched off/);
      await options.close();
      const third = await session.openPopup(page);
      expect(await third.text('list', 'Checks')).toMatch(/electric krill/);
      await third.close();
    } finally {
      await session.close();
    }
  });
});
