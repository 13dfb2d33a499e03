import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { EMPTY_PROMPT, type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import { expectAccessible, render } from './render.tsx';

const WORDS: Record<string, string[]> = { mood: ['calm', 'eerie'], contentType: ['photograph'] };
const suggest = (field: string, typed: string) => (WORDS[field] ?? []).filter((word) => word.includes(typed));
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
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
      pictureOf={(field, offer) => (field === 'mood' && offer === 'calm' ? PIXEL : null)}
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

/** The fields as they stand below the box, each with the way it looks. */
const standing = () =>
  [...document.querySelectorAll('.field-rows [data-field]')].map(
    (one) => `${one.getAttribute('data-field')} ${one.getAttribute('data-look')}`,
  );
const ADDED = ['action add', 'setting add', 'details add'];

test('a field that holds something is a row, the others are added below, in the order of the form', async () => {
  await render(
    <Harness start={{ subject: { text: 'fox' }, details: [{ text: 'fur' }], mood: [{ text: 'calm' }] }} />,
  );
  expect(standing().slice(0, 7)).toEqual([
    'details row',
    'action add',
    'setting add',
    'mood row',
    'style add',
    'colorTone add',
    'lighting add',
  ]);
});

test('a field goes to its row when the focus leaves its group, and not before', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await page.getByLabelText('Setting', { exact: true }).fill('in snow');
  await expect.poll(() => prompt.setting?.text).toBe('in snow');
  expect(standing().slice(0, 3)).toEqual(ADDED);
  await page.getByLabelText('Details', { exact: true }).click();
  expect(standing().slice(0, 3)).toEqual(ADDED);
  await page.getByLabelText('Mood', { exact: true }).click();
  await expect.poll(() => standing().slice(0, 3)).toEqual(['setting row', 'action add', 'details add']);
  // Emptied, it stays where it stands while one is there.
  const setting = page.getByLabelText('Setting', { exact: true });
  await setting.fill('');
  expect(standing().slice(0, 3)).toEqual(['setting row', 'action add', 'details add']);
  await expect.element(setting).toHaveFocus();
  await page.getByLabelText('Mood', { exact: true }).click();
  await expect.poll(() => standing().slice(0, 3)).toEqual(ADDED);
});

test('what is pressed does not move before it is released', async () => {
  await render(<Harness start={{ subject: { text: 'fox' }, mood: [{ text: 'calm' }] }} />);
  await page.getByLabelText('Setting', { exact: true }).fill('in snow');
  const remove = page.getByRole('button', { name: 'Remove calm' }).element();
  const top = remove.getBoundingClientRect().top;
  dispatchEvent(new PointerEvent('pointerdown'));
  (document.activeElement as HTMLElement).blur();
  await new Promise(requestAnimationFrame);
  expect(standing().slice(0, 3)).toEqual(ADDED);
  expect(remove.getBoundingClientRect().top).toBe(top);
  dispatchEvent(new PointerEvent('pointerup'));
  await expect.poll(() => standing()[0]).toBe('setting row');
});

test('a window that loses the focus moves nothing', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  const setting = page.getByLabelText('Setting', { exact: true });
  await setting.fill('in snow');
  // As browsers do it: the field stays the active element.
  setting.element().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(standing().slice(0, 3)).toEqual(ADDED);
});

const LETTERS = {
  ...{
    t: 'Content type',
    s: 'Subject',
    a: 'Action',
    e: 'Setting',
    d: 'Details',
    y: 'Style',
    c: 'Color tone',
  },
  ...{
    l: 'Lighting',
    m: 'Mood',
    r: 'Realism',
    f: 'Framing',
    o: 'Resolution',
    p: 'Aspect ratio',
    v: 'Leave out',
  },
};

test('Ctrl+J and a letter go to any field, and the letters show meanwhile', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  for (const [letter, field] of Object.entries(LETTERS)) {
    await userEvent.keyboard('{Control>}j{/Control}');
    const shown = () => document.querySelector('[data-letters]') !== null;
    await expect.poll(shown).toBe(true);
    await userEvent.keyboard(letter);
    await expect.element(page.getByLabelText(field, { exact: true })).toHaveFocus();
    expect(shown()).toBe(false);
  }
  expect(prompt).toEqual(EMPTY_PROMPT);
});

test.each([
  ['a letter of no field', 'x', ''],
  ['Escape', '{Escape}z', 'z'],
  ['the same keys again', '{Control>}j{/Control}z', 'z'],
  ['Tab, which goes on', '{Tab}z', ''],
])('%s ends the wait for a letter', async (_, keys, typed) => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await userEvent.keyboard(`{Control>}j{/Control}`);
  await expectAccessible();
  await userEvent.keyboard(keys);
  await expect.poll(() => document.querySelector('[data-letters]')).toBe(null);
  expect(prompt.subject.text).toBe(typed);
});

test('words that belong to another field are offered to it, one key away, and stay where they are otherwise', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await page.getByLabelText('Mood', { exact: true }).click();
  await userEvent.keyboard('moonlight');
  const offer = page.getByRole('option', { name: 'Put “moonlight” into Lighting' });
  await expect.element(offer).toHaveAttribute('aria-selected', 'false');
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => prompt.mood).toEqual([{ text: 'moonlight' }]);
  await userEvent.keyboard('moonlight beams{Enter}oil painting{ArrowDown}{Enter}');
  await expect.poll(() => prompt.contentType).toEqual({ text: 'oil painting' });
  expect(prompt.mood?.map(({ text }) => text)).toEqual(['moonlight', 'moonlight beams']);
});

test('a list with a picture is a grid, in which the arrow keys go in two directions', async () => {
  await render(<Harness start={EMPTY_PROMPT} />);
  await page.getByLabelText('Mood', { exact: true }).click();
  await expect.element(page.getByRole('option', { name: 'calm' })).toBeVisible();
  expect(document.querySelectorAll('[data-pictured] img')).toHaveLength(1);
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  await expect.poll(() => prompt.mood).toEqual([{ text: 'eerie' }]);
  // Without pictures, no grid.
  await page.getByLabelText('Content type', { exact: true }).click();
  await expect.element(page.getByRole('option', { name: 'photograph' })).toBeVisible();
  expect(document.querySelector('[data-pictured]')).toBe(null);
});
