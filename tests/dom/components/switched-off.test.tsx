/** Which checks are switched off: two pages, or two quick presses, lose none. */
import { expect, test, vi } from 'vitest';
import { useSwitchedOff } from '@/components/preview/switched-off.ts';
import { render } from './render.tsx';

const setting = vi.hoisted(() => ({ value: [] as unknown }));
vi.mock('@/lib/platform/stored-item.ts', () => ({
  // As the browser's storage does, both answer later.
  defineItem: () => ({
    read: async () => {
      const { value } = setting;
      await null;
      return value;
    },
    write: async (value: unknown) => {
      await null;
      setting.value = value;
    },
    watch: () => () => {},
  }),
}));

let turn: (rule: string, off: boolean) => Promise<void>;

function Page() {
  const { rules, turn: now } = useSwitchedOff([]);
  turn = now;
  return <p>Off: {rules?.join(' ')}</p>;
}

test('switching several at once keeps them all', async () => {
  await render(<Page />);
  await Promise.all(['no-style', 'few-words', 'no-subject'].map((rule) => turn(rule, true)));
  expect(setting.value).toEqual(['no-style', 'few-words', 'no-subject']);
  await Promise.all([turn('few-words', false), turn('over-limit', true)]);
  expect(setting.value).toEqual(['no-style', 'no-subject', 'over-limit']);
});

test('shows a change only when it is kept: who closes the page on what it shows loses nothing', async () => {
  setting.value = [];
  const page = await render(<Page />);
  let release = () => {};
  await new Promise<void>((held) => {
    void navigator.locks.request('prompt-easel switchedOffChecks', () => {
      held();
      return new Promise<void>((done) => {
        release = done;
      });
    });
  });
  const turned = turn('no-style', true);
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  expect(page.textContent).toBe('Off: ');
  release();
  await turned;
  await vi.waitFor(() => expect(page.textContent).toBe('Off: no-style'));
  expect(setting.value).toEqual(['no-style']);
});
