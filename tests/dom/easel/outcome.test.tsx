/** Where the text goes and what came of what was done: each in a place of its own, which nothing moves. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../components/render.tsx';
import { openPanel } from './open-panel.tsx';

const LONG =
  'No prompt box was found on this page, which is a very long page with many a box that takes no prompts at all. ' +
  'Press “Show the box”, or click into it and try again, or use Copy, which is below.';

const PLACES = ['.shell-foot', '.shell-printed', '.site-line', '.outcome-said', '.shell-actions'];
const places = () =>
  PLACES.map((part) => {
    const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? {
      top: NaN,
      bottom: NaN,
    };
    return [part, Math.round(top), Math.round(bottom)];
  });
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';

describe.each([
  [800, 600],
  [360, 640],
  [320, 568],
])('at %i by %i', (width, height) => {
  beforeEach(() => page.viewport(width, height));

  test('nothing moves for a message, and none is covered', async () => {
    await openPanel({}, 'div');
    await expect.element(page.getByRole('region', { name: 'Prompt box' })).toBeVisible();
    const before = places();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(said).toBe('Cleared.');
    await expect.element(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    await expect.element(page.getByText('No prompt box was found here.')).toBeVisible();
    expect(places()).toEqual(before);
  });

  test('a long one is cut, and shown whole on demand', async () => {
    await openPanel({ notice: { text: LONG, tabId: 1, copy: 'a fox', undo: null } }, 'div');
    await expect.poll(said).toBe(LONG);
    const before = places();
    const more = page.getByRole('button', { name: 'Show all of it' });
    await more.click();
    const words = document.querySelector('[role="status"]') as HTMLElement;
    expect(words.scrollHeight).toBeLessThanOrEqual(words.clientHeight + 1);
    expect(document.querySelector('.shell-actions')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      height,
    );
    await expectAccessible();
    await more.click();
    expect(places()).toEqual(before);
  });
});

test('a message is over with the next change of the prompt, and its step can be undone all the same', async () => {
  await page.viewport(800, 600);
  await openPanel({}, 'div');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(said).toBe('Cleared.');
  await page.getByLabelText('Subject').fill('w');
  await expect.poll(said).toBe('');
  await page.getByRole('button', { name: 'Undo typing in Subject' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo clearing' })).toBeVisible();
});

test('what stands stays while one types', async () => {
  await openPanel({ isPrivate: true }, 'div');
  await expect.poll(said).toMatch(/^Private window/);
  await page.getByLabelText('Subject').fill('wolf');
  await expect
    .element(page.getByRole('region', { name: 'Preview' }))
    .toHaveTextContent('A wolf, with a calm mood.');
  expect(said()).toMatch(/^Private window/);
});

test('the log opens from beside it, says what will be there, and closes with Escape', async () => {
  await openPanel({}, 'div');
  const open = page.getByRole('button', { name: 'Messages of this session' });
  await open.click();
  await expect.element(page.getByText('Nothing has happened yet')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(open).toHaveFocus();
});
