/** The field of several values. `|` in the pictures is where typing goes on: `calm, eerie|` is a chip and a text. */
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chipNames } from '@/components/builder/chip-names.ts';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import type { ChipItem } from '@/components/ui/use-chips.ts';
import { expectAccessible, render } from './render.tsx';

const WORDS = ['calm', 'eerie', 'joyful'];
let told: string[] = [];
/** What was done at once, as one step each. */
let acts: string[] = [];
let put: (items: ChipItem[]) => void = () => {};

function Harness({ start }: { start: string[] }) {
  const [items, setItems] = useState<ChipItem[]>(start.map((text) => ({ text, weight: 1.2 })));
  put = setItems;
  return (
    <>
      <button type="button">Before</button>
      <ChipsField
        label="Mood"
        items={items}
        onChange={(next, act) => {
          told = next.map((item) => item.text);
          if (act) acts.push(`${act.kind} ${act.texts}`);
          setItems(next);
        }}
        suggest={(typed) => WORDS.filter((word) => word.startsWith(typed))}
        suggestionsName="Suggestions for Mood"
        removeName={(text) => `Remove ${text}`}
        destinations={[{ id: 'style', name: 'Style' }]}
        onMoveTo={(places, to) => {
          acts.push(`${places.map((place) => items[place]?.text)} to ${to}`);
        }}
        onCopy={(texts) => {
          acts.push(`copy ${texts}`);
        }}
        onStep={(places, steps) => {
          acts.push(`weigh ${places.map((place) => items[place]?.text)} by ${steps}`);
        }}
        chipNames={chipNames()}
        control={({ item }) => <small>×{String(item.weight)}</small>}
      />
      <button type="button">After</button>
    </>
  );
}

const input = page.getByRole('combobox', { name: 'Mood' });

/** What is on screen. */
function picture(): string {
  const chips = [...document.querySelectorAll('.chip-words')].map(
    (chip) => chip.firstChild?.textContent ?? '',
  );
  return [...chips, `${document.querySelector('input')?.value}|`].join(', ');
}

beforeEach(() => {
  told = [];
  acts = [];
});

test.each([
  ['Enter makes a chip', [], 'calm{Enter}', 'calm, |', ['calm']],
  ['a comma makes a chip', [], 'calm,eer', 'calm, eer|', ['calm', 'eer']],
  ['what is typed is already part of the value', ['calm'], 'soft li', 'calm, soft li|', ['calm', 'soft li']],
  ['leaving the field keeps what was typed', [], 'soft{Tab}', 'soft, |', ['soft']],
  [
    'Backspace in the empty input removes the last chip',
    ['calm', 'eerie'],
    '{Backspace}',
    'calm, |',
    ['calm'],
  ],
  ['Enter on nothing changes nothing', ['calm'], '{Enter}', 'calm, |', []],
  [
    'a word on the way to a longer one loses nothing',
    ['calm'],
    'calm sea',
    'calm, calm sea|',
    ['calm', 'calm sea'],
  ],
  ['the same word twice is one chip', ['calm'], 'calm{Enter}', 'calm, |', ['calm']],
  ['the best match takes the place of the text', [], 'e{Enter}', 'eerie, |', ['eerie']],
  ['Tab takes it too', [], 'e{Tab}', 'eerie, |', ['eerie']],
  ['Enter on no match keeps the text as typed', [], 'solemn{Enter}', 'solemn, |', ['solemn']],
  ['Escape keeps the text, which Enter then makes a chip', [], 'ee{Escape}{Enter}', 'ee, |', ['ee']],
  [
    'several are chosen one after the other',
    [],
    '{ArrowDown}{Enter}{ArrowDown}{Enter}',
    'calm, eerie, |',
    ['calm', 'eerie'],
  ],
  [
    'Alt with an arrow key moves a chip, which keeps the focus',
    ['calm', 'eerie', 'fog'],
    '{ArrowLeft}{Alt>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowRight}{/Alt}',
    'calm, fog, eerie, |',
    ['calm', 'fog', 'eerie'],
  ],
  [
    'arrow keys reach a chip, Delete removes it',
    ['calm', 'eerie'],
    '{ArrowLeft}{ArrowLeft}{Delete}',
    'eerie, |',
    ['eerie'],
  ],
])('%s', async (_, start, keys, shown, values) => {
  await render(<Harness start={start} />);
  await input.click();
  await userEvent.keyboard(keys);
  await expect.poll(picture).toBe(shown);
  expect(told).toEqual(values);
});

