/** The same prompt for several targets beside each other. */
import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { localWorkspace } from '../components/local-workspace.ts';
import { expectAccessible } from '../components/render.tsx';
import { openPanel } from '../easel/open-panel.tsx';

const PROMPT = {
  contentType: { text: 'photograph' },
  subject: { text: 'elderly fisherman', weight: 1.3 },
  setting: { text: 'on a wooden pier at dawn' },
  exclude: [{ text: 'watermark' }],
  aspectRatio: '3:2',
  parameters: { seed: 42 },
};

const column = (name: string) => page.getByRole('article', { name, exact: true });
const textOf = (one: Locator) => one.element().textContent;
const names = () => [...document.querySelectorAll('article')].map((one) => one.ariaLabel);
const said = () => document.querySelector('dialog [role="status"]')?.textContent;

async function open(prompt = PROMPT as object): Promise<void> {
  await openPanel({ workspace: localWorkspace({ prompt: prompt as typeof PROMPT }), isPrivate: true });
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveFocus();
  await userEvent.keyboard('compare{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Compare targets' })).toBeVisible();
}

beforeEach(() => page.viewport(800, 600));

test.each(['light', 'dark'])(
  'each has its text, its length and what it leaves out; axe finds nothing, %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await open();
    await expect.poll(names).toEqual(['Any generator', 'ChatGPT (GPT Image)', 'Midjourney V8']);
    const midjourney = column('Midjourney V8');
    await expect.poll(() => textOf(midjourney.getByRole('region'))).toMatch(/--ar 3:2/);
    await expect.element(midjourney.getByRole('meter', { name: 'Length' })).toBeVisible();
    expect(textOf(midjourney.getByRole('list'))).toMatch(/weight/i);
    expect(textOf(column('Any generator').getByRole('list'))).toMatch(/watermark/);
    await expectAccessible();
    document.documentElement.style.colorScheme = '';
  },
);

test('targets are changed, added up to four, and removed; none is shown twice', async () => {
  await open();
  await page.getByRole('combobox', { name: 'Target 1' }).selectOptions('DALL·E 3');
  await page.getByRole('button', { name: 'Add a target' }).click();
  await expect
    .poll(names)
    .toEqual(['DALL·E 3', 'ChatGPT (GPT Image)', 'Midjourney V8', 'Stable Diffusion XL']);
  await expect.element(page.getByRole('button', { name: 'Add a target' })).not.toBeInTheDocument();
  const offered = [...document.querySelectorAll('article:first-child option')].map(
    ({ textContent }) => textContent,
  );
  expect(offered).toContain('DALL·E 3');
  expect(offered).not.toContain('Midjourney V8');
  for (const name of ['ChatGPT (GPT Image)', 'Stable Diffusion XL', 'DALL·E 3'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();
  await expect.poll(names).toEqual(['Midjourney V8']);
  await expect.element(page.getByRole('button', { name: 'Remove Midjourney V8' })).not.toBeInTheDocument();
});

test('one of them becomes the target of the page', async () => {
  await open();
  await page.getByRole('button', { name: 'Use Midjourney V8' }).click();
  await expect.poll(said).toBe('Prints for Midjourney V8 now.');
  await expect
    .element(page.getByRole('button', { name: 'Chosen: Midjourney V8' }))
    .toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('.preview-text')?.textContent).toMatch(/--ar 3:2/);
});

test('where nothing is written it says what will be there; narrow, the columns lie below each other', async () => {
  await open({ subject: { text: '' } });
  await expect.element(page.getByText('There is nothing to compare yet')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await page.viewport(320, 600);
  await open();
  await expect.poll(names).toHaveLength(3);
  const tops = [...document.querySelectorAll('article')].map((one) => one.getBoundingClientRect());
  expect(new Set(tops.map(({ left }) => left)).size).toBe(1);
  const list = document.querySelector('.compare-columns') as HTMLElement;
  expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  await expectAccessible();
});
