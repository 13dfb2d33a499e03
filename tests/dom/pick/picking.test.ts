/** The keyboard's choice while a step is on its way through the frames. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Picking, startPicking } from '@/entrypoints/pick/picking.ts';

const told: { type: string; forward?: boolean; held?: boolean }[] = [];
let answer: (known: boolean) => void = () => {};

vi.mock('@/lib/platform/tell-background.ts', () => ({
  PICKING: 'picking:',
  isOrphaned: () => false,
  openPort: () => () => {},
  tellBackground: (message: { type: string }) => {
    told.push(message);
    return new Promise((done) => {
      answer = done;
    });
  },
}));

const TEXTS = {
  bar: '',
  help: '',
  cancel: 'Cancel',
  unnamed: '',
  nothing: '',
  secret: '',
  notText: '',
  frame: '',
  closedFrame: '',
  place: '{name}',
};
let picking: Picking;

beforeEach(() => {
  told.length = 0;
  document.body.innerHTML = '<textarea aria-label="One"></textarea><textarea aria-label="Two"></textarea>';
  picking = startPicking(document, { type: 'pick', token: 't', texts: TEXTS, entered: [], patience: 60_000 });
});
afterEach(() => {
  picking.stop();
  document.body.innerHTML = '';
});

const steps = () => told.map(({ type, forward }) => (type === 'pickStep' ? (forward ? '>' : '<') : type));

test('goes through the boxes here by itself, and hands the step behind the last one on', async () => {
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(picking.count()).toEqual({ count: 2, holds: true });
  expect(steps()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}');
  expect(steps()).toEqual(['>']);
  expect(picking.count().holds).toBe(false);
});

test('no key overtakes a step that comes back here', async () => {
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  // The background brings the choice round to the first box here, and has not answered yet.
  picking.enter(true);
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(steps()).toEqual(['>', '>', '<', 'pickTake']);
  // Still the first: the keys wait their turn.
  expect(picking.count().holds).toBe(true);
  expect(picking.step(false)).toBe(false);
});

test('once the step is taken, keys move the choice here again', async () => {
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  picking.enter(true);
  answer(true);
  await vi.waitFor(async () => {
    told.length = 0;
    await userEvent.keyboard('{ArrowDown}');
    expect(steps()).toEqual([]);
  });
  expect(picking.step(true)).toBe(false);
  expect(picking.count().holds).toBe(true);
});

test('the release of every key that was down belongs to the picking, also after it', async () => {
  const seen: string[] = [];
  const note = ({ type, key }: KeyboardEvent) => seen.push(`${type} ${key}`);
  window.addEventListener('keydown', note);
  window.addEventListener('keyup', note);
  await userEvent.keyboard('{ArrowDown>}{Escape>}');
  expect(told.at(-1)?.type).toBe('pickCancelled');
  await userEvent.keyboard('{/Escape}{/ArrowDown}');
  expect(seen).toEqual([]);
  await userEvent.keyboard('a');
  expect(seen).toEqual(['keydown a', 'keyup a']);
  window.removeEventListener('keydown', note);
  window.removeEventListener('keyup', note);
});
