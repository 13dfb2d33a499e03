/** A request that is in the page before the script: it waits there for it, and for no page's own function. */
import { beforeEach, expect, test, vi } from 'vitest';
import { AWAITED_HANDLER, PAGE_HANDLER } from '@/lib/platform/page-handler.ts';
import { askEnteredPage, askPage } from '@/lib/platform/scripting.ts';

const world = globalThis as Record<string, unknown>;
type Injection = { func: (...args: unknown[]) => unknown; args: unknown[] };
vi.mock('@/lib/platform/browser.ts', () => ({
  browser: {
    scripting: {
      // As the browser does: the function runs in the isolated world, here this one.
      executeScript: async ({ func, args }: Injection) => [{ frameId: 4, result: await func(...args) }],
    },
  },
}));

beforeEach(() => {
  delete world[PAGE_HANDLER];
  delete world[AWAITED_HANDLER];
});

/** What the script does when it comes. */
const arrive = (handle: (request: object) => unknown) => {
  world[PAGE_HANDLER] = handle;
  (world[AWAITED_HANDLER] as ((handle: unknown) => void) | undefined)?.(handle);
};

test('a request that waits for the script is answered when it comes, and so are several', async () => {
  const first = askEnteredPage(1, 4, { n: 1 });
  const second = askEnteredPage(1, 4, { n: 2 });
  arrive((request) => ({ got: request }));
  expect(await first).toEqual([{ frameId: 4, answer: { got: { n: 1 } } }]);
  expect(await second).toEqual([{ frameId: 4, answer: { got: { n: 2 } } }]);
});

test('where the script is already there it is asked at once', async () => {
  world[PAGE_HANDLER] = () => 'here';
  expect(await askEnteredPage(1, 4, {})).toEqual([{ frameId: 4, answer: 'here' }]);
});

test('any other request to a frame without the script answers null', async () => {
  expect(await askPage(1, 4, {})).toEqual([{ frameId: 4, answer: null }]);
});
