/** The frame with everything in it, at the size of the popup and in a narrow panel. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { Shell, type TabId } from '@/components/easel/Shell.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { TargetField } from '@/components/sites/TargetField.tsx';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { type Check, type Prompt, TARGETS, targetOrDefault } from '@/lib/prompt/index.ts';
import { expectAccessible, render } from './render.tsx';

const onUndo = vi.fn();

function Harness({ checks = [] }: { checks?: Check[] }) {
  const [tab, setTab] = useState<TabId>('build');
  const [prompt, setPrompt] = useState<Prompt>({ subject: { text: '' } });
  const [target, setTarget] = useState('midjourney');
  return (
    <Shell
      frame="popup"
      tab={tab}
      onTab={setTab}
      target={
        <TargetField
          targets={TARGETS}
          target={targetOrDefault(target)}
          siteName="Midjourney"
          siteTarget="midjourney"
          siteTargets={['midjourney']}
          onChange={setTarget}
          onReset={() => setTarget('midjourney')}
        />
      }
      build={
        <>
          <div className="shell-scroll">
            <BuilderForm
              prompt={prompt}
              target={targetOrDefault('any')}
              onEdit={(_, change) => setPrompt(change)}
              onStep={(_, change) => setPrompt(change)}
              suggest={() => []}
            />
          </div>
          <div className="shell-foot">Tools</div>
        </>
      }
      printed={<CheckList checks={checks} />}
      actions={<p>Insert and Copy</p>}
      presets={<p>The presets</p>}
      history={<p>The history</p>}
      outcome={<StatusLine text="Cleared." actions={[{ label: 'Undo', onAct: onUndo }]} />}
    />
  );
}

beforeEach(() => page.viewport(800, 600));

test('tabs change by arrow keys, and what was typed stays', async () => {
  await render(<Harness />, 'div');
  await userEvent.keyboard('fox');
  await page.getByRole('tab', { name: 'Build' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByText('The presets')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('tabpanel', { name: 'History' })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByLabelText('Subject')).toHaveValue('fox');
  await expect.element(page.getByRole('tab', { name: 'Build' })).toHaveFocus();
});

const findings: Check[] = ['error', 'warning', 'hint'].map((severity, n) => ({
  rule: `r${n}`,
  severity: severity as Check['severity'],
  message: { id: 'check.comparison.message', params: { words: [`m${n}`] } },
  why: { reason: { id: 'check.noStyle.reason' }, source: 'a study' },
}));
const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;

test.each([
  [800, 600],
  [640, 480],
  [639, 600],
  [360, 640],
  [320, 568],
  [240, 600],
  [400, 300],
])('at %i by %i it never scrolls sideways, and the actions stay in sight', async (width, height) => {
  await page.viewport(width, height);
  await render(<Harness checks={findings} />, 'div');
  await page.getByLabelText('Details').fill('a-very-long-word-without-any-place-to-break-it-'.repeat(4));
  await userEvent.keyboard('{Enter}');
  for (const element of document.querySelectorAll<HTMLElement>('.shell-scroll, .shell-grid, html')) {
    expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
  }
  expect(boxOf('.shell-actions').bottom).toBeLessThanOrEqual(height);
  expect(boxOf('.shell-actions').height).toBeGreaterThan(20);
  await expectAccessible();
});

test.each([
  [800, 600],
  [360, 640],
])('at %i by %i nothing moves when findings come or go', async (width, height) => {
  await page.viewport(width, height);
  const places = () =>
    ['.builder-form', '.shell-foot', '.shell-outcome', '.shell-actions'].map((part) => boxOf(part).top);
  await render(<Harness />, 'div');
  const before = places();
  await render(<Harness checks={findings} />, 'div');
  await expect.poll(() => document.querySelectorAll('.check-item').length).toBe(3);
  expect(places()).toEqual(before);
});

test('in a narrow place the findings are one line that opens them over the form; Escape closes them', async () => {
  await page.viewport(360, 640);
  await render(<Harness checks={findings} />, 'div');
  const line = page.getByRole('button', { name: /m0.* 3 checks/ });
  const list = page.getByRole('list', { name: 'Checks' });
  await expect.element(list).not.toBeInTheDocument();
  line.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(list).toBeVisible();
  expect(boxOf('.check-list').bottom).toBeLessThanOrEqual(boxOf('.shell-printed').top + 1);
  await expectAccessible();
  await userEvent.keyboard('{Tab}{Escape}');
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(line).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('Subject').click({ position: { x: 2, y: 2 } });
  await expect.element(list).not.toBeInTheDocument();
});

test('the target follows the site until another is chosen', async () => {
  await render(<Harness />, 'div');
  const target = page.getByRole('combobox', { name: 'Target' });
  await expect.element(target).toHaveAccessibleDescription('Follows this tab');
  await target.selectOptions('ChatGPT (GPT Image)');
  await expectAccessible();
  await page.getByRole('button', { name: 'Follow this tab again, Midjourney' }).click();
  await expect.element(target).toHaveValue('midjourney');
});

test('the status is a live region, its action beside it', async () => {
  await render(<Harness />, 'div');
  expect(page.getByRole('status').element().textContent).toBe('Cleared.');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(onUndo).toHaveBeenCalledOnce();
});
