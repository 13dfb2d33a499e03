/** What is inserted from the menu and the keyboard: printed ahead, or by the workshop, and never what was printed before. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Job } from '../../../lib/messages/to-workshop.ts';
import type { Prompt } from '../../../lib/prompt/model.ts';
import { doJob } from '../../../lib/workshop/do-job.ts';

const storage = vi.hoisted(() => new Map<string, unknown>());
const fakes = vi.hoisted(() => ({
  workshop: vi.fn(),
  load: vi.fn(),
  revision: vi.fn(),
  scan: vi.fn(),
  scanTab: vi.fn(),
  insert: vi.fn(),
  keep: vi.fn(),
  report: vi.fn(),
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
vi.mock('../../../entrypoints/background/store.ts', () => ({
  siteTargets: { all: fakes.chosen },
  workspaceLog: { revision: fakes.revision },
  workspaceLogOf: () => ({ load: fakes.load }),
}));
vi.mock('../../../lib/platform/tabs.ts', () => ({ tabById: async () => TAB }));
vi.mock('../../../entrypoints/background/scan-at-caret.ts', () => ({ scanAtCaret: fakes.scan }));
vi.mock('../../../entrypoints/background/scan-tab.ts', () => ({ scanTab: fakes.scanTab }));
vi.mock('../../../entrypoints/background/insert-into-tab.ts', () => ({
  insertIntoTab: fakes.insert,
  keepOutcome: fakes.keep,
}));
vi.mock('../../../entrypoints/background/report.ts', () => ({
  reportNotice: fakes.notice,
  reportOutcome: fakes.report,
}));

const { insertAtCaret } = await import('../../../entrypoints/background/insert-at-caret.ts');
const { insertCurrentPrompt } = await import('../../../entrypoints/background/insert-current-prompt.ts');
const { printedAhead } = await import('../../../lib/workshop/printed-ahead.ts');

const FOX: Prompt = { subject: { text: 'a red fox' } };
const WOLF: Prompt = { subject: { text: 'a grey wolf' } };
const TAB = { id: 7, url: 'https://pictures.example/', isPrivate: false };
const CARET = { tabId: 7, frameId: 0, isPrivate: false };
const place = (siteId: string | null, kind = 'textarea') => ({
  siteId,
  boxes: [{ frameId: 0, token: 't', choice: 0, report: { kind, by: 'touched' } }],
  negative: null,
  unknownBox: false,
  outcome: null,
  written: null,
});
/** The workspace holds this prompt; each call is a revision further on. */
let revision = 0;
function making(prompt: Prompt): void {
  revision += 1;
  fakes.revision.mockResolvedValue(revision);
  fakes.load.mockResolvedValue({ revision, state: { prompt } });
}
const insertCurrent = (prompt: Prompt, caret = CARET) => {
  making(prompt);
  return insertCurrentPrompt(caret);
};
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
  await insertCurrent(FOX);
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any', prompt: FOX, mode: 'caret' });
  await insertCurrent(FOX);
  expect(fakes.workshop).toHaveBeenCalledOnce();
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any' });
});

test('a prompt that was changed since is printed anew', async () => {
  await insertCurrent(FOX);
  await insertCurrent(WOLF);
  expect(inserted()).toMatchObject({ text: 'A grey wolf.', prompt: WOLF });
});

test('another target of the same prompt is printed beside the first', async () => {
  await insertCurrent(FOX);
  fakes.scan.mockResolvedValue(place('midjourney'));
  await insertCurrent(FOX);
  expect(inserted()).toMatchObject({ target: 'midjourney' });
  fakes.scan.mockResolvedValue(place(null));
  await insertCurrent(FOX);
  expect(fakes.workshop).toHaveBeenCalledTimes(2);
});

test('a target of a later version is that for any generator', async () => {
  fakes.scan.mockResolvedValue(place('midjourney'));
  fakes.chosen.mockResolvedValue({ midjourney: 'of-next-year' });
  await insertCurrent(FOX);
  expect(inserted()).toMatchObject({ text: 'A red fox.', target: 'any' });
});

test('a box of one line takes the text on one line', async () => {
  const source = { text: 'a red fox\nin the snow', grammar: 'any', pieces: [] };
  fakes.workshop.mockResolvedValue({
    any: { text: source.text, line: 'a red fox, in the snow', negative: '' },
  });
  fakes.scan.mockResolvedValue(place(null, 'input'));
  await insertCurrent({ ...FOX, source });
  expect(inserted()).toMatchObject({ text: 'a red fox, in the snow' });
});

