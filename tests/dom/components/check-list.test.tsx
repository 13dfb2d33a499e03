import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChecksPanel } from '@/components/options/ChecksPanel.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { check, type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Check } from '@/lib/prompt/lint/finding.ts';
import { expectAccessible, render } from './render.tsx';

const finding = (severity: Check['severity'], n: number): Check => ({
  rule: `r${n}`,
  severity,
  message: { id: 'check.comparison.message', params: { words: [`m${n}`] } },
  why: { reason: { id: 'check.noStyle.reason' }, source: 'a study' },
});
const button = (name: string) => page.getByRole('button', { name, exact: true });
const words = () =>
  [...document.querySelectorAll('.check-words')].map((item) =>
    (item.textContent ?? '').split(/\s+/).slice(0, 2).join(' '),
  );

const WHALE: Prompt = {
  subject: { text: 'a 4-dimensional whale eating electric krill' },
  mood: [{ text: 'calm' }],
};
const FIX = 'Say "translucent outlines folding through one another"';
const seen = vi.fn();
beforeEach(() => seen.mockReset());

/** The list over a prompt that its fixes edit, as in the popup. */
function Coached({ start = WHALE }: { start?: Prompt }) {
  const [prompt, setPrompt] = useState(start);
  const [off, setOff] = useState<string[]>([]);
  seen(prompt);
  return (
    <>
      <CheckList
        checks={check(prompt, targetOrDefault('any')).filter(({ rule }) => !off.includes(rule))}
        onFix={({ fix }) => setPrompt((now) => fix?.apply(now) ?? now)}
        onSwitchOff={({ rule }) => setOff((rules) => [...rules, rule])}
      />
      <button type="button">After</button>
    </>
  );
}

test('the three worst findings, the worst first, each with its severity in words', async () => {
  const severities: Check['severity'][] = ['hint', 'warning', 'hint', 'error'];
  await render(<CheckList checks={severities.map(finding)} />);
  expect(words()).toEqual(['Error: "m3"', 'Warning: "m1"', 'Hint: "m0"']);
  await expectAccessible();
});

test('with nothing found it says so, once there is a text, and takes no place in the order of the keyboard', async () => {
  await render(<CheckList checks={[]} nothingRead />);
  await expect.element(page.getByText('Nothing to mend.')).not.toBeInTheDocument();
  await render(<CheckList checks={[]} />);
  await expect.element(page.getByText('Nothing to mend.')).toBeVisible();
  expect(document.querySelectorAll('[tabindex="0"], button, ul')).toHaveLength(0);
});

test('Why? opens and closes in place, with the reason and its source, by mouse and by keyboard', async () => {
  await render(<Coached />);
  const why = button('Why? What cannot be drawn');
  await expect.element(why).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(why);
  await expect.element(why).toHaveAttribute('aria-expanded', 'true');
  const reason = document.getElementById(why.element().getAttribute('aria-controls') ?? '');
  expect(reason?.checkVisibility()).toBe(true);
  expect(reason?.textContent).toMatch(
    /A picture shows three dimensions at most.*Source: .*arXiv 2404\.04125/,
  );
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await expect.element(why).toHaveAttribute('aria-expanded', 'false');
  expect(reason?.checkVisibility()).toBe(false);
});

test('the worst is shown whole, of the others the first line, until one is opened; all can be closed', async () => {
  await render(<CheckList checks={['warning', 'hint', 'hint'].map((one, n) => finding(one as 'hint', n))} />);
  const message = (n: number) => page.getByRole('button', { name: new RegExp(`"m${n}" may be drawn`) });
  const open = () => [0, 1, 2].filter((n) => message(n).element().getAttribute('aria-expanded') === 'true');
  await expect.poll(open).toEqual([0]);
  await expect.element(button('Why? r0')).toBeVisible();
  await expect.element(button('Why? r1')).not.toBeInTheDocument();
  message(1).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(open).toEqual([1]);
  await expect.element(button('Why? r1')).toBeVisible();
  await userEvent.click(message(1));
  await expect.poll(open).toEqual([]);
  await expectAccessible();
});

test('a fix edits, its finding goes, and the keyboard goes on with the next one', async () => {
  await render(<Coached />);
  button(FIX).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => seen.mock.lastCall?.[0])
    .toMatchObject({ subject: { text: 'a whale eating electric krill' } });
  await expect.element(button(FIX)).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toMatch(/"electric krill" is rare/);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toMatch(/^Add "tiny translucent shrimp/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelectorAll('li').length).toBe(0);
  // Nothing is left: Tab goes on behind the list.
  await userEvent.keyboard('{Tab}');
  await expect.element(button('After')).toHaveFocus();
});

test('a finding is switched off, one about input cannot be', async () => {
  await render(
    <Coached
      start={{
        subject: { text: '' },
        mood: [{ text: 'calm' }],
        framing: [{ text: 'low angle' }, { text: 'eye level' }],
      }}
    />,
  );
  await expect.element(page.getByRole('button', { name: /There is no subject/ })).toBeVisible();
  await expect.element(button("Don't show again: No subject")).not.toBeInTheDocument();
  await userEvent.click(button("Don't show again: Terms that pull both ways"));
  await expect.poll(() => document.querySelectorAll('li').length).toBe(1);
  expect(document.activeElement?.closest('li')?.textContent).toMatch(/no subject/);
});

test('three long findings keep to the room they are given and scroll within it, never sideways', async () => {
  const long: Check[] = [0, 1, 2].map((n) => ({
    ...finding('warning', n),
    message: {
      id: 'check.aspectRatioLeftOut.messageControl',
      params: { ratio: 'a long sentence about the matter '.repeat(20), target: `${n}` },
    },
    fix: {
      label: { id: 'check.notDrawable.fix', params: { visible: `${'x'.repeat(90)}${n}` } },
      apply: (prompt) => prompt,
    },
  }));
  const host = await render(<CheckList checks={long} onFix={() => {}} onSwitchOff={() => {}} />);
  host.style.cssText = 'display: flex; flex-direction: column; width: 308px; height: 191px';
  const list = document.querySelector('.check-frame') as HTMLElement;
  await expect.poll(() => list.scrollHeight).toBeGreaterThan(list.clientHeight);
  expect(list.getBoundingClientRect().height).toBeLessThanOrEqual(191);
  expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  await expectAccessible();
});

test('the options list what is switched off and bring it back', async () => {
  const onBringBack = vi.fn();
  const rules = [
    { id: 'no-style', name: 'No style' },
    { id: 'filler', name: 'Words that say nothing visible' },
  ];
  await render(<ChecksPanel rules={rules} onBringBack={onBringBack} />);
  await expectAccessible();
  await userEvent.click(button('Show again: No style'));
  expect(onBringBack).toHaveBeenCalledExactlyOnceWith('no-style');
  expect(document.activeElement?.textContent).toMatch(/^Words that say nothing visible/);
});

test('with nothing switched off the options say how something gets there', async () => {
  await render(<ChecksPanel rules={[]} onBringBack={() => {}} />);
  await expect.element(page.getByText('No check is switched off')).toBeVisible();
  await expectAccessible();
});
