/** What the app says unasked of the page it works on, while that page becomes another. */
import { expect, test } from 'vitest';
import { openPanel, tabAt } from './open-panel.tsx';

const CLOSED = 'https://labs.openai.com/';
const NOTICE = { text: 'This box was full.', tabId: 1, copy: null, undo: null };

const said = () => document.querySelector('[role="status"]')?.textContent ?? '';

test('a notice that waited is told, and a closed site that is visited later as well', async () => {
  const panel = await openPanel({ notice: NOTICE });
  await expect.poll(said).toMatch(/^This box was full/);
  panel.follow(tabAt(2, CLOSED));
  await expect.poll(said).toMatch(/^DALL·E at labs\.openai\.com has closed/);
});

test('the same where the workspace could not be read, and in the same tab', async () => {
  const panel = await openPanel({ failure: 'The browser could not store this.' });
  await expect.poll(said).toMatch(/^The browser could not store this/);
  panel.follow(tabAt(1, CLOSED));
  await expect.poll(said).toMatch(/^DALL·E at labs\.openai\.com has closed/);
});

test('on a closed site, the notice that waited comes first', async () => {
  await openPanel({ tab: tabAt(1, CLOSED), notice: NOTICE });
  await expect.poll(said).toMatch(/^This box was full/);
});

test.each([
  ['another tab', 2],
  ['another page of the same tab', 1],
])('what was said of a closed site is gone in %s', async (_where, id) => {
  const panel = await openPanel({ tab: tabAt(1, CLOSED) });
  await expect.poll(said).toMatch(/has closed/);
  panel.follow(tabAt(id, 'https://b.example/'));
  await expect.poll(said).toBe('');
});
