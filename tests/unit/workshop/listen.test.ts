/** The workshop hears all that is said in the extension, and does only what one of our own pages asks of it. */
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;
const heard = vi.hoisted(() => ({ by: [] as Listener[] }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (listener: Listener) => heard.by.push(listener) },
    },
  },
}));
vi.mock('../../../lib/platform/text.ts', () => ({
  t: (key: string) => key,
  tNamed: (key: string, values: object) => `${key} ${JSON.stringify(values)}`,
}));

const { listenInWorkshop } = await import('../../../lib/messages/listen.ts');
const BACKGROUND = { id: 'ours', url: 'chrome-extension://ours/background.js' };
const JOB = { type: 'read', text: 'a fox', request: '' };
const work = vi.fn();
listenInWorkshop(work);
const say = (message: unknown, sender: object = BACKGROUND) => heard.by[0]?.(message, sender);

beforeEach(() => void work.mockReset());

test('a job is done and answered', async () => {
  work.mockResolvedValue({ kind: 'nothing' });
  expect(await say({ workshop: JOB })).toEqual({ ok: true, value: { kind: 'nothing' } });
  expect(work).toHaveBeenCalledExactlyOnceWith(JOB);
});

test('a job that fails is answered, too', async () => {
  work.mockRejectedValue(new Error('Out of memory.'));
  expect(await say({ workshop: JOB })).toMatchObject({ ok: false, error: expect.stringMatching(/memory/) });
});

test.each([
  ['a page', { workshop: JOB }, { id: 'ours', url: 'https://evil.example/' }],
  ['another extension', { workshop: JOB }, { id: 'theirs', url: 'chrome-extension://theirs/' }],
  ['a message to the background', { type: 'scan', tabId: 7 }, BACKGROUND],
  ['a job nobody knows', { workshop: { type: 'burn' } }, BACKGROUND],
  ['a job without its text', { workshop: { type: 'read', request: '' } }, BACKGROUND],
  ['nothing', undefined, BACKGROUND],
])('%s is left to others', (_what, message, sender) => {
  expect(say(message, sender)).toBeUndefined();
  expect(work).not.toHaveBeenCalled();
});
