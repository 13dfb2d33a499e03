/** Weights, on chips and beside fields of one value: pressed, stepped by keys and by the wheel, undone as one step. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { useUndoLabels, useWorkspace } from '@/components/easel/use-workspace.ts';
import { type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { localWorkspace, promptOf } from './local-workspace.ts';
import { expectAccessible, render } from './render.tsx';

let own: Workspace;
const START: Prompt = {
  subject: { text: 'a fox' },
  setting: { text: 'in snow', weight: 1.2 },
  mood: [{ text: 'calm' }, { text: 'eerie', weight: 0.8 }],
};

function Harness({ target = 'automatic1111' }: { target?: string }) {
  const { undoLabel } = useUndoLabels(own);
  return (
    <>
      <BuilderForm
        prompt={useWorkspace(own, ({ prompt }) => prompt)}
        target={targetOrDefault(target)}
        onEdit={(field, change) => void own.edit({ id: 'step.clear' }, change, { typing: field })}
        onStep={(label, change, typing) => void own.edit(label, change, { typing })}
        suggest={(field, typed) =>
          field === 'mood' ? ['calm', 'joyful'].filter((word) => word.startsWith(typed)) : []
        }
      />
      <output>{undoLabel}</output>
    </>
  );
}

const moods = () => promptOf(own).mood?.map(({ text, weight }) => [text, weight ?? 1]);
const spin = (words: string) => page.getByRole('spinbutton', { name: `Weight of ${words}` });
const closed = (words: string, shown: string) =>
  page.getByRole('button', { name: `Weight of ${words} ${shown}`, exact: true });

beforeEach(() => {
  own = localWorkspace({ prompt: START });
});

test('a weight shows, and where there is none nothing shows; what is pointed at can be taken out', async () => {
  await render(<Harness />);
  await expect.element(closed('eerie', '×0.8')).toBeVisible();
  await expect.element(closed('in snow', '×1.2')).toBeVisible();
  await expect.element(closed('calm', '×1')).not.toBeInTheDocument();
  const remove = page.getByRole('button', { name: 'Remove calm' });
  const seen = () => getComputedStyle(remove.element()).opacity;
  expect(seen()).toBe('0');
  await userEvent.hover(page.getByText('calm'));
  await expect.poll(seen).toBe('1');
  await expectAccessible();
});

test('pressing a weight opens it, and its buttons change it', async () => {
  await render(<Harness />);
  await closed('eerie', '×0.8').click();
  await expect.element(spin('eerie')).toHaveFocus();
  await expect.element(spin('eerie')).toHaveAttribute('aria-valuetext', '×0.8');
  await expectAccessible();
  const group = page.getByRole('group', { name: 'Weight of eerie' });
  await group.getByRole('button', { name: 'More weight' }).click();
  await group.getByRole('button', { name: 'More weight' }).click();
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 1],
  ]);
  await group.getByRole('button', { name: 'Less weight' }).click();
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.9],
  ]);
  await group.getByRole('button', { name: 'No weight' }).click();
  expect(promptOf(own).mood).toEqual([{ text: 'calm' }, { text: 'eerie' }]);
  // A field of its own is left as any other.
  await page.getByLabelText('Subject').click();
  await expect.element(spin('eerie')).not.toBeInTheDocument();
});

test('keys on a chip lead to its weight and back, and a burst of them is one step', async () => {
  await render(<Harness />);
  await page.getByRole('combobox', { name: 'Mood' }).click();
  await userEvent.keyboard('{ArrowLeft}{Control>}{ArrowUp}{/Control}');
  await expect.element(spin('eerie')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 1.2],
  ]);
  await expect.element(page.getByRole('status')).toHaveTextContent('changing the weight of “eerie”');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'eerie', exact: true })).toHaveFocus();
  own.undo();
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.8],
  ]);
  expect(own.getState().past).toHaveLength(0);
});

test('the tools of a chip weigh it, and all that are selected at once, as one step', async () => {
  await render(<Harness />);
  await page.getByText('calm').click();
  await page.getByText('eerie').click({ modifiers: ['Control'] });
  const tools = page.getByRole('toolbar');
  await tools.getByRole('button', { name: 'More weight' }).click();
  await tools.getByRole('button', { name: 'More weight' }).click();
  await expect.poll(moods).toEqual([
    ['calm', 1.2],
    ['eerie', 1],
  ]);
  await expect.element(page.getByRole('status')).toHaveTextContent('changing the weight of 2 phrases');
  own.undo();
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.8],
  ]);
  expect(own.getState().past).toHaveLength(0);
});

test('the range has ends, which keys reach at once', async () => {
  await render(<Harness />);
  await page.getByText('calm').click();
  await userEvent.keyboard('{Control>}{ArrowUp}{/Control}{End}');
  await expect.element(spin('calm')).toHaveAttribute('aria-valuenow', '2');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(spin('calm')).toHaveAttribute('aria-valuenow', '2');
  await userEvent.keyboard('{Home}');
  await expect.element(spin('calm')).toHaveAttribute('aria-valuenow', '0.1');
  await userEvent.keyboard('{Delete}');
  await expect.element(spin('calm')).toHaveAttribute('aria-valuenow', '1');
});

test('what is being typed can be weighed without leaving it', async () => {
  await render(<Harness />);
  await page.getByRole('combobox', { name: 'Mood' }).click();
  await userEvent.keyboard('solemn{Control>}{ArrowDown}{/Control}');
  await expect.element(spin('solemn')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('combobox', { name: 'Mood' })).toHaveFocus();
  await userEvent.keyboard('tense');
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.8],
    ['solemn', 0.9],
    ['tense', 1],
  ]);
});

test('in a field of one value the keys change its weight, say so, and leave the caret where it is', async () => {
  await render(<Harness />);
  const subject = page.getByLabelText('Subject');
  await userEvent.keyboard('{Control>}{ArrowUp}{ArrowUp}{/Control} asleep');
  await expect.element(subject).toHaveFocus();
  await expect.poll(() => promptOf(own).subject).toEqual({ text: 'a fox asleep', weight: 1.2 });
  await expect
    .poll(() => document.querySelector('[data-field="subject"] [aria-live]')?.textContent)
    .toBe('×1.2');
  await closed('in snow', '×1.2').click();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => promptOf(own).setting?.weight).toBe(1.1);
  await expect.element(page.getByLabelText('Setting')).toHaveFocus();
});

/** A turn of the wheel over an element, as the browser sends it: true where the page may still scroll. */
const turn = (element: Element, deltaY: number) =>
  element.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));