test('of a private window nothing is kept, and what is kept is not taken for its prompt', async () => {
  await insertCurrent(WOLF, { ...CARET, isPrivate: true });
  expect(inserted()).toMatchObject({ text: 'A grey wolf.' });
  expect([...storage]).toEqual([]);
});

test('for an empty prompt no page is opened', async () => {
  await insertCurrent({ subject: { text: '' } });
  expect(fakes.notice).toHaveBeenCalledExactlyOnceWith(7, 'status.nothingToInsert', null);
  expect(fakes.workshop).not.toHaveBeenCalled();
  expect(fakes.insert).not.toHaveBeenCalled();
});

test('where everything is off no page is opened, and that is said', async () => {
  await insertCurrent({ subject: { text: 'a red fox', off: true } });
  expect(fakes.notice).toHaveBeenCalledExactlyOnceWith(7, 'status.allOff', null);
  expect(fakes.workshop).not.toHaveBeenCalled();
  expect(fakes.insert).not.toHaveBeenCalled();
});

test('a prompt that cannot be read is said by whoever asked, and nothing is written', async () => {
  const failed = Promise.reject(new Error('The disk is full.'));
  fakes.scan.mockImplementation(async (_caret, textFor) => {
    expect(await textFor(null)).toBeUndefined();
    return place(null);
  });
  await expect(insertAtCaret(failed, CARET)).rejects.toThrow('The disk is full.');
  expect(fakes.insert).not.toHaveBeenCalled();
});

describe('what is at hand goes into the page with the look for the box', () => {
  /** The page writes whatever it is handed. */
  const writes = (siteId: string | null = null, kind = 'textarea') =>
    fakes.scan.mockImplementation(async (_caret, textFor) => ({
      ...place(siteId, kind),
      written: (await textFor(siteId)) ? { status: 'inserted' } : null,
    }));
  const handed = () => fakes.scan.mock.lastCall?.[1](null);

  test('the workspace is not even read where it stands at the revision that was printed', async () => {
    await insertCurrent(FOX);
    writes();
    fakes.load.mockRejectedValue(new Error('It was read.'));
    await insertCurrentPrompt(CARET);
    expect(await handed()).toEqual({ text: 'A red fox.', line: 'A red fox.', negative: '' });
    expect(fakes.insert).toHaveBeenCalledOnce();
    const kept = { tabId: 7, text: 'A red fox.', negative: '', prompt: FOX, target: 'any' };
    const reply = { outcome: { status: 'inserted' }, box: place(null).boxes[0] };
    expect(fakes.report).toHaveBeenLastCalledWith(kept, reply);
    expect(fakes.keep).toHaveBeenCalledExactlyOnceWith(kept, reply, TAB);
  });

  test('one keystroke later it is another prompt', async () => {
    await insertCurrent(FOX);
    writes();
    await insertCurrent(WOLF);
    expect(await handed()).toBeUndefined();
    expect(inserted()).toMatchObject({ text: 'A grey wolf.' });
  });

  test('a revision further on with the same prompt is found by the prompt', async () => {
    await insertCurrent(FOX);
    writes();
    await insertCurrent(FOX);
    expect(fakes.workshop).toHaveBeenCalledOnce();
    expect(fakes.keep).toHaveBeenCalledOnce();
  });

  test('what was written into a field of one line is kept as it was written', async () => {
    fakes.workshop.mockResolvedValue({ any: { text: 'fox\nsnow', line: 'fox, snow', negative: 'text' } });
    await insertCurrent(FOX);
    writes(null, 'input');
    await insertCurrentPrompt(CARET);
    expect(fakes.report.mock.lastCall?.[0]).toMatchObject({ text: 'fox, snow', negative: 'text' });
  });

  test('an empty text is never handed on', async () => {
    fakes.workshop.mockResolvedValue({ any: { text: '', negative: 'text' } });
    await insertCurrent(FOX);
    writes();
    await insertCurrentPrompt(CARET);
    expect(await handed()).toBeUndefined();
    expect(fakes.notice).toHaveBeenLastCalledWith(7, 'status.nothingToInsert', null);
  });

  test('a preset in a private window is written from what was printed of it, and leaves nothing', async () => {
    const what = { of: 'preset-a' as const, prompt: FOX };
    const ready = { what: { of: null, prompt: FOX }, ahead: await printedAhead(what) };
    await insertAtCaret(Promise.resolve(ready), { ...CARET, isPrivate: true });
    expect(inserted()).toMatchObject({ text: 'A red fox.' });
    expect([...storage]).toEqual([]);
  });
});
