/** A page where the user does nothing with us: no script, no listener, no request, no node of ours. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { describeEachBrowser, launchBuilt } from './harness/each-browser.ts';

const URL = 'https://www.example.com/';

/** Counts every listener that is added to the page, before anything of the page runs. */
const PAGE = `<!doctype html><script>
  window.added = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    window.added.push(type);
    return add.call(this, type, ...rest);
  };
</script><textarea aria-label="Prompt"></textarea>`;

describeEachBrowser('a page left alone', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBuilt(name);
  });
  afterAll(() => session.close());

  test('holds nothing of ours and asks for nothing', async () => {
    const page = await session.newPage();
    await session.serve(page, { [URL]: { body: PAGE, contentType: 'text/html' } });
    await page.goto(URL);
    const html = await page.content();
    await page.focus('textarea');
    await page.keyboard.type('a fox');
    expect(await page.evaluate(() => (window as unknown as { added: string[] }).added)).toEqual([]);
    expect(await page.content()).toBe(html);
    expect(session.refused()).toEqual([]);
  });

  test('stays without a node of ours when the popup was opened on it', async () => {
    const page = await session.newPage();
    await session.serve(page, { [URL]: { body: PAGE, contentType: 'text/html' } });
    await page.goto(URL);
    const html = await page.content();
    const popup = await session.openPopup(page);
    await popup.fill('Subject', 'a fox');
    await popup.close();
    expect(await page.content()).toBe(html);
    expect(session.refused()).toEqual([]);
  });
});