test('the wheel changes a weight only while the focus is there, and scrolls the form otherwise', async () => {
  await render(<Harness />);
  expect(turn(closed('eerie', '×0.8').element(), -100)).toBe(true);
  expect(moods()).toEqual([
    ['calm', 1],
    ['eerie', 0.8],
  ]);
  await closed('eerie', '×0.8').click();
  expect(turn(spin('eerie').element(), -100)).toBe(false);
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.9],
  ]);
  // A trackpad sends many small ones.
  for (let at = 0; at < 4; at += 1) turn(spin('eerie').element(), 10);
  await expect.poll(moods).toEqual([
    ['calm', 1],
    ['eerie', 0.8],
  ]);
  expect(turn(page.getByText('calm').element(), -100)).toBe(true);
});

test('where the target reads no weights none is shown, and none is lost', async () => {
  await render(<Harness target="flux" />);
  await expect.element(page.getByRole('button', { name: /^Weight of/ })).not.toBeInTheDocument();
  await page.getByLabelText('Setting').fill('in fog');
  await page.getByRole('button', { name: 'Remove calm' }).click();
  await page.getByLabelText('Subject').click();
  await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
  expect(promptOf(own)).toMatchObject({
    setting: { text: 'in fog', weight: 1.2 },
    mood: [{ text: 'eerie', weight: 0.8 }],
  });
  expect(promptOf(own).subject).toEqual({ text: 'a fox' });
  await render(<Harness />);
  await expect.element(closed('in fog', '×1.2')).toBeVisible();
});

test('a target that reads no weights closes one that is being changed, for good', async () => {
  await render(<Harness />);
  await closed('eerie', '×0.8').click();
  await render(<Harness target="flux" />);
  await page.getByLabelText('Subject').click();
  await render(<Harness />);
  await expect.element(closed('eerie', '×0.8')).toBeVisible();
  await expect.element(page.getByLabelText('Subject')).toHaveFocus();
});
