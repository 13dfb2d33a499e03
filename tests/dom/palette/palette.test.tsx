/** The palette over the whole app, by keys alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localWorkspace, promptOf } from '../components/local-workspace.ts';
import { expectAccessible } from '../components/render.tsx';
import { openPanel } from '../easel/open-panel.tsx';

const FOX = { subject: { text: 'fox' }, mood: [{ text: 'calm' }] };
/** In memory only: what was used last starts empty in this file. */
const start = () => ({ workspace: localWorkspace({ prompt: FOX }), isPrivate: true });

const box = page.getByRole('combobox', { name: 'Search' });
const dialog = () => document.querySelector('dialog');
const options = () =>
  [...document.querySelectorAll('dialog [role="option"] .palette-label')].map(
    ({ textContent }) => textContent,
  );
const chosen = () => document.querySelector('dialog [aria-selected="true"] .palette-label')?.textContent;
const headings = () => [...document.querySelectorAll('.palette-kind')].map(({ textContent }) => textContent);
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
const subject = page
  .getByRole('combobox', { name: 'Subject' })
  .or(page.getByRole('textbox', { name: 'Subject' }));

async function search(typed: string): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(box).toHaveFocus();
  if (typed) await userEvent.keyboard(typed);
}

beforeEach(() => page.viewport(800, 600));

describe('the box', () => {
  test('opens over the app, narrows as one types, is gone with Escape, and the focus is where it was', async () => {
    await openPanel(start());
    await subject.click();
    await search('');
    expect(headings()).toEqual(['Fields', 'Actions', 'Targets']);
    await expectAccessible();
    await userEvent.keyboard('li');
    await expect.poll(options).toContain('soft golden light');
    expect(options()[0]).toBe('Lighting');
    await expect
      .poll(() => document.querySelector('dialog [aria-live]')?.textContent)
      .toMatch(/^\d+ results$/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    await expect.element(subject).toHaveFocus();
    // What was typed into the box is in no field.
    await expect.element(subject).toHaveValue('fox');
  });

  test('arrows go round, Home and End to the ends, Page Down further, and the box says which one', async () => {
    await openPanel(start());
    await search('li');
    await expect.poll(chosen).toBe('Lighting');
    const all = options();
    const keys: [string, string | null | undefined][] = [
      ['{ArrowDown}', all[1]],
      ['{ArrowUp}', all[0]],
      ['{ArrowUp}', all.at(-1)],
      ['{ArrowDown}', all[0]],
      ['{End}', all.at(-1)],
      ['{Home}', all[0]],
      ['{PageDown}', all[8]],
      ['{PageUp}', all[0]],
    ];
    for (const [key, expected] of keys) {
      await userEvent.keyboard(key);
      await expect.poll(chosen, { message: key }).toBe(expected);
      const active = document.querySelector('[aria-activedescendant]')?.getAttribute('aria-activedescendant');
      expect(document.getElementById(active ?? '')?.getAttribute('aria-selected'), key).toBe('true');
    }
    await userEvent.keyboard('g');
    await expect.poll(chosen).toBe(options()[0]);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await openPanel(start());
    await search('waterc');
    await expect.poll(options).toContain('watercolor painting');
    await expectAccessible();
    await userEvent.keyboard('zzz');
    await expect.poll(options).toEqual(['Use “waterczzz” as the subject']);
    await expectAccessible();
    document.documentElement.style.colorScheme = '';
  });

  test('a key that is held down, or that belongs to an input method, opens nothing; the same key closes', async () => {
    await openPanel(start());
    const press = (more: KeyboardEventInit) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true, ...more }),
      );
    press({ isComposing: true });
    press({ repeat: true });
    press({ shiftKey: true });
    press({ altKey: true });
    expect(dialog()).toBeNull();
    await search('');
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.poll(dialog).toBeNull();
  });
});