test('a chip keeps its weight, shows it, and is removed by its button', async () => {
  await render(<Harness start={['calm', 'eerie']} />);
  await expect.element(page.getByText('×1.2').first()).toBeVisible();
  await page.getByRole('button', { name: 'Remove calm' }).click();
  await expect.poll(picture).toBe('eerie, |');
});

test('a pasted list becomes chips', async () => {
  await render(<Harness start={[]} />);
  await input.fill('fog, mist，rain');
  await expect.poll(picture).toBe('fog, mist, rain|');
});

test('Escape closes the list and nothing else', async () => {
  await render(<Harness start={[]} />);
  await input.click();
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  expect(picture()).toBe('e|');
});

test('the focus opens the list, and a listed word can be pressed', async () => {
  await render(<Harness start={['calm']} />);
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(input).toHaveFocus();
  await page.getByRole('option', { name: 'joyful' }).click();
  await expect.poll(picture).toBe('calm, joyful, |');
  await expectAccessible();
});

const words = (text: string) => page.getByText(text, { exact: true });

test('a chip is dragged to another place, and its click opens nothing', async () => {
  await render(<Harness start={['calm', 'eerie', 'joyful']} />);
  await userEvent.dragAndDrop(words('calm'), words('joyful'));
  await expect.poll(picture).toBe('eerie, joyful, calm, |');
  await userEvent.dragAndDrop(words('calm'), words('eerie'));
  await expect.poll(picture).toBe('calm, eerie, joyful, |');
  expect(told).toEqual(['calm', 'eerie', 'joyful']);
  expect(document.querySelector('[data-drag]')).toBe(null);
});

test('a drag that Escape ends changes nothing', async () => {
  await render(<Harness start={['calm', 'eerie']} />);
  const from = words('calm').element().getBoundingClientRect();
  const to = words('eerie').element().getBoundingClientRect();
  const point = (type: string, { x, y, width, height }: DOMRect) =>
    words('calm')
      .element()
      .dispatchEvent(
        new PointerEvent(type, { bubbles: true, button: 0, clientX: x + width / 2, clientY: y + height / 2 }),
      );
  point('pointerdown', from);
  point('pointermove', to);
  await expect.poll(() => document.querySelector('[data-drag="after"]')?.textContent).toContain('eerie');
  await userEvent.keyboard('{Escape}');
  point('pointerup', to);
  await expect.poll(() => document.querySelector('[data-drag]')).toBe(null);
  expect(picture()).toBe('calm, eerie, |');
});

/** The chips: `[calm]` is selected, `-calm-` is off, `calm!` has the focus. */
const look = () =>
  [...document.querySelectorAll('.chip')]
    .map((chip) => {
      const words = chip.querySelector('.chip-words');
      const text = `${words?.textContent}${words === document.activeElement ? '!' : ''}`;
      const off = chip.hasAttribute('data-off') ? `-${text}-` : text;
      return words?.getAttribute('aria-pressed') === 'true' ? `[${off}]` : off;
    })
    .join(' ');
const FOUR = ['calm', 'eerie', 'fog', 'rain'];
const LAST_TWO = '{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}';

