/** The frame with everything in it, at the size of the popup. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { Shell, type TabId } from '@/components/builder/Shell.tsx';
import { TargetField } from '@/components/sites/TargetField.tsx';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { type Prompt, TARGETS, targetOrDefault } from '@/lib/prompt/index.ts';
import { expectAccessible, render } from './render.tsx';

const onUndo = vi.fn();

function Harness() {
  const [tab, setTab] = useState<TabId>('build');
  const [prompt, setPrompt] = useState<Prompt>({ subject: { text: '' } });
  const [target, setTarget] = useState('midjourney');
  return (
    <Shell
      frame="popup"
      tab={tab}
      onTab={setTab}
      corner={
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
        <BuilderForm
          prompt={prompt}
          target={targetOrDefault('any')}
          onEdit={(_, change) => setPrompt(change)}
          onStep={(_, change) => setPrompt(change)}
          suggest={() => []}
        />
      }
      footer={<p>Foot</p>}
      presets={<p>The presets</p>}
      history={<p>The history</p>}
      status={<StatusLine text="Cleared." actions={[{ label: 'Undo', onAct: onUndo }]} />}
    />
  );
}

beforeEach(() => page.viewport(420, 600));

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

test('it never scrolls sideways, and the foot stays in sight', async () => {
  await render(<Harness />, 'div');
  await page.getByLabelText('Details').fill('a-very-long-word-without-any-place-to-break-it-'.repeat(4));
  await userEvent.keyboard('{Enter}');
  const panel = document.querySelector('.shell-panel') as HTMLElement;
  expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  const foot = document.querySelector('.shell-foot')?.getBoundingClientRect();
  expect(foot?.bottom).toBeLessThanOrEqual(600);
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
