/** Undo and redo: buttons that say what they would do, and keys. */
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { UndoTools } from '@/components/builder/UndoTools.tsx';
import { useUndoKeys } from '@/components/easel/use-undo-keys.ts';
import { STEP, useUndo, useUndoLabels, useWorkspace } from '@/components/easel/use-workspace.ts';
import { useStatus } from '@/components/hooks/use-status.ts';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { targetOrDefault } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { localWorkspace, promptOf } from './local-workspace.ts';
import { expectAccessible, render } from './render.tsx';

let workspace: Workspace;

function Harness() {
  const [own] = useState(() => localWorkspace());
  workspace = own;
  const [status, say] = useStatus();
  const undo = useUndo(own, say);
  useUndoKeys(undo.undo, undo.redo);
  return (
    <>
      <BuilderForm
        prompt={useWorkspace(own, ({ prompt }) => prompt)}
        target={targetOrDefault('any')}
        onEdit={(field, change) => void own.edit(STEP.type(field), change, { typing: field })}
        onStep={() => {}}
        suggest={() => []}
      />
      <UndoTools {...undo} {...useUndoLabels(own)} />
      <input aria-label="Preset name" />
      <StatusLine {...status} />
    </>
  );
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const named = (name: string) => page.getByRole('button', { name, exact: true });

test('name the step, and are dimmed where there is none', async () => {
  await render(<Harness />);
  await expect.element(named('Nothing to undo')).toHaveAttribute('aria-disabled', 'true');
  await field('Subject').fill('fox');
  await field('Action').fill('runs');
  await named('Undo typing in Action').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Undone: typing in Action.');
  expect(promptOf(workspace)).toEqual({ subject: { text: 'fox' } });
  await named('Redo typing in Action').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Done again: typing in Action.');
  await expect.element(named('Nothing to redo')).toBeVisible();
  await expectAccessible();
});

test('Ctrl+Z and Ctrl+Y work in every field of the form, and leave other fields their own', async () => {
  await render(<Harness />);
  await field('Subject').click();
  await userEvent.keyboard('fox');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(field('Subject')).toHaveValue('');
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.element(field('Subject')).toHaveValue('fox');
  const name = field('Preset name');
  await name.click();
  await userEvent.keyboard('my fox{Control>}z{/Control}');
  await expect.element(field('Subject')).toHaveValue('fox');
});

test('an undo takes the text that is still being typed among chips, and no chip besides', async () => {
  await render(<Harness />);
  await field('Details').click();
  await userEvent.keyboard('fog,');
  workspace.edit({ id: 'step.paste' }, (prompt) => ({ ...prompt, subject: { text: 'fox' } }));
  await userEvent.keyboard('ra');
  expect(promptOf(workspace).details).toEqual([{ text: 'fog' }, { text: 'ra' }]);
  // Another window adds one meanwhile.
  workspace.edit({ id: 'step.paste' }, (prompt) => ({
    ...prompt,
    details: [...(prompt.details ?? []), { text: 'moss' }],
  }));
  await userEvent.keyboard('in');
  await expect
    .poll(() => promptOf(workspace).details?.map(({ text }) => text))
    .toEqual(['fog', 'moss', 'rain']);
  for (const _ of [1, 2, 3]) await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => promptOf(workspace).details).toEqual([{ text: 'fog' }]);
  await expect.element(field('Details')).toHaveValue('');
});
