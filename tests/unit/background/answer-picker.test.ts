/** Only a picking under way for the very tab, with its token, is answered; the message does not say where it is from. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

const session = fakeStorage.session.values;

const boxes = vi.hoisted(() => ({ remember: vi.fn() }));
const page = vi.hoisted(() => ({ askPicker: vi.fn(), injectPickScript: vi.fn() }));
const shown = vi.hoisted(() => ({ setBadge: vi.fn(), openPopup: vi.fn() }));
vi.mock('../../../lib/platform/browser.ts', async () => {
  const { browser } = await import('../platform/lib/fake-storage.ts');
  return {
    browser: { ...browser, tabs: { get: async (id: number) => ({ id, active: true }) }, runtime: {} },
  };
});
vi.mock('../../../lib/platform/scripting-pick.ts', () => page);
vi.mock('../../../lib/platform/badge.ts', () => shown);
vi.mock('../../../lib/platform/text.ts', () => ({
  t: (key: string, values: unknown[] = []) => [key, ...values].join(' '),
  TEXTS: { language: 'en', text: (key: string) => key },
}));
vi.mock('../../../entrypoints/background/store.ts', () => ({ boxes }));

const { answerPicker } = await import('../../../entrypoints/background/answer-picker.ts');
const { pickBox } = await import('../../../entrypoints/background/pick-box.ts');
const { PICK_PATIENCE } = await import('../../../entrypoints/background/pick-state.ts');

const FROM = { tabId: 7, address: 'https://a.example/make?id=1', frameId: 0, origin: 'https://a.example' };
const locators = [{ by: 'id' as const, hosts: [], selector: '#prompt' }];
const picked = (token: string) => ({ type: 'picked' as const, token, locators, label: 'Describe' });
const pick = () => session.get('pick') as { token: string; at: number } | undefined;

beforeEach(async () => {
  session.clear();
  vi.clearAllMocks();
  boxes.remember.mockResolvedValue({ ok: true });
  page.askPicker.mockImplementation(async (_tab: number, _frame: unknown, { type }: { type: string }) => [
    { frameId: 0, answer: type === 'where' ? 'https://a.example' : true },
  ]);
});

async function begin(role: 'prompt' | 'negative' = 'prompt'): Promise<string> {
  expect(await pickBox({ tabId: 7, role })).toBe(true);
  page.askPicker.mockClear();
  return pick()?.token ?? '';
}

test('a box is remembered for the page and frame that the browser names, once', async () => {
  const token = await begin('negative');
  expect(await answerPicker(picked(token), { ...FROM, frameId: 4, origin: 'null' })).toBe(true);
  expect(boxes.remember).toHaveBeenCalledExactlyOnceWith({
    role: 'negative',
    address: FROM.address,
    frame: 'null',
    locators,
    label: 'Describe',
  });
  expect(page.askPicker).toHaveBeenCalledWith(7, null, { type: 'stop' });
  expect(session.get('notice')).toMatchObject({
    tabId: 7,
    done: true,
    text: 'pick.rememberedNegative Describe a.example',
  });
  expect(pick()).toBeUndefined();
  expect(await answerPicker(picked(token), FROM)).toBe(false);
  expect(boxes.remember).toHaveBeenCalledTimes(1);
});

test('without a picking, with another token, from another tab or too late nothing happens', async () => {
  const nothing = async (message: ReturnType<typeof picked>, from = FROM) => {
    expect(await answerPicker(message, from)).toBe(false);
    expect(boxes.remember).not.toHaveBeenCalled();
    expect(page.askPicker).not.toHaveBeenCalled();
    expect(session.has('notice')).toBe(false);
  };
  await nothing(picked('guess'));
  const token = await begin();
  await nothing(picked('guess'));
  await nothing(picked(token), { ...FROM, tabId: 8 });
  session.set('pick', { ...pick(), at: Date.now() - PICK_PATIENCE });
  await nothing(picked(token));
});

test('a second start ends the first, in its tab', async () => {
  const first = await begin();
  await pickBox({ tabId: 9, role: 'prompt' });
  expect(page.askPicker).toHaveBeenCalledWith(7, null, { type: 'stop' });
  expect(await answerPicker(picked(first), FROM)).toBe(false);
});

test('a page that no script may enter leaves no picking behind', async () => {
  page.injectPickScript.mockRejectedValueOnce(new Error('Cannot access chrome:// pages'));
  expect(await pickBox({ tabId: 7, role: 'prompt' })).toBe(false);
  expect(pick()).toBeUndefined();
});

test('a closed frame ends it with whose access is missing; Esc ends it without a word', async () => {
  const token = await begin();
  await answerPicker({ type: 'pickedFrame', token, origin: 'https://name.hf.space' }, FROM);
  expect(session.get('notice')).toMatchObject({
    text: 'pick.needsAccess name.hf.space',
    access: 'https://name.hf.space',
  });
  session.delete('notice');
  await answerPicker({ type: 'pickCancelled', token: await begin() }, FROM);
  expect(pick()).toBeUndefined();
  expect(session.has('notice')).toBe(false);
  expect(boxes.remember).not.toHaveBeenCalled();
});

test('a box that cannot be kept is no success', async () => {
  boxes.remember.mockResolvedValueOnce({ ok: false, error: { id: 'storage.full' } });
  await answerPicker(picked(await begin()), FROM);
  expect(session.get('notice')).toMatchObject({ text: 'storage.full' });
  expect(session.get('notice')).not.toHaveProperty('done');
});

test('the keyboard goes on to the next frame that holds a box, and round', async () => {
  const token = await begin();
  const counts = [
    { frameId: 0, answer: { count: 2, holds: false } },
    { frameId: 5, answer: { count: 0, holds: false } },
    { frameId: 9, answer: { count: 1, holds: false } },
  ];
  page.askPicker.mockImplementation(async (_tab: number, _frame: unknown, { type }: { type: string }) =>
    type === 'count' ? counts : [],
  );
  await answerPicker({ type: 'pickStep', token, forward: true, held: true }, FROM);
  expect(page.askPicker).toHaveBeenLastCalledWith(7, 9, { type: 'enter', forward: true });
  await answerPicker({ type: 'pickStep', token, forward: true, held: true }, { ...FROM, frameId: 9 });
  expect(page.askPicker).toHaveBeenLastCalledWith(7, 0, { type: 'enter', forward: true });
  // The focus stays where it was: another frame hears the key.
  counts[2] = { frameId: 9, answer: { count: 1, holds: true } };
  await answerPicker({ type: 'pickStep', token, forward: false, held: false }, FROM);
  expect(page.askPicker).toHaveBeenLastCalledWith(7, 0, { type: 'enter', forward: false });
});
