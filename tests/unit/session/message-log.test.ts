/** The log of the session: what is kept of what was said, and how much. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Act, Said } from '../../../lib/messages/said.ts';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('../platform/lib/fake-storage.ts'));
const { clearLog, logMessage, onLog, readLog, restoreLog, spendAct } = await import(
  '../../../lib/session/message-log.ts'
);
const { forgetPrivateItems } = await import('../../../lib/session/private-item.ts');

beforeEach(() => fakeStorage.session.values.clear());

const said = (text: string, acts: Act[] = []): Said => ({ text, tone: 'done', acts });
const undoIn = (tabId: number, token = 'a'): Act => ({
  type: 'undoInsertion',
  tabId,
  box: { frameId: 0, token, choice: 0 },
});
const copy = (text: string): Act => ({ type: 'copy', what: 'prompt', text });
const texts = async (isPrivate = false) => (await readLog(isPrivate)).map(({ text }) => text);

test('the newest comes first, each with its time', async () => {
  await logMessage(said('Saved.'), false, { now: () => 1 });
  await logMessage(said('Cleared.'), false, { now: () => 2 });
  expect((await readLog(false)).map(({ text, at }) => [text, at])).toEqual([
    ['Cleared.', 2],
    ['Saved.', 1],
  ]);
});

test('two that are said at once are both kept', async () => {
  await Promise.all([
    logMessage(said('a'), false),
    logMessage(said('b'), false),
    logMessage(said('c'), false),
  ]);
  expect(await texts()).toEqual(['c', 'b', 'a']);
});

test('other windows hear of it', async () => {
  const hear = vi.fn();
  const stop = onLog(false, hear);
  await logMessage(said('Saved.'), false);
  expect(hear.mock.lastCall?.[0]).toMatchObject([{ text: 'Saved.' }]);
  stop();
  await logMessage(said('Cleared.'), false);
  expect(hear).toHaveBeenCalledOnce();
});

test('that of private windows is another one, and ends with them', async () => {
  await logMessage(said('secret'), true);
  expect(await texts(false)).toEqual([]);
  expect(await texts(true)).toEqual(['secret']);
  await forgetPrivateItems();
  expect(await texts(true)).toEqual([]);
});

test('a refusal that comes with every key is one message', async () => {
  await logMessage(said('That is too long.'), false, { now: () => 1 });
  await logMessage(said('That is too long.'), false, { now: () => 2 });
  expect(await readLog(false)).toMatchObject([{ text: 'That is too long.', at: 2 }]);
  await logMessage(said('Cleared.', [{ type: 'undoStep', step: 'a' }]), false);
  await logMessage(said('Cleared.', [{ type: 'undoStep', step: 'b' }]), false);
  expect(await texts()).toEqual(['Cleared.', 'Cleared.', 'That is too long.']);
});

describe('what can be done', () => {
  test('is taken back once it is done', async () => {
    await logMessage(said('Inserted.', [undoIn(1), copy('a fox')]), false, { newId: () => 'x' });
    await spendAct('x', 'undoInsertion', false);
    expect(await readLog(false)).toMatchObject([{ acts: [copy('a fox')] }]);
  });

  test('a page gives back what it held before the last insertion only', async () => {
    await logMessage(said('first', [undoIn(1, 'a')]), false);
    await logMessage(said('elsewhere', [undoIn(2, 'b')]), false);
    await logMessage(said('second', [undoIn(1, 'c')]), false);
    expect((await readLog(false)).map(({ acts }) => acts.length)).toEqual([1, 1, 0]);
  });
});

describe('clearing', () => {
  test('can be undone, and what was said since stays in front', async () => {
    await logMessage(said('Saved.'), false);
    const cleared = await clearLog(false);
    expect(await texts()).toEqual([]);
    await logMessage(said('Cleared.'), false);
    await restoreLog(cleared, false);
    expect(await texts()).toEqual(['Cleared.', 'Saved.']);
  });
});

test.each([undefined, 'text', [{ text: 1 }], [{ ...said('a'), id: 'a', at: 'now' }]])(
  '%j is no log',
  async (value) => {
    fakeStorage.session.values.set('messages', value);
    expect(await readLog(false)).toEqual([]);
    await logMessage(said('Saved.'), false);
    expect(await texts()).toEqual(['Saved.']);
  },
);

test('a storage that is full keeps nobody from saying it', async () => {
  const set = vi.spyOn(fakeStorage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  await logMessage(said('Saved.'), false);
  expect(set).toHaveBeenCalledOnce();
  expect(await texts()).toEqual([]);
});

test('however much is said, it stays small, and in order', async () => {
  const act = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map((tabId) => undoIn(tabId)),
    fc.integer({ min: 0, max: 300_000 }).map((length) => copy('x'.repeat(length))),
    fc.uuid().map((step): Act => ({ type: 'undoStep', step })),
  );
  const messages = fc.array(fc.record({ text: fc.string(), acts: fc.array(act, { maxLength: 2 }) }), {
    maxLength: 70,
  });
  await fc.assert(
    fc.asyncProperty(messages, async (all) => {
      fakeStorage.session.values.clear();
      let at = 0;
      for (const { text, acts } of all) {
        at += 1;
        await logMessage(said(text, acts), false, { now: () => at });
      }
      const kept = await readLog(false);
      expect(kept.length).toBeLessThanOrEqual(50);
      expect(kept.map((one) => one.at)).toEqual(kept.map((one) => one.at).toSorted((a, b) => b - a));
      if (all.length > 0) expect(kept[0]?.text).toBe(all.at(-1)?.text);
      const acts = kept.flatMap((entry) => entry.acts);
      const copied = acts.reduce((sum, one) => sum + (one.type === 'copy' ? one.text.length : 0), 0);
      expect(copied).toBeLessThanOrEqual(500_000);
      const undone = kept.map((entry) =>
        entry.acts.flatMap((one) => (one.type === 'undoInsertion' ? [one.tabId] : [])),
      );
      // In one message there may be two of a tab here; over the messages there is one place for each.
      const tabs = undone.flatMap((ids) => [...new Set(ids)]);
      expect(tabs.length).toBe(new Set(tabs).size);
    }),
    { numRuns: 30 },
  );
});