test.each<[string, string, string, string[]]>([
  ['Shift with an arrow key selects', LAST_TWO, 'calm eerie [fog!] [rain]', []],
  [
    'Shift and the other arrow key select less',
    `${LAST_TWO}{Shift>}{ArrowLeft}{ArrowRight}{/Shift}`,
    'calm eerie [fog!] [rain]',
    [],
  ],
  ['an arrow key alone selects nothing', `${LAST_TWO}{ArrowLeft}`, 'calm eerie! fog rain', []],
  ['Ctrl+A selects all', '{ArrowLeft}{Control>}a{/Control}', '[calm] [eerie] [fog] [rain!]', []],
  ['Escape selects nothing, and the focus stays', `${LAST_TWO}{Escape}`, 'calm eerie fog! rain', []],
  ['Space selects the chip', '{ArrowLeft} ', 'calm eerie fog [rain!]', []],
  ['Space again selects nothing', '{ArrowLeft}  ', 'calm eerie fog rain!', []],
  [
    'Alt+O switches all that are selected off',
    `${LAST_TWO}{Alt>}o{/Alt}`,
    'calm eerie [-fog!-] [-rain-]',
    ['off fog,rain'],
  ],
  ['and on again', `${LAST_TWO}{Alt>}oo{/Alt}`, 'calm eerie [fog!] [rain]', ['off fog,rain', 'on fog,rain']],
  [
    'Alt+O switches the one that has the focus',
    '{ArrowLeft}{Alt>}o{/Alt}',
    'calm eerie fog -rain!-',
    ['off rain'],
  ],
  ['Delete takes out all that are selected', `${LAST_TWO}{Delete}`, 'calm eerie', ['remove fog,rain']],
  [
    'Delete in the middle leaves the focus there',
    '{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}{Delete}',
    'calm rain!',
    ['remove eerie,fog'],
  ],
  [
    'Alt with an arrow key moves all that are selected',
    `${LAST_TWO}{Alt>}{ArrowLeft}{/Alt}`,
    'calm [fog!] [rain] eerie',
    ['move fog,rain'],
  ],
  [
    'and not beyond the ends',
    `${LAST_TWO}{Alt>}{ArrowRight}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Alt}`,
    '[fog!] [rain] calm eerie',
    ['move fog,rain', 'move fog,rain'],
  ],
  [
    'Ctrl+C copies their words',
    `${LAST_TWO}{Control>}c{/Control}`,
    'calm eerie [fog!] [rain]',
    ['copy fog,rain'],
  ],
  [
    'Ctrl with an arrow key weighs all',
    `${LAST_TWO}{Control>}{ArrowUp}{/Control}`,
    'calm eerie [fog!] [rain]',
    ['weigh fog,rain by 1'],
  ],
  [
    'words that are off are on when they are written again',
    '{ArrowLeft}{Alt>}o{/Alt}{ArrowRight}rain{Enter}',
    'calm eerie fog rain',
    ['off rain'],
  ],
])('%s', async (_, keys, shown, done) => {
  await render(<Harness start={FOUR} />);
  await input.click();
  await userEvent.keyboard(keys);
  await expect.poll(look).toBe(shown);
  expect(acts).toEqual(done);
});

const chip = (name: string) => page.getByRole('button', { name, exact: true });
const tool = (name: string | RegExp) => page.getByRole('toolbar').getByRole('button', { name });

test('presses select: one alone, one more with Ctrl, all up to one with Shift; a press elsewhere none', async () => {
  await render(<Harness start={FOUR} />);
  await chip('eerie').click();
  expect(look()).toBe('calm [eerie!] fog rain');
  await chip('rain').click({ modifiers: ['Control'] });
  expect(look()).toBe('calm [eerie] fog [rain!]');
  await expectAccessible();
  await chip('eerie').click({ modifiers: ['Control'] });
  expect(look()).toBe('calm eerie! fog [rain]');
  await chip('calm').click();
  await chip('fog').click({ modifiers: ['Shift'] });
  expect(look()).toBe('[calm] [eerie] [fog!] rain');
  await expect.element(page.getByText('3 selected').first()).toBeVisible();
  await page.getByRole('button', { name: 'Before' }).click();
  expect(look()).toBe('calm eerie fog rain');
  await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
});

test('a right click selects the chip it is on, and leaves those that are selected with it', async () => {
  await render(<Harness start={FOUR} />);
  await chip('eerie').click({ button: 'right' });
  expect(look()).toBe('calm [eerie!] fog rain');
  await chip('fog').click({ modifiers: ['Control'] });
  await chip('eerie').click({ button: 'right' });
  expect(look()).toBe('calm [eerie!] [fog] rain');
  await chip('calm').click({ button: 'right' });
  expect(look()).toBe('[calm!] eerie fog rain');
});

