import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { EMPTY_PROMPT, type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import { expectAccessible, render } from './render.tsx';

const WORDS: Record<string, string[]> = { mood: ['calm', 'eerie'], contentType: ['photograph'] };
const suggest = (field: string, typed: string) => (WORDS[field] ?? []).filter((word) => word.includes(typed));
const onInsert = vi.fn();
let prompt: Prompt;

function Harness({ start }: { start: Prompt }) {
  const [now, setNow] = useState(start);
  prompt = now;
  return (
    <BuilderForm
      prompt={now}
      target={targetOrDefault('any')}
      onEdit={(_, change) => setNow(change)}
      onStep={(_, change) => setNow(change)}
      suggest={suggest}
      onInsert={onInsert}
    />
  );
}

beforeEach(() => onInsert.mockClear());

const GROUPS = {
  'Content type': ['Content type'],
  Description: ['Subject', 'Action', 'Setting', 'Details'],
  Style: ['Style', 'Color tone', 'Lighting', 'Mood'],
  Composition: ['Realism', 'Framing', 'Resolution', 'Aspect ratio'],
};

test('groups and fields have their promised names', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  for (const [group, fields] of Object.entries(GROUPS)) {
    const box = page.getByRole('group', { name: group, exact: true });
    for (const field of fields)
      await expect.element(box.getByLabelText(field, { exact: true })).toBeVisible();
  }
  await expect.element(page.getByLabelText('Leave out', { exact: true })).toBeVisible();
  await expectAccessible();
});

test('the subject has the focus and is required', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  const subject = page.getByRole('textbox', { name: 'Subject', exact: true });
  await expect.element(subject).toHaveFocus();
  await expect.element(subject).toBeRequired();
});

test('a whole prompt is built from the keyboard alone', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await userEvent.keyboard('fox{Tab}jumping{Tab}in snow{Tab}red fur,white tail{Tab}');
  await userEvent.keyboard('{Tab}{Tab}{Tab}ca{Tab}{Tab}{Tab}{Tab}3:2{Tab}text');
  await expect.poll(() => prompt.exclude?.[0]?.text).toBe('text');
  expect(prompt).toMatchObject({
    subject: { text: 'fox' },
    action: { text: 'jumping' },
    setting: { text: 'in snow' },
    details: [{ text: 'red fur' }, { text: 'white tail' }],
    mood: [{ text: 'calm' }],
    aspectRatio: '3:2',
  });
});

test('unknown keys and weights survive editing', async () => {
  await render(<Harness start={{ subject: { text: 'fox', weight: 1.2 }, later: 'kept' } as Prompt} />);
  await page.getByLabelText('Subject').fill('red fox');
  await expect.poll(() => prompt).toEqual({ subject: { text: 'red fox', weight: 1.2 }, later: 'kept' });
});

test('Ctrl+Enter inserts, Enter does not', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await userEvent.keyboard('fox{Enter}');
  expect(onInsert).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onInsert).toHaveBeenCalledOnce();
  // Held down it inserts no second time.
  const held = { key: 'Enter', ctrlKey: true, repeat: true, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', held));
  expect(onInsert).toHaveBeenCalledOnce();
});

test('parameters that came with a text are in sight, and each can be taken out', async () => {
  const parameters = {
    seed: 5,
    midjourney: { stylize: 250 },
    stableDiffusion: { networks: ['<lora:foo:0.8>'] },
  };
  await render(<Harness start={{ subject: { text: 'fox' }, parameters }} />);
  const group = page.getByRole('group', { name: 'Parameters' });
  await expect.element(group).toHaveTextContent('Parametersseed 5stylize 250<lora:foo:0.8>');
  await group.getByRole('button', { name: 'Remove stylize 250' }).click();
  await expect
    .poll(() => prompt.parameters)
    .toEqual({ seed: 5, stableDiffusion: parameters.stableDiffusion });
  await expectAccessible();
  await group.getByRole('button', { name: 'Remove seed 5' }).click();
  await group.getByRole('button', { name: 'Remove <lora:foo:0.8>' }).click();
  await expect.element(group).not.toBeInTheDocument();
});
