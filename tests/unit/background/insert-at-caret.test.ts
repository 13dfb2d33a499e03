/** What is inserted from the menu and the keyboard: printed ahead, or by the workshop, and never what was printed before. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Job } from '../../../lib/messages/to-workshop.ts';
import type { Prompt } from '../../../lib/prompt/model.ts';
import { doJob } from '../../../lib/workshop/do-job.ts';

const storage = vi.hoisted(() => new Map<string, unknown>());
const fakes = vi.hoisted(() => ({
  workshop: vi.fn(),
  scan: vi.fn(),
  insert: vi.fn(),
  chosen: vi.fn(),
  notice: vi.fn(),
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  extensionVersion: () => '1.0',
  browser: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: structuredClone(storage.get(name)) }),
        set: async (items: object) => {
          for (const [name, value] of Object.entries(items)) storage.set(name, structuredClone(value));
        },
        remove: async (name: string) => void storage.delete(name),
      },
    },
  },
}));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/workshop/ask-workshop.ts', () => ({ askWorkshop: fakes.workshop }));
vi.mock('../../../entrypoints/background/store.ts', () => ({ siteTargets: { all: fakes.chosen } }));
vi.mock('../../../entrypoints/background/scan-tab.ts', () => ({ scanTab: fakes.scan }));
vi.mock('../../../entrypoints/background/insert-into-tab.ts', () => ({ insertIntoTab: fakes.insert }));
vi.mock('../../../entrypoints/background/report.ts', () => ({
  reportNotice: fakes.notice,
  reportOutcome: vi.fn(),
}));

const { insertAtCaret } = await import('../../../entrypoints/background/insert-at-caret.ts');

const FOX: Prompt = { subject: { text: 'a red fox' } };
const WOLF: Prompt = { subject: { text: 'a grey wolf' } };
const CARET = { tabId: 7, frameId: 0, isPrivate: false };
const place = (siteId: string | null, kind = 'textarea') => ({
  siteId,
  boxes: [{ frameId: 0, token: 't', choice: 0, report: { kind, by: 'touched' } }],
  negative: null,
  unknownBox: false,
  outcome: null,
});
const inserted = () => fakes.insert.mock.lastCall?.[0];

beforeEach(() => {
  storage.clear();
  vi.resetAllMocks();
  fakes.workshop.mockImplementation(async (job: Job) => doJob(job));
  fakes.scan.mockResolvedValue(place(null));
  fakes.insert.mockResolvedValue({ outcome: { status: 'inserted' }, box: null });
  fakes.chosen.mockResolvedValue({});
});

test('what the workshop has printed once is at hand the next time', async () => {
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any', prompt: FOX, mode: 'caret' });
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  expect(fakes.workshop).toHaveBeenCalledOnce();
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any' });
});

test('a prompt that was changed since is printed anew', async () => {
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  await insertAtCaret('draft', Promise.resolve(WOLF), CARET);
  expect(inserted()).toMatchObject({ text: 'A grey wolf.', prompt: WOLF });
});

test('another target of the same prompt is printed beside the first', async () => {
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  fakes.scan.mockResolvedValue(place('midjourney'));
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  expect(inserted()).toMatchObject({ target: 'midjourney' });
  fakes.scan.mockResolvedValue(place(null));
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  expect(fakes.workshop).toHaveBeenCalledTimes(2);
});

test('a target of a later version is that for any generator', async () => {
  fakes.scan.mockResolvedValue(place('midjourney'));
  fakes.chosen.mockResolvedValue({ midjourney: 'of-next-year' });
  await insertAtCaret('draft', Promise.resolve(FOX), CARET);
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any' });
});

test('a box of one line takes the text on one line', async () => {
  const source = { text: 'a red fox\nin the snow', grammar: 'any', pieces: [] };
  fakes.workshop.mockResolvedValue({
    any: { text: source.text, line: 'a red fox, in the snow', negative: '' },
  });
  fakes.scan.mockResolvedValue(place(null, 'input'));
  await insertAtCaret('draft', Promise.resolve({ ...FOX, source }), CARET);
  expect(inserted()).toMatchObject({ text: 'a red fox, in the snow' });
});

test('of a private window nothing is kept, and what is kept is not taken for its prompt', async () => {
  await insertAtCaret(null, Promise.resolve(WOLF), { ...CARET, isPrivate: true });
  await insertAtCaret('preset-a', Promise.resolve(FOX), { ...CARET, isPrivate: true });
  expect(inserted()).toMatchObject({ text: 'A red fox.' });
  expect([...storage]).toEqual([]);
});

test('for an empty prompt no page is opened', async () => {
  await insertAtCaret('draft', Promise.resolve({ subject: { text: '' } }), CARET);
  expect(fakes.notice).toHaveBeenCalledExactlyOnceWith(7, 'status.nothingToInsert', null);
  expect(fakes.workshop).not.toHaveBeenCalled();
  expect(fakes.insert).not.toHaveBeenCalled();
});

test('a prompt that cannot be read is said by whoever asked, and nothing is written', async () => {
  const failed = Promise.reject(new Error('The disk is full.'));
  await expect(insertAtCaret('draft', failed, CARET)).rejects.toThrow('The disk is full.');
  expect(fakes.insert).not.toHaveBeenCalled();
});