describe('what it does', () => {
  test('a term goes to its field, beside what is there, and Undo takes it out', async () => {
    const data = start();
    await openPanel(data);
    await search('serene');
    await expect.poll(chosen).toBe('serene');
    await userEvent.keyboard('{Enter}');
    expect(promptOf(data.workspace).mood).toEqual([{ text: 'calm' }, { text: 'serene' }]);
    await expect.poll(said).toMatch(/^Added “serene” to Mood\./);
    await search('serene{Enter}');
    await expect.poll(said).toMatch(/^“serene” is in Mood already\./);
    await search('undo');
    await expect.poll(chosen).toBe('Undo adding “serene” to Mood');
    await userEvent.keyboard('{Enter}');
    expect(promptOf(data.workspace).mood).toEqual([{ text: 'calm' }]);
  });

  test('a term that is switched off in its field is switched on', async () => {
    const data = start();
    data.workspace.edit({ id: 'step.fix' }, (prompt) => ({
      ...prompt,
      mood: [{ text: 'serene', off: true }],
    }));
    await openPanel(data);
    await search('serene');
    await expect.poll(chosen).toBe('serene');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => promptOf(data.workspace).mood).toEqual([{ text: 'serene' }]);
    await expect.poll(said).toMatch(/^Added “serene” to Mood\./);
  });

  test('a field that holds one thing says what it held before', async () => {
    const data = start();
    await openPanel(data);
    for (const words of ['oil painting', 'photograph']) {
      await search(words);
      await expect.poll(chosen).toBe(words);
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => promptOf(data.workspace).contentType?.text).toBe(words);
    }
    await expect.poll(said).toMatch(/^Content type: now “photograph” instead of “oil painting”\./);
  });

  test('a field has the focus, from wherever one is', async () => {
    await openPanel(start());
    await page.getByRole('tab', { name: 'History' }).click();
    await search('lighti{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Lighting' })).toHaveFocus();
    await expect.poll(dialog).toBeNull();
  });

  test('a target is chosen, and a tab opened', async () => {
    await openPanel(start());
    await search('midjourney v7{Enter}');
    await expect.poll(said).toMatch(/^Prints for Midjourney V7 now\./);
    await search('presets');
    await expect.poll(chosen).toBe('Go to Presets');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('tab', { name: 'Presets' })).toHaveAttribute('aria-selected', 'true');
    // Its buttons are on another tab.
    await search('save pre{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Preset name' })).toHaveFocus();
  });

  test('words that nothing is called by become the subject, with Undo', async () => {
    const data = start();
    await openPanel(data);
    await search('zebra at dawn{Enter}');
    await expect.poll(() => promptOf(data.workspace).subject.text).toBe('zebra at dawn');
    await expect.poll(said).toMatch(/^Subject: now “zebra at dawn” instead of “fox”\./);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(promptOf(data.workspace).subject.text).toBe('fox');
  });

  test('what was used last stands first', async () => {
    await openPanel(start());
    await search('watercolor pai');
    const word = chosen();
    await userEvent.keyboard('{Enter}');
    await expect.poll(dialog).toBeNull();
    await search('');
    await expect.poll(() => headings()[0]).toBe('Used last');
    expect(options()[0]).toBe(word);
    await userEvent.keyboard('w');
    await expect.poll(chosen).toBe(word);
  });
});

test('a question mark shows the keys, but for one who types', async () => {
  const { chrome } = globalThis as unknown as { chrome: object };
  const getAll = async () => [
    { name: '_execute_action', shortcut: 'Ctrl+Shift+9' },
    { name: 'insert-prompt', shortcut: '' },
  ];
  Object.assign(chrome, { commands: { getAll } });
  await openPanel(start());
  await subject.click();
  await userEvent.keyboard('?');
  await expect.element(subject).toHaveValue('fox?');
  expect(dialog()).toBeNull();
  await page.getByRole('tab', { name: 'Build' }).click();
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
  // The keys of the browser are those the user has given.
  const keys = () => [...document.querySelectorAll('dialog dt')].slice(0, 3).map((one) => one.textContent);
  await expect.poll(keys).toEqual(['CtrlShift9', 'AltShiftS', 'no key']);
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(dialog).toBeNull();
  await expect.element(page.getByRole('tab', { name: 'Build' })).toHaveFocus();
});
