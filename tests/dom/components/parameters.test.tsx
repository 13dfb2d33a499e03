/** The parameters of a prompt: in fields of their kinds where the target knows them, added, changed and taken out. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { useUndoLabels, useWorkspace } from '@/components/easel/use-workspace.ts';
import { type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { recorded } from '../easel/rendered-components.ts';
import { localWorkspace, promptOf } from './local-workspace.ts';
import { expectAccessible, render } from './render.tsx';

let own: Workspace;
const onEdit = (field: string, change: (prompt: Prompt) => Prompt) =>
  void own.edit({ id: 'step.clear' }, change, { typing: field });
const onStep = (label: Message, change: (prompt: Prompt) => Prompt, typing?: string) =>
  void own.edit(label, change, { typing });
const suggest = () => [];

function Harness({ target = 'midjourney' }: { target?: string }) {
  const { undoLabel } = useUndoLabels(own);
  return (
    <>
      <BuilderForm
        prompt={useWorkspace(own, ({ prompt }) => prompt)}
        target={targetOrDefault(target)}
        onEdit={onEdit}
        onStep={onStep}
        suggest={suggest}
      />
      <output>{undoLabel}</output>
    </>
  );
}

const start = (parameters: Prompt['parameters']) => {
  own = localWorkspace({ prompt: { subject: { text: 'fox' }, parameters } });
};
const group = page.getByRole('group', { name: 'Parameters' });
const field = (name: string) => group.getByLabelText(name, { exact: true });
const add = group.getByRole('combobox', { name: 'Add parameter' });

beforeEach(() =>
  start({ seed: 5, midjourney: { stylize: 250, tile: true, sref: '123', version: 8.1, foo: '3' } }),
);

test('each has a field of its kind, and what the target does not know stays a chip', async () => {
  await render(<Harness />);
  await expect.element(group.getByRole('spinbutton', { name: 'Seed' })).toHaveValue(5);
  await expect.element(group.getByRole('spinbutton', { name: 'Stylize' })).toHaveValue(250);
  await expect.element(group.getByRole('checkbox', { name: 'Tile' })).toBeChecked();
  await expect.element(group.getByRole('textbox', { name: 'Style reference' })).toHaveValue('123');
  await expect.element(group.getByRole('combobox', { name: 'Version' })).toHaveValue('8.1');
  await expect.element(group.getByText('foo 3')).toBeVisible();
  await expectAccessible();
  await render(<Harness target="bing-image-creator" />);
  await expect.element(group.getByRole('button', { name: 'Remove stylize 250' })).toBeVisible();
  await expect.element(group.getByRole('spinbutton')).not.toBeInTheDocument();
  await expect.element(add).not.toBeInTheDocument();
});

test('a number is applied as it is typed, as one step with its name', async () => {
  await render(<Harness />);
  await field('Stylize').click();
  await userEvent.keyboard('{Control>}a{/Control}400');
  await expect.poll(() => promptOf(own).parameters?.midjourney?.stylize).toBe(400);
  await expect.element(page.getByRole('status')).toHaveTextContent('setting Stylize');
  own.undo();
  await expect.element(field('Stylize')).toHaveValue(250);
  expect(own.getState().past).toHaveLength(0);
});

test.each([
  ['Stylize', '4000', 'Takes a whole number from 0 to 1,000. It stays 250.'],
  ['Stylize', '1.5', 'Takes a whole number from 0 to 1,000. It stays 250.'],
  ['Stylize', '-', 'Takes a whole number from 0 to 1,000. It stays 250.'],
  [
    'Style reference',
    '12 --no cats',
    'Takes codes or web addresses, with spaces between them. It stays 123.',
  ],
])('%s does not take %s, says why, and keeps its value', async (name, typed, sentence) => {
  await render(<Harness />);
  const before = promptOf(own).parameters;
  // Pasted at once: each number on the way to a longer one is a value of its own.
  if (typed === '-') {
    await field(name).click();
    await userEvent.keyboard('{Control>}a{/Control}-');
  } else await field(name).fill(typed);
  await expect.element(field(name)).toBeInvalid();
  await expect.element(field(name)).toHaveAccessibleDescription(sentence);
  expect(promptOf(own).parameters).toEqual(before);
  await expectAccessible();
  await field(name).fill('77');
  await expect.element(field(name)).toBeValid();
  await expect.element(page.getByText(sentence)).not.toBeInTheDocument();
});

test('a field that is left empty keeps its value', async () => {
  await render(<Harness />);
  await field('Stylize').fill('');
  await expect.element(field('Stylize')).toBeValid();
  await userEvent.keyboard('{Tab}');
  await expect.element(field('Stylize')).toHaveValue(250);
});

test('a number out of the range that came with a text says so', async () => {
  start({ midjourney: { stylize: 5000 } });
  await render(<Harness />);
  await expect.element(field('Stylize')).toHaveValue(5000);
  await expect.element(field('Stylize')).toHaveAccessibleDescription('Takes a whole number from 0 to 1,000.');
});

test('a switch goes off and on, a choice is chosen', async () => {
  await render(<Harness />);
  await field('Tile').click();
  await expect.poll(() => promptOf(own).parameters?.midjourney?.tile).toBe(false);
  await field('Version').selectOptions('7');
  await expect.poll(() => promptOf(own).parameters?.midjourney?.version).toBe(7);
  // V7 knows others.
  await expect.element(add.getByRole('option', { name: 'Omni reference' })).toBeInTheDocument();
});

test('one that the target knows is added: asked for its value, or set at once', async () => {
  start(undefined);
  await render(<Harness />);
  await add.selectOptions('Chaos');
  await expect.element(field('Chaos')).toHaveFocus();
  expect(promptOf(own).parameters).toBeUndefined();
  await userEvent.keyboard('15');
  await expect.element(field('Chaos')).toHaveFocus();
  await add.selectOptions('Tile');
  await expect.poll(() => promptOf(own).parameters).toEqual({ midjourney: { chaos: 15, tile: true } });
  await expect.element(add.getByRole('option', { name: 'Chaos' })).not.toBeInTheDocument();
  await group.getByRole('button', { name: 'Remove chaos 15' }).click();
  await group.getByRole('button', { name: 'Remove tile true' }).click();
  await expect.poll(() => promptOf(own).parameters).toBeUndefined();
});

test('an image reference is changed, added and taken out', async () => {
  const [one, two] = ['https://a.example/1.png', 'https://a.example/2.png'];
  start({ midjourney: { images: [one] } });
  await render(<Harness />);
  await add.selectOptions('Image 2');
  await userEvent.keyboard('a.example');
  await expect
    .element(field('Image 2'))
    .toHaveAccessibleDescription('Takes the web address of a picture, beginning with https://.');
  await field('Image 2').fill(two);
  await expect.poll(() => promptOf(own).parameters).toEqual({ midjourney: { images: [one, two] } });
  await group.getByRole('button', { name: `Remove ${one}` }).click();
  await expect.element(field('Image 1')).toHaveValue(two);
  expect(promptOf(own).parameters).toEqual({ midjourney: { images: [two] } });
});

test('one that was asked for and left without a value is not there', async () => {
  start(undefined);
  await render(<Harness />);
  await add.selectOptions('Weird');
  await expect.element(field('Weird')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(field('Weird')).not.toBeInTheDocument();
  await add.selectOptions('Profile');
  await userEvent.keyboard('abc123');
  await expect.poll(() => promptOf(own).parameters).toEqual({ midjourney: { profile: 'abc123' } });
});

test('the settings of a program are changed in the words they came in', async () => {
  const settings = { Steps: '20', Sampler: 'Euler a', 'CFG scale': '7', 'Model hash': 'abcdef1234' };
  start({ stableDiffusion: { settings }, picture: {} });
  await render(<Harness target="automatic1111" />);
  await field('Steps').fill('30');
  await field('Sampler').selectOptions('DPM++ 2M');
  await field('CFG scale').fill('6.5');
  await expect
    .poll(() => promptOf(own).parameters?.stableDiffusion)
    .toEqual({ settings: { ...settings, Steps: '30', Sampler: 'DPM++ 2M', 'CFG scale': '6.5' } });
  await expect.element(group.getByText('Model hash abcdef1234')).toBeVisible();
  await expectAccessible();
});

test('a keystroke in a parameter draws its own field and no other', async () => {
  const drawn: string[] = [];
  await render(recorded(<Harness />, drawn));
  await field('Stylize').fill('30');
  drawn.length = 0;
  await userEvent.keyboard('0');
  await expect.poll(() => promptOf(own).parameters?.midjourney?.stylize).toBe(300);
  // Each of them has one button, its cross.
  expect(drawn.filter((name) => name === 'IconButton')).toHaveLength(1);
  expect(drawn.filter((name) => /^(?:One|Many)Field$/.test(name))).toEqual([]);
});
