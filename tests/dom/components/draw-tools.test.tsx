/** Surprise me, Vary, the number of a draw and the locks, as the popup puts them together. */
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { DrawTools } from '@/components/builder/DrawTools.tsx';
import { useDraw, useLocks } from '@/components/builder/use-draw.ts';
import { useUndo, useWorkspace } from '@/components/easel/use-workspace.ts';
import { useStatus } from '@/components/hooks/use-status.ts';
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
  const [status, say] = useStatus();
  const { undoActions } = useUndo(own, say);
  const locks = useLocks(own);
  const draw = useDraw(own, targetOrDefault(target), undoActions, say);
  return (
    <>
      <DrawTools workspace={own} target={targetOrDefault(target)} draw={draw} />
      <BuilderForm
        prompt={prompt}
        target={targetOrDefault('any')}
        onEdit={(field, change) => void own.edit({ id: 'step.clear' }, change, { typing: field })}
        onStep={() => {}}
        suggest={(field, typed) => suggest(field, typed, prompt)}
        foundBy={foundBy}
        locked={locks.locked}
        onLock={locks.toggleLock}
        drawing={draw.offer !== null}
      />
      <StatusLine {...status} />
    </>
  );
}

const FOX: Prompt = { subject: { text: 'red fox' } };
const surprise = page.getByRole('button', { name: 'Surprise me' });
const vary = page.getByRole('button', { name: 'Vary' });
const undo = page.getByRole('button', { name: 'Undo' });
const again = page.getByRole('button', { name: 'Three others' });
const strip = page.getByRole('group', { name: 'Surprises to choose from' });
const radio = (at: number) => page.getByRole('radio').nth(at - 1);
const number = page.getByRole('spinbutton', { name: 'Draw' });
const said = () => document.querySelector('[role=status]')?.textContent;
const lock = (field: string) => page.getByRole('button', { name: `Lock ${field}`, exact: true });
const locksShown = () => document.querySelectorAll('.lock-button').length;
const lines = () =>
  [...document.querySelectorAll('.surprise-strip label span')].map((one) => one.textContent);
const checked = () =>
  [...document.querySelectorAll<HTMLInputElement>('.surprise-strip [type=radio]')].findIndex(
    (one) => one.checked,
  );
const steps = () => workspace.getState().past.length;
const filled = () => Object.keys(promptOf(workspace)).sort();

test('fills some of what is empty, says so, and Undo takes it back', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  expect(locksShown()).toBe(0);
  await surprise.click();
  await expect.poll(said).toMatch(/^Filled Content type, .+ and \d more fields?\.$/);
  expect(workspace.getState().draw).toBe(7);
  expect(promptOf(workspace).subject).toBe(FOX.subject);
  expect(promptOf(workspace).exclude).toBeUndefined();
  expect(filled().length).toBeGreaterThanOrEqual(5);
  expect(filled().length).toBeLessThanOrEqual(7);
  expect(steps()).toBe(1);
  await expectAccessible();
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual(FOX);
  await expect.poll(checked).toBe(-1);
});

test('three to choose from: the first is there at once, another takes its place, one undo takes all back', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await expect.element(radio(1)).toHaveFocus();
  await expect.element(radio(1)).toBeChecked();
  expect(new Set(lines()).size).toBe(3);
  for (const line of lines()) expect(line).toMatch(/^An? .*red fox/);
  const first = promptOf(workspace);

  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio(2)).toBeChecked();
  const second = promptOf(workspace);
  expect(second).not.toEqual(first);
  await userEvent.keyboard('3');
  await expect.element(radio(3)).toHaveFocus();
  await expect.element(radio(3)).toBeChecked();
  expect(promptOf(workspace)).not.toEqual(second);
  await radio(2).click();
  await expect.poll(() => promptOf(workspace)).toEqual(second);
  expect(steps()).toBe(1);

  const { past } = workspace.getState();
  workspace.undo();
  expect(promptOf(workspace)).toEqual(FOX);
  workspace.redo();
  expect(promptOf(workspace)).toEqual(second);
  expect(workspace.getState().past.map(({ id }) => id)).toEqual(past.map(({ id }) => id));
  await expect.poll(checked).toBe(1);
  await expectAccessible();
});

test('Enter and Escape end the choosing and keep what is chosen', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  for (const key of ['{Enter}', '{Escape}']) {
    await surprise.click();
    await expect.element(radio(1)).toHaveFocus();
    await userEvent.keyboard(`2${key}`);
    await expect.element(strip).not.toBeInTheDocument();
    await expect.element(surprise).toHaveFocus();
    expect(filled().length).toBeGreaterThan(4);
  }
});

test('three others are a step of their own, and leave the focus where it is', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await expect.poll(lines).toHaveLength(3);
  const before = [promptOf(workspace), lines()] as const;
  await again.click();
  await expect.poll(lines).not.toEqual(before[1]);
  await expect.element(again).toHaveFocus();
  expect(steps()).toBe(2);
  workspace.undo();
  expect(promptOf(workspace)).toEqual(before[0]);
});

test('Undo leaves what was written since', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await page.getByRole('textbox', { name: 'Action', exact: true }).fill('yawning');
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual({ ...FOX, action: { text: 'yawning' } });
});

