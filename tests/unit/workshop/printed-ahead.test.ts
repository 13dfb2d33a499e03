/** What was printed ahead is used for that very prompt only: a text that is out of date must never be inserted. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Prompt } from '../../../lib/prompt/model.ts';

const storage = vi.hoisted(() => ({ items: new Map<string, unknown>(), version: '1.0', full: false }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  extensionVersion: () => storage.version,
  browser: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: structuredClone(storage.items.get(name)) }),
        set: async (items: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(items)) {
            if (storage.full && name !== 'printed') throw new Error('QUOTA_BYTES exceeded');
            storage.items.set(name, structuredClone(value));
          }
        },
        remove: async (name: string) => void storage.items.delete(name),
      },
    },
  },
}));

const { draftAhead, keepPrinted, keepPrintedOnlyOf, printedAhead } = await import(
  '../../../lib/workshop/printed-ahead.ts'
);

const FOX: Prompt = { subject: { text: 'fox' }, mood: [{ text: 'calm' }] };
const PRINTED = {
  any: { text: 'A fox.', negative: '' },
  flux: { text: 'A fox.', negative: '' },
  midjourney: { text: 'fox\ncalm', line: 'fox, calm', negative: '' },
};
const COMPLETE = { printed: PRINTED, complete: true };
const NOTHING = { printed: {}, complete: false };
const keep = (prompt: Prompt, ahead = COMPLETE) => keepPrinted({ of: 'draft', prompt }, ahead);

beforeEach(() => {
  storage.items.clear();
  Object.assign(storage, { version: '1.0', full: false });
});

test('what is kept comes back for the same prompt, by whatever way its keys were ordered meanwhile', async () => {
  await keep(FOX);
  expect(await printedAhead({ of: 'draft', prompt: FOX })).toEqual(COMPLETE);
  expect(
    await printedAhead({ of: 'draft', prompt: { mood: [{ text: 'calm' }], subject: { text: 'fox' } } }),
  ).toEqual(COMPLETE);
});

test('each has its own: a preset is not the draft', async () => {
  await keep(FOX);
  expect(await printedAhead({ of: 'preset-a', prompt: FOX })).toEqual(NOTHING);
});

test('of any other prompt it says nothing', async () => {
  const text = fc.string({ maxLength: 3 });
  const prompt: fc.Arbitrary<Prompt> = fc.record(
    {
      subject: fc.record({ text }),
      mood: fc.array(fc.record({ text }), { maxLength: 2 }),
      aspectRatio: text,
    },
    { requiredKeys: ['subject'] },
  );
  await fc.assert(
    fc.asyncProperty(prompt, prompt, async (one, other) => {
      storage.items.clear();
      await keep(one);
      const found = await printedAhead({ of: 'draft', prompt: other });
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(found.printed).toEqual({});
    }),
  );
});

test('what another version printed is not used', async () => {
  await keep(FOX);
  storage.version = '1.1';
  expect(await printedAhead({ of: 'draft', prompt: FOX })).toEqual(NOTHING);
});

test('what is no record is none', async () => {
  for (const value of [null, 7, 'text', { version: '1.0' }, { ...COMPLETE, prompt: JSON.stringify(FOX) }]) {
    storage.items.set('printed-draft', value);
    expect(await printedAhead({ of: 'draft', prompt: FOX })).toEqual(NOTHING);
  }
});

test('a target whose text is missing from the record was not printed', async () => {
  await keep(FOX);
  const record = storage.items.get('printed-draft') as { printed: unknown[] };
  record.printed.pop();
  expect(Object.keys((await printedAhead({ of: 'draft', prompt: FOX })).printed)).toEqual(['any', 'flux']);
});

test('where there is no room, nothing old is left in its place', async () => {
  await keep(FOX);
  storage.full = true;
  await keep({ subject: { text: 'wolf' } });
  expect(storage.items.has('printed-draft')).toBe(false);
});

test('a very long prompt is not kept, and nobody prints it ahead', async () => {
  const long: Prompt = { subject: { text: 'fox '.repeat(30_000) } };
  await keep(FOX);
  await keep(long);
  expect(storage.items.has('printed-draft')).toBe(false);
  expect(await printedAhead({ of: 'draft', prompt: long })).toEqual({ printed: {}, complete: true });
});

test('what is kept of presets that are gone goes, too', async () => {
  await keepPrintedOnlyOf(['draft', 'preset-a', 'preset-b']);
  for (const of of ['draft', 'preset-a', 'preset-b'] as const)
    await keepPrinted({ of, prompt: FOX }, COMPLETE);
  await keepPrintedOnlyOf(['draft', 'preset-b']);
  expect(await printedAhead({ of: 'preset-a', prompt: FOX })).toEqual(NOTHING);
  expect(await printedAhead({ of: 'preset-b', prompt: FOX })).toEqual(COMPLETE);
  await keepPrintedOnlyOf([]);
  expect(await printedAhead({ of: 'draft', prompt: FOX })).toEqual(NOTHING);
});

test('the draft is told by the revision of the workspace alone, and by no other', async () => {
  await keepPrinted({ of: 'draft', prompt: FOX, revision: 7 }, COMPLETE);
  const at = (revision: number) => draftAhead(Promise.resolve(revision));
  expect(await at(7)).toEqual({
    what: { of: 'draft', prompt: FOX, revision: 7 },
    ahead: { ...COMPLETE, revision: 7 },
  });
  expect(await at(6)).toBeNull();
  expect(await at(8)).toBeNull();
  storage.version = '1.1';
  expect(await at(7)).toBeNull();
});

test('what was printed before its prompt was stored has no revision, and is compared', async () => {
  await keep(FOX);
  expect(await draftAhead(Promise.resolve(0))).toBeNull();
  expect(await printedAhead({ of: 'draft', prompt: FOX })).toEqual(COMPLETE);
});
