/** Surprise me, Vary, the number of a draw and the locks, as the popup puts them together. */
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { DrawTools } from '@/components/builder/DrawTools.tsx';
import { useDraw, useLocks } from '@/components/builder/use-draw.ts';
import { useUndo, useWorkspace } from '@/components/easel/use-workspace.ts';
import { type Status, useStatus } from '@/components/hooks/use-status.ts';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { check, foundBy, type Prompt, suggest, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Workspace, WorkspaceState } from '@/lib/workspace/index.ts';
import { localWorkspace, promptOf } from './local-workspace.ts';
import { expectAccessible, render } from './render.tsx';

let workspace: Workspace;

function Harness({ start, target = 'any' }: { start: Partial<WorkspaceState>; target?: string }) {
  const [own] = useState(() => localWorkspace(start));
  workspace = own;
  const prompt = useWorkspace(own, (state) => state.prompt);
  const [status, say] = useStatus() as [Status, (status: Status) => void];
  const { undoActions } = useUndo(own, say);
  const locks = useLocks(own);
  const draw = useDraw(own, targetOrDefault(target), undoActions, say);
  return (
    <>
      <DrawTools seed={draw.seed} onSeed={draw.chooseSeed} onSurprise={draw.surprise} onVary={draw.vary} />
      <BuilderForm
        prompt={prompt}
        target={targetOrDefault('any')}
        onEdit={(field, change) => void own.edit({ id: 'step.clear' }, change, { typing: field })}
        onStep={() => {}}
        suggest={(field, typed) => suggest(field, typed, prompt)}
        foundBy={foundBy}
        locked={locks.locked}
        onLock={locks.toggleLock}
      />
      <StatusLine {...status} />
    </>
  );
}

const FOX: Prompt = { subject: { text: 'red fox' } };
const surprise = page.getByRole('button', { name: 'Surprise me' });
const vary = page.getByRole('button', { name: 'Vary' });
const undo = page.getByRole('button', { name: 'Undo' });
const number = page.getByRole('spinbutton', { name: 'Draw' });
const status = page.getByRole('status');
const said = () => document.querySelector('[role=status]')?.textContent;
const lock = (field: string) => page.getByRole('button', { name: `Lock ${field}`, exact: true });

test('fills what is empty, says so, and Undo takes it back', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await expect
    .element(status)
    .toHaveTextContent('Filled Content type, Action, Setting, and 9 more fields. Draw 7.');
  expect(promptOf(workspace).subject).toBe(FOX.subject);
  expect(promptOf(workspace).exclude).toBeUndefined();
  await expectAccessible();
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual(FOX);
});

test('Undo leaves what was written since', async () => {
  await render(<Harness start={{ prompt: FOX }} />);
  await surprise.click();
  await page.getByRole('combobox', { name: 'Action', exact: true }).fill('yawning');
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual({ ...FOX, action: { text: 'yawning' } });
});

test('the same number gives the same words; each press takes the next, and draws what it drew anew', async () => {
  await render(<Harness start={{ prompt: FOX }} />);
  await number.fill('41');
  await surprise.click();
  await expect.element(number).toHaveValue(41);
  const first = promptOf(workspace);
  await surprise.click();
  await expect.element(number).toHaveValue(42);
  expect(promptOf(workspace)).not.toEqual(first);
  expect(promptOf(workspace).subject).toEqual(FOX.subject);
  await number.fill('41');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => promptOf(workspace)).toEqual(first);
});

test('what was written or locked since the last draw stays in the next', async () => {
  await render(<Harness start={{ prompt: FOX }} />);
  await surprise.click();
  await page.getByRole('combobox', { name: 'Action', exact: true }).fill('yawning');
  await lock('Style').click();
  const { style } = promptOf(workspace);
  await surprise.click();
  await expect.poll(said).toMatch(/^Filled Content type, Setting, Details, and 7 more/);
  expect(promptOf(workspace)).toMatchObject({ action: { text: 'yawning' }, style });
});

test('a locked field stays empty, and when all is filled or locked that is said', async () => {
  await render(<Harness start={{ prompt: FOX, locked: ['style', 'mood'] }} />);
  await expect.element(lock('Style')).toHaveAttribute('aria-pressed', 'true');
  await surprise.click();
  await expect.poll(() => promptOf(workspace).setting).toBeDefined();
  expect(promptOf(workspace)).not.toHaveProperty('style');
  expect(promptOf(workspace)).not.toHaveProperty('mood');
});

test('everything filled by hand: nothing is touched', async () => {
  const full = Object.fromEntries(
    ['contentType', 'action', 'setting', 'realism', 'resolution'].map((key) => [key, { text: 'own' }]),
  );
  const many = Object.fromEntries(
    ['details', 'style', 'colorTone', 'lighting', 'mood', 'framing'].map((key) => [key, [{ text: 'own' }]]),
  );
  const prompt = { ...FOX, ...full, ...many, aspectRatio: '3:2' } as Prompt;
  await render(<Harness start={{ prompt }} />);
  await surprise.click();
  await expect.poll(said).toMatch(/^Every field is filled or locked/);
  expect(promptOf(workspace)).toBe(prompt);
});

test('Vary puts one other word in, says which, and Undo brings the former back', async () => {
  const prompt: Prompt = { ...FOX, lighting: [{ text: 'moonlight', weight: 1.2 }] };
  await render(<Harness start={{ prompt }} />);
  await vary.click();
  await expect.poll(said).toMatch(/^Lighting: now “.+” instead of “moonlight”\.$/);
  expect(promptOf(workspace).lighting?.[0]).toMatchObject({ weight: 1.2 });
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual(prompt);
  await lock('Lighting').click();
  await vary.click();
  await expect.poll(said).toMatch(/^There is nothing to vary/);
});

test('the locks are one stop of the Tab key, the arrows go among them, and Alt+L turns the one of a field', async () => {
  await render(<Harness start={{ prompt: FOX }} />);
  await expect.element(page.getByRole('textbox', { name: 'Subject', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('combobox', { name: 'Action', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Alt>}l{/Alt}');
  await expect.poll(() => workspace.getState().locked).toEqual(['action']);
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}');
  await expect.element(lock('Content type')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.element(lock('Action')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.poll(() => workspace.getState().locked).toEqual([]);
  await userEvent.keyboard('{End}');
  await expect.element(lock('Leave out')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => workspace.getState().locked).toEqual(['contentType']);
  await expectAccessible();
});

test('opening a field offers words at once, and other words find them', async () => {
  await render(<Harness start={{ prompt: { ...FOX, contentType: { text: 'photograph' } } }} />);
  await page.getByRole('combobox', { name: 'Style', exact: true }).click();
  await userEvent.keyboard('{ArrowDown}');
  const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
  await expect.poll(() => options().length).toBe(60);
  expect(options()[0]).toBe('cinematic');
  expect(options()).not.toContain('impasto');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('combobox', { name: 'Framing', exact: true }).click();
  await userEvent.keyboard('boke');
  await expect.poll(options).toEqual(['shallow depth of fieldbokeh']);
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => promptOf(workspace).framing).toEqual([{ text: 'shallow depth of field' }]);
});

test('draws nothing that is noise for the target', async () => {
  await render(<Harness start={{ prompt: FOX }} target="midjourney" />);
  for (let press = 0; press < 5; press += 1) {
    const { draw } = workspace.getState();
    await surprise.click();
    await expect.poll(() => workspace.getState().draw).not.toBe(draw);
    expect(check(promptOf(workspace), targetOrDefault('midjourney')).map(({ rule }) => rule)).toEqual([]);
  }
});