test('the same number gives the same words; others take the next numbers', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 1 }} />);
  await surprise.click();
  await number.fill('41');
  await userEvent.keyboard('{Enter}');
  await expect.poll(steps).toBe(2);
  expect(workspace.getState().draw).toBe(41);
  const first = promptOf(workspace);
  expect(first.subject).toEqual(FOX.subject);
  await again.click();
  await expect.poll(() => workspace.getState().draw).toBeGreaterThan(43);
  expect(promptOf(workspace)).not.toEqual(first);
  await number.fill('41');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => promptOf(workspace)).toEqual(first);
});

test('what was written or locked since stays in every other draw', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await page.getByRole('combobox', { name: 'Mood', exact: true }).fill('sleepy');
  await userEvent.keyboard('{Enter}');
  await lock('Content type').click();
  const { contentType } = promptOf(workspace);
  for (const choose of [() => radio(2).click(), () => radio(3).click(), () => surprise.click()]) {
    const before = promptOf(workspace);
    await choose();
    await expect.poll(() => promptOf(workspace)).not.toEqual(before);
    expect(promptOf(workspace)).toMatchObject({
      contentType,
      mood: expect.arrayContaining([{ text: 'sleepy' }]),
    });
  }
});

test('a lock is shown while there is something to choose, and where it is on', async () => {
  await render(<Harness start={{ prompt: FOX, locked: ['style', 'mood'] }} />);
  expect(locksShown()).toBe(2);
  await expect.element(lock('Style')).toHaveAttribute('aria-pressed', 'true');
  await surprise.click();
  await expect.poll(locksShown).toBe(14);
  await expect.poll(() => promptOf(workspace).action).toBeDefined();
  expect(promptOf(workspace)).not.toHaveProperty('style');
  expect(promptOf(workspace)).not.toHaveProperty('mood');
  await userEvent.keyboard('{Enter}');
  await expect.poll(locksShown).toBe(2);
});

test('everything filled by hand: nothing is touched, and that is said', async () => {
  const full = Object.fromEntries(
    ['contentType', 'action', 'setting', 'realism', 'resolution'].map((key) => [key, { text: 'own' }]),
  );
  const many = Object.fromEntries(
    ['details', 'style', 'colorTone', 'lighting', 'mood', 'framing'].map((key) => [key, [{ text: 'own' }]]),
  );
  const prompt = { ...FOX, ...full, ...many, aspectRatio: '3:2' } as Prompt;
  await render(<Harness start={{ prompt }} />);
  await surprise.click();
  await expect.poll(said).toMatch(/^Nothing is left that a draw would fill/);
  expect(promptOf(workspace)).toBe(prompt);
  await expect.element(strip).not.toBeInTheDocument();
});

test('Vary offers three other words, says which, and Undo brings the former back', async () => {
  const prompt: Prompt = { ...FOX, lighting: [{ text: 'moonlight', weight: 1.2 }] };
  await render(<Harness start={{ prompt }} />);
  await vary.click();
  await expect.poll(said).toMatch(/^Lighting: now “.+” instead of “moonlight”\.$/);
  expect(promptOf(workspace).lighting?.[0]).toMatchObject({ weight: 1.2 });
  await expect.poll(() => new Set(lines()).size).toBe(3);
  for (const line of lines()) expect(line).toMatch(/^Lighting: now “.+” instead of “moonlight”/);
  await radio(3).click();
  expect(steps()).toBe(1);
  await undo.click();
  await expect.poll(() => promptOf(workspace)).toEqual(prompt);
  await lock('Lighting').click();
  await vary.click();
  await expect.poll(said).toMatch(/^There is nothing to vary/);
});

test('after a variation another surprise still replaces the surprise, and keeps what was varied', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await surprise.click();
  await expect.poll(steps).toBe(1);
  const before = filled().length;
  await vary.click();
  await expect.poll(steps).toBe(2);
  await surprise.click();
  await expect.poll(steps).toBe(3);
  expect(filled().length).toBeLessThanOrEqual(before + 2);
});

test('the locks are one stop of the Tab key, the arrows go among them, and Alt+L turns the one of a field', async () => {
  await render(<Harness start={{ prompt: FOX, draw: 6 }} />);
  await expect.element(page.getByRole('textbox', { name: 'Subject', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Alt>}l{/Alt}');
  await expect.poll(() => workspace.getState().locked).toEqual(['action']);
  await surprise.click();
  await expect.element(lock('Style')).toBeInTheDocument();
  await page.getByRole('textbox', { name: 'Subject', exact: true }).click();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(lock('Content type')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(lock('Subject')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.poll(() => workspace.getState().locked).toEqual(['action', 'subject']);
  await userEvent.keyboard(' ');
  await expect.poll(() => workspace.getState().locked).toEqual(['action']);
  await userEvent.keyboard('{End}');
  await expect.element(lock('Leave out')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => workspace.getState().locked).toEqual(['action', 'contentType']);
  await expectAccessible();
});

test('opening a field offers words at once, and other words find them', async () => {
  await render(<Harness start={{ prompt: { ...FOX, contentType: { text: 'photograph' } } }} />);
  await page.getByRole('combobox', { name: 'Style', exact: true }).click();
  const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
  await expect.poll(() => options().length).toBe(60);
  expect(options()[0]).toBe('cinematic');
  expect(options()).not.toContain('impasto');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('combobox', { name: 'Framing', exact: true }).click();
  await userEvent.keyboard('boke');
  await expect.poll(options).toEqual(['shallow depth of fieldbokeh']);
  await expectAccessible();
  // Found by another word, it does not begin with what was typed: Enter would keep the words.
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
