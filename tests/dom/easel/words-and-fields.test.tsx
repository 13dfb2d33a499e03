/** The printed words and the fields they came from: whichever is pointed at, the other lights up. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Workspace } from '@/lib/workspace/index.ts';
import { localWorkspace } from '../components/local-workspace.ts';
import { openPanel } from './open-panel.tsx';

let workspace: Workspace;

beforeEach(async () => {
  await page.viewport(800, 600);
  workspace = localWorkspace({
    prompt: { subject: { text: 'a fox' }, action: { text: 'sleeping' }, mood: [{ text: 'calm' }] },
  });
  await openPanel({ workspace });
  await expect.poll(() => words('subject')).not.toBeNull();
  // Off whatever the test before has left it on.
  await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
});

const words = (field: string) => document.querySelector<HTMLElement>(`.preview-text [data-from="${field}"]`);
const isLit = (element: Element | null) => element?.hasAttribute('data-lit');
const field = (key: string) => document.querySelector(`[data-field="${key}"]`);
const addedNow = () =>
  [...document.querySelectorAll('[data-added]')].map((piece) => piece.textContent?.trim());
const holdsFocus = (key: string) => field(key)?.contains(document.activeElement);

test('a word that is pointed at lights its field, and a press goes there', async () => {
  await userEvent.hover(words('action') as HTMLElement);
  await expect.poll(() => isLit(field('action'))).toBe(true);
  expect(isLit(field('subject'))).toBe(false);
  expect(isLit(words('action'))).toBe(true);
  await userEvent.click(words('action') as HTMLElement);
  expect(holdsFocus('action')).toBe(true);
});

test('from another tab a word leads back to the form', async () => {
  await page.getByRole('tab', { name: 'History' }).click();
  await userEvent.click(words('action') as HTMLElement);
  await expect.poll(() => holdsFocus('action')).toBe(true);
});

test('a field lights its words while it has the focus or is pointed at', async () => {
  document.querySelector<HTMLElement>('[data-field="mood"] input')?.focus();
  await expect.poll(() => isLit(words('mood'))).toBe(true);
  await userEvent.hover(field('subject')?.querySelector('input, textarea') as HTMLElement);
  await expect.poll(() => isLit(words('subject'))).toBe(true);
  expect(isLit(words('mood'))).toBe(false);
  await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
  await expect.poll(() => isLit(words('mood'))).toBe(true);
});

test('the arrow keys go from word to word of the preview, Enter to the field', async () => {
  page.getByRole('region', { name: 'Preview' }).element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(() => isLit(field('action'))).toBe(true);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => isLit(field('subject'))).toBe(true);
  await userEvent.keyboard('{Enter}');
  expect(holdsFocus('subject')).toBe(true);
  expect(isLit(field('subject'))).toBe(false);
});

test('what a change has added flashes, what is typed does not', async () => {
  await userEvent.click(field('subject')?.querySelector('input, textarea') as HTMLElement);
  await userEvent.keyboard('{End}y');
  await expect.poll(() => words('subject')?.textContent).toMatch(/foxy/);
  expect(addedNow()).toEqual([]);
  workspace.edit({ id: 'step.surprise' }, (prompt) => ({ ...prompt, mood: [{ text: 'wild' }] }));
  await expect.poll(addedNow).toEqual(['wild']);
  workspace.edit({ id: 'step.clear' }, (prompt) => ({ ...prompt, action: { text: '' } }));
  await expect.poll(addedNow).toEqual([]);
});
