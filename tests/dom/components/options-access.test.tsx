import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AccessPanel } from '@/components/options/AccessPanel.tsx';
import { plainAccess } from '@/components/options/plain-access.ts';
import { expectAccessible, render } from './render.tsx';

test.each([
  ['https://owner-space.hf.space/*', 'owner-space.hf.space'],
  ['https://*.hf.space/*', 'hf.space and all addresses under it'],
  ['*://pictures.example/*', 'pictures.example'],
  ['http://127.0.0.1/*', '127.0.0.1 (http)'],
  ['<all_urls>', 'every site'],
  ['*://*/*', 'every site'],
  ['http://*/*', 'every site (http)'],
])('%s is %s', (match, words) => {
  expect(plainAccess(match)).toBe(words);
});

test('each address can be given back, and the focus goes on', async () => {
  const onGiveBack = vi.fn();
  const granted = ['https://a.example/*', 'https://b.example/*'];
  await render(<AccessPanel granted={granted} onGiveBack={onGiveBack} />);
  await page.getByRole('button', { name: 'Give back access to b.example' }).click();
  expect(onGiveBack.mock.calls).toEqual([['https://b.example/*']]);
  expect(document.activeElement?.textContent).toContain('a.example');
  await expectAccessible();
  await render(<AccessPanel granted={granted.slice(0, 1)} onGiveBack={onGiveBack} />);
  await page.getByRole('button', { name: /^Give back/ }).click();
  expect(document.activeElement?.tagName).toBe('H2');
  const heading = document.activeElement;
  await render(<AccessPanel granted={[]} onGiveBack={onGiveBack} />);
  await expect.element(page.getByText('Prompt Easel has access to no site.')).toBeVisible();
  expect(document.activeElement).toBe(heading);
  await expectAccessible();
});
