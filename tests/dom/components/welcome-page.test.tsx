/** The practice page: what is done is ticked, the next step stands out. */
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { WelcomePage } from '@/components/welcome/WelcomePage.tsx';
import { expectAccessible, render } from './render.tsx';

const NONE = { pin: false, build: false, insert: false, save: false };
const current = () => document.querySelector('[aria-current="step"] h2')?.textContent;
const ticked = () => document.querySelectorAll('[data-done]').length;

beforeEach(() => page.viewport(320, 800));

test('nothing is ticked at first, and the first step is next', async () => {
  await render(<WelcomePage done={NONE} knowsPin keys="Alt+Shift+E" />, 'div');
  expect([ticked(), current()]).toEqual([0, 'Pin it to the toolbar']);
  await expect.element(page.getByText(/^Press the button, or Alt\+Shift\+E,/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Prompt' })).toBeVisible();
  expect(page.getByRole('status').element().textContent).toBe('0 of 4 steps are done.');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});

test('steps are ticked in any order; the first that is left is next', async () => {
  await render(<WelcomePage done={{ ...NONE, pin: true, insert: true }} knowsPin keys="" />, 'div');
  expect([ticked(), current()]).toEqual([2, 'Build a prompt']);
  await expect.element(page.getByRole('heading', { name: 'Done: Insert it' })).toBeVisible();
  await expect.element(page.getByText(/^Press the button, and say/)).toBeVisible();
  await expectAccessible();
});

test('where the browser does not tell of the toolbar, the step is to press the button', async () => {
  await render(<WelcomePage done={NONE} knowsPin={false} keys="" />, 'div');
  expect(current()).toBe('Press its button in the toolbar');
});

test('at the end it says what to do next', async () => {
  const done = { pin: true, build: true, insert: true, save: true };
  await render(<WelcomePage done={done} knowsPin keys="" />, 'div');
  expect(current()).toBeUndefined();
  expect(page.getByRole('status').element().textContent).toMatch(/^That is all\./);
  await expectAccessible();
});
