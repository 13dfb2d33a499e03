/** The options on one page: found by what they say, changed with their effect in sight. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InsertModePanel } from '@/components/options/InsertModePanel.tsx';
import { KeysPanel } from '@/components/options/KeysPanel.tsx';
import { OptionsSearch } from '@/components/options/OptionsSearch.tsx';
import { TargetsPanel } from '@/components/options/TargetsPanel.tsx';
import { expectAccessible, render } from './render.tsx';

const part = (name: string, ...words: string[]) => ({
  name,
  words,
  view: <section aria-label={name}>{words.join(', ')}</section>,
});
const PARTS = [part('Keys', 'Alt+Shift+E'), part('Boxes', 'café.example', 'Your prompt'), part('Checks')];
const shown = () => [...document.querySelectorAll('section')].map((it) => it.getAttribute('aria-label'));
const links = () => [...document.querySelectorAll('nav a')].map((it) => it.textContent);

test('a search leaves the parts that have every word of it, and Escape brings all back', async () => {
  await render(<OptionsSearch parts={PARTS} />);
  expect(shown()).toEqual(['Keys', 'Boxes', 'Checks']);
  const search = page.getByRole('searchbox', { name: 'Search the options' });
  await search.fill('promp CAFE');
  await expect.poll(shown).toEqual(['Boxes']);
  expect(links()).toEqual(['Boxes']);
  await expect.element(page.getByRole('status')).toHaveTextContent('1 part matches.');
  await search.fill('shift');
  await expect.poll(shown).toEqual(['Keys']);
  await search.fill('umbrella');
  await expect.element(page.getByText('Nothing here is called “umbrella”')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(shown).toEqual(['Keys', 'Boxes', 'Checks']);
  await expectAccessible();
});

test('a link goes to its part', async () => {
  await render(<OptionsSearch parts={PARTS} />);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    const target = document.getElementById(link.hash.slice(1));
    expect(target?.querySelector('section')?.getAttribute('aria-label')).toBe(link.textContent);
  }
});

test('each way to insert shows what comes of it, and is chosen by the arrow keys', async () => {
  const onMode = vi.fn();
  await render(<InsertModePanel mode="replace" onMode={onMode} />);
  const examples = [...document.querySelectorAll('.mode-choice-example')].map((it) => it.textContent);
  expect(examples).toEqual([
    'a red fox, oil painting',
    'a misty a red fox, oil painting forest',
    'a misty forest, a red fox, oil painting',
  ]);
  await page.getByRole('radio', { name: /Replace/ }).click();
  await userEvent.keyboard('{ArrowRight}');
  expect(onMode).toHaveBeenLastCalledWith('caret');
  await expectAccessible();
});

test('a chosen target can follow its site again, and the focus stays in the list', async () => {
  const onFollow = vi.fn();
  const choice = (site: string, siteName: string) => ({
    site,
    siteName,
    target: 'flux',
    targetName: 'FLUX',
  });
  const choices = [choice('a', 'Bing'), choice('b', 'NightCafe')];
  await render(<TargetsPanel choices={choices} onFollow={onFollow} />);
  await page.getByRole('button', { name: 'Follow the site again: Bing' }).click();
  expect(onFollow).toHaveBeenCalledExactlyOnceWith(choices[0]);
  await expect.poll(() => document.activeElement?.textContent).toContain('NightCafe: FLUX');
  await expectAccessible();
  await render(<TargetsPanel choices={[]} onFollow={onFollow} />);
  await expect.element(page.getByText('Every site has its own target')).toBeVisible();
});

test('commands are shown by what they do, also without a key', async () => {
  const commands = [
    { name: '_execute_action', keys: 'Alt+Shift+E' },
    { name: 'insert-prompt', keys: '' },
  ];
  const onChange = vi.fn();
  await render(<KeysPanel commands={commands} onChange={onChange} />);
  const rows = [...document.querySelectorAll('li')].map((it) => it.textContent);
  expect(rows).toEqual(['Open the popupAlt+Shift+E', 'Insert the current prompt where the caret isno key']);
  await page.getByRole('button', { name: 'Change keys in the browser' }).click();
  expect(onChange).toHaveBeenCalledOnce();
  await expectAccessible();
});
