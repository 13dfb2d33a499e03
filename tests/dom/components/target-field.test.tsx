import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sourceLink } from '@/components/sites/TargetFacts.tsx';
import { TargetField } from '@/components/sites/TargetField.tsx';
import { TARGETS, targetOrDefault } from '@/lib/prompt/index.ts';
import { expectAccessible, render } from './render.tsx';

const OFFERED = ['nightcafe', 'flux', 'dall-e-3', 'of-tomorrow'];

function Harness({ siteName = 'NightCafe' }: { siteName?: string | null }) {
  const [id, setId] = useState('nightcafe');
  return (
    <TargetField
      targets={TARGETS}
      target={targetOrDefault(id)}
      siteName={siteName}
      siteTarget="nightcafe"
      siteTargets={OFFERED}
      onChange={setId}
      onReset={() => setId('nightcafe')}
    />
  );
}

const combobox = page.getByRole('combobox', { name: 'Target', exact: true });
const button = page.getByRole('button', { name: 'About this target' });
const dialog = page.getByRole('dialog');
const groups = () =>
  [...document.querySelectorAll('optgroup')].map((group) => ({
    name: group.label,
    targets: [...group.querySelectorAll('option')].map(({ value }) => value),
  }));

beforeEach(() => page.viewport(420, 600));

test('what the site offers stands first, under its name, and every target once', async () => {
  await render(<Harness />);
  const [first, ...others] = groups();
  expect(first).toEqual({ name: 'On NightCafe', targets: ['nightcafe', 'flux', 'dall-e-3'] });
  expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(['OpenAI', 'Midjourney', 'FLUX']));
  const all = groups().flatMap(({ targets }) => targets);
  expect(all.toSorted()).toEqual(TARGETS.map(({ id }) => id).toSorted());
  await expectAccessible();
});

test('without a site the makers are all there is', async () => {
  await render(<Harness siteName={null} />);
  expect(groups()[0]?.name).toBe('General');
});

test('a target is chosen, and the site followed again', async () => {
  await render(<Harness />);
  await combobox.selectOptions('FLUX.1 dev');
  await expect.element(combobox).toHaveValue('flux');
  await expect.element(page.getByText('Chosen for NightCafe')).toBeVisible();
  await page.getByRole('button', { name: 'Follow this tab again, NightCafe' }).click();
  await expect.element(combobox).toHaveValue('nightcafe');
});

test('what is known of the target opens by the keyboard, with sources; Escape closes it and gives the focus back', async () => {
  await render(<Harness />);
  await combobox.selectOptions('Bing Image Creator');
  button.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog).toHaveFocus();
  await expect.element(page.getByRole('dialog', { name: 'Bing Image Creator' })).toBeVisible();
  expect(dialog.element().textContent).toContain('480 characters, reported March 2026, unconfirmed');
  const topics = [...document.querySelectorAll('dt')].map((topic) => topic.textContent);
  expect(topics).toEqual(['Limit', 'Counted in', 'Leave out', 'Weights', 'Aspect ratio', 'Order']);
  expect([...document.querySelectorAll('dd')].every((fact) => fact.querySelector('small'))).toBe(true);
  expect(document.querySelectorAll('dd a[href^="https://"]').length).toBeGreaterThan(0);
  await expectAccessible();
  const box = dialog.element().getBoundingClientRect();
  expect([box.left >= 0, box.right <= 420, box.bottom <= 600]).toEqual([true, true, true]);

  let reachedWindow: boolean | null = null;
  addEventListener('keydown', (event) => (reachedWindow = event.defaultPrevented), { once: true });
  await userEvent.keyboard('{Escape}');
  expect(dialog.elements()).toEqual([]);
  await expect.element(button).toHaveFocus();
  // Not taken, the browser would close the popup with it.
  expect(reachedWindow).toBe(true);
});

test('Escape is left to the browser where nothing is open', async () => {
  await render(<Harness />);
  button.element().focus();
  let prevented: boolean | null = null;
  addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
  await userEvent.keyboard('{Escape}');
  expect(prevented).toBe(false);
});

test.each([
  ['https://docs.example.com/page', 'https://docs.example.com/page'],
  ['docs.example.com/page', 'https://docs.example.com/page'],
  ['openai/CLIP, clip/simple_tokenizer.py', 'https://github.com/openai/CLIP'],
  ['npm @adobe/firefly-apis 2.0.1 (schema)', null],
  ['the box itself', null],
  ['https://docs.example.com (guides)', 'https://docs.example.com'],
  ['javascript:alert(1)', null],
])('the source "%s" is read at %s', (source, link) => {
  expect(sourceLink(source)).toBe(link);
});