test('a finger selects one after the other', async () => {
  await render(<Harness start={FOUR} />);
  const tap = (name: string) =>
    chip(name)
      .element()
      .dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
  tap('eerie');
  await expect.poll(look).toContain('[eerie]');
  tap('rain');
  await expect.poll(look).toBe('calm [eerie] fog [rain]');
  tap('eerie');
  await expect.poll(look).toBe('calm eerie fog [rain]');
});

test('the tools do it too, and the focus stays on the chip', async () => {
  await render(<Harness start={FOUR} />);
  await chip('eerie').click();
  await chip('fog').click({ modifiers: ['Control'] });
  await tool('Switch off').click();
  await expect.poll(look).toBe('calm [-eerie-] [-fog!-] rain');
  await expectAccessible();
  await tool('Switch on').click();
  await tool('Move later').click();
  await expect.poll(look).toBe('calm rain [eerie] [fog!]');
  await tool('More weight').click();
  await tool('Copy the words').click();
  await tool('Move to another field').click();
  await tool('Style').click();
  expect(acts).toEqual([
    'off eerie,fog',
    'on eerie,fog',
    'move eerie,fog',
    'weigh eerie,fog by 1',
    'copy eerie,fog',
    'eerie,fog to style',
  ]);
  await chip('calm').click();
  await tool('Remove what is selected').click();
  await expect.poll(look).toBe('rain! eerie fog');
  await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
});

test('the tools are reached and used by keys, and Escape leads back', async () => {
  await render(<Harness start={FOUR} />);
  await input.click();
  await userEvent.keyboard(`${LAST_TWO}{Tab}`);
  await expect.element(tool('Switch off')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(look).toBe('calm eerie [-fog-] [-rain-]');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
  await expect.element(tool('Move earlier')).toHaveFocus();
  await expect.poll(look).toBe('calm [-fog-] [-rain-] eerie');
  await userEvent.keyboard('{Escape}');
  await expect.poll(look).toBe('calm -fog!- -rain- eerie');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Tab}{ArrowLeft}{Enter}');
  await expect.poll(look).toBe('calm eerie!');
});

test('what is off is told of it, and so is what is selected', async () => {
  await render(<Harness start={FOUR} />);
  await input.click();
  await userEvent.keyboard(`${LAST_TWO}`);
  const said = () => document.querySelector('.chips-field > [aria-live]')?.textContent;
  await expect.poll(said).toBe('2 selected');
  await userEvent.keyboard('{Alt>}o{/Alt}');
  await expect.poll(said).toBe('Switched off');
  await expect.element(chip('fog')).toHaveAccessibleDescription('Switched off');
  await expect.element(input).toHaveAccessibleDescription('calm eerie fog Switched off rain Switched off');
  await userEvent.keyboard('{Alt>}o{/Alt}');
  await expect.poll(said).toBe('Switched on');
  await expect.element(chip('fog')).not.toHaveAccessibleDescription();
});

test('all that are selected are dragged with one of them', async () => {
  await render(<Harness start={FOUR} />);
  await chip('calm').click();
  await chip('fog').click({ modifiers: ['Control'] });
  await userEvent.dragAndDrop(words('calm'), words('rain'));
  await expect.poll(look).toBe('eerie rain [calm!] [fog]');
  await userEvent.dragAndDrop(words('eerie'), words('fog'));
  await expect.poll(look).toBe('rain calm fog eerie!');
  expect(acts).toEqual(['move calm,fog', 'move eerie']);
});

test('nothing is selected any more where the chips are changed elsewhere', async () => {
  await render(<Harness start={FOUR} />);
  await input.click();
  await userEvent.keyboard(LAST_TWO);
  await expect.poll(look).toBe('calm eerie [fog!] [rain]');
  put(['sun', ...FOUR].map((text) => ({ text })));
  await expect.poll(look).toBe('sun calm eerie! fog rain');
});
