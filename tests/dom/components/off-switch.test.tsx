/** Fields of one value and chips switched off and on in the form, each act a step with a name. */
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
  aspectRatio: '3:2',
  mood: [{ text: 'calm' }, { text: 'eerie', weight: 0.8 }, { text: 'tense' }],
};

function Harness() {
  const { undoLabel } = useUndoLabels(own);
  return (
    <>
      <BuilderForm
        prompt={useWorkspace(own, ({ prompt }) => prompt)}
        target={targetOrDefault('gpt-image')}
        onEdit={(field, change) => void own.edit({ id: 'step.clear' }, change, { typing: field })}
        onStep={(label, change, typing) => void own.edit(label, change, { typing })}
        suggest={() => []}
      />
      <output>{undoLabel}</output>
    </>
  );
}

const setting = page.getByLabelText('Setting', { exact: true });
const undoes = page.getByRole('status');
const line = (element: Element) => getComputedStyle(element).textDecorationLine;

beforeEach(() => {
  own = localWorkspace({ prompt: START });
});

test('a field is switched by its eye: struck out, told, and one step', async () => {
  await render(<Harness />);
  await setting.hover();
  await page.getByRole('button', { name: 'Switch Setting off' }).click();
  await expect.poll(() => promptOf(own).setting).toEqual({ text: 'in snow', weight: 1.2, off: true });
  await expect.element(undoes).toHaveTextContent('switching off “in snow”');
  expect(line(setting.element())).toBe('line-through');
  await expect.element(setting).toHaveAccessibleDescription('Switched off');
  await expectAccessible();
  await page.getByRole('button', { name: 'Switch Setting on' }).click();
  await expect.poll(() => promptOf(own)).toEqual(START);
  await expect.element(undoes).toHaveTextContent('switching on “in snow”');
  own.undo();
  own.undo();
  expect(promptOf(own)).toEqual(START);
  expect(own.getState().past).toHaveLength(0);
});

test('Alt+O switches the field one is in, and other words are on', async () => {
  await render(<Harness />);
  await setting.click();
  await userEvent.keyboard('{Alt>}o{/Alt}');
  await expect.poll(() => promptOf(own).setting?.off).toBe(true);
  await expect.element(setting).toHaveFocus();
  await userEvent.keyboard('{End}y');
  await expect.poll(() => promptOf(own).setting).toEqual({ text: 'in snowy', weight: 1.2 });
  own.undo();
  await expect.poll(() => promptOf(own).setting?.off).toBe(true);
});

test('a ratio and an empty field have nothing to switch', async () => {
  await render(<Harness />);
  for (const [name, label] of [
    ['Aspect ratio', 'Aspect ratio'],
    ['Action', 'Action'],
  ] as const) {
    await page.getByLabelText(label, { exact: true }).click();
    await userEvent.keyboard('{Alt>}o{/Alt}');
    await expect.element(page.getByRole('button', { name: `Switch ${name} off` })).not.toBeInTheDocument();
  }
  expect(promptOf(own)).toEqual(START);
});

test('chips: switching, moving, removing and moving to another field are a step each, however fast', async () => {
  await render(<Harness />);
  const mood = page.getByRole('combobox', { name: 'Mood' }).or(page.getByLabelText('Mood', { exact: true }));
  await mood.first().click();
  await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}{Alt>}o{ArrowLeft}{/Alt}');
  await expect
    .poll(() => promptOf(own).mood)
    .toEqual([{ text: 'eerie', weight: 0.8, off: true }, { text: 'tense', off: true }, { text: 'calm' }]);
  await expect.element(undoes).toHaveTextContent('moving 2 phrases');
  await page.getByRole('button', { name: 'Move to another field' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Style' }).click();
  await expect
    .poll(() => promptOf(own).style)
    .toEqual([
      { text: 'eerie', weight: 0.8, off: true },
      { text: 'tense', off: true },
    ]);
  await expect.element(undoes).toHaveTextContent('moving 2 phrases to Style');
  await page.getByRole('button', { name: 'Remove calm' }).click();
  expect(promptOf(own).mood).toBe(undefined);
  await expect.element(undoes).toHaveTextContent('removing “calm”');
  expect(own.getState().past.map(({ label }) => label.id)).toEqual([
    'steps.off',
    'steps.move',
    'steps.moveTo',
    'step.remove',
  ]);
  for (let at = 0; at < 4; at += 1) own.undo();
  expect(promptOf(own)).toEqual(START);
});
