import { describe, expect, test, vi } from 'vitest';
import { answer, type BackgroundHandlers } from '../../../lib/messages/listen.ts';
import { isOwnPage } from '../../../lib/platform/own-page.ts';

vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));

const OWN = { id: 'ours', root: 'chrome-extension://ours/' };

describe('who may call', () => {
  test.each([
    ['our popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, true],
    ['our options page in a tab', { id: 'ours', url: 'chrome-extension://ours/options.html' }, true],
    ['a content script of ours', { id: 'ours', url: 'https://www.bing.com/images/create' }, false],
    ['a page of a like name', { id: 'ours', url: 'https://evil.example/chrome-extension://ours/' }, false],
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }, false],
    ['somebody without an address', { id: 'ours' }, false],
    ['nobody', {}, false],
  ])('%s', (_who, sender, allowed) => expect(isOwnPage(sender, OWN)).toBe(allowed));
});

function handlers(): BackgroundHandlers {
  const nothing = { siteId: null, boxes: [], negative: null, unknownBox: false, outcome: null };
  return {
    scan: vi.fn(() => nothing),
    insert: vi.fn(() => ({ outcome: { status: 'inserted' as const }, box: null })),
    insertWhenGranted: vi.fn(() => null),
    accessAnswered: vi.fn(() => null),
    undoInsert: vi.fn(() => true),
    pickBox: vi.fn(() => true),
    markBoxes: vi.fn(() => null),
    pointAtBox: vi.fn(() => null),
    unmarkBoxes: vi.fn(() => null),
    keepRequest: vi.fn(() => null),
    dropRequest: vi.fn(() => null),
    insertRequest: vi.fn(() => ({ outcome: { status: 'inserted' as const }, box: null })),
    presetsChanged: vi.fn(() => {
      throw new Error('The disk is full.');
    }),
  };
}

describe('messages are parsed on arrival', () => {
  test('a known message reaches its handler and is answered', async () => {
    const all = handlers();
    const reply = await answer(all, { type: 'scan', tabId: 3 });
    expect(reply).toMatchObject({ ok: true });
    expect(all.scan).toHaveBeenCalledExactlyOnceWith({ type: 'scan', tabId: 3 });
  });

  test.each([
    null,
    'scan',
    {},
    { type: 'readPresets' },
    { type: 'scan' },
    { type: 'scan', tabId: '3' },
    { type: 'insert', tabId: 3, box: null, text: 'x', negative: '', mode: 'send', prompt: {}, target: 'any' },
    { type: 'undoInsert', tabId: 3, box: null },
    { type: 'undoInsert', tabId: 3, box: { frameId: 0, choice: 0 } },
    { type: '__proto__', tabId: 3 },
  ])('%j reaches none', async (message) => {
    const all = handlers();
    expect(await answer(all, message)).toEqual({
      ok: false,
      error: 'status.updated',
    });
    for (const handle of Object.values(all)) expect(handle).not.toHaveBeenCalled();
  });

  test('what a handler throws becomes a sentence', async () => {
    expect(await answer(handlers(), { type: 'presetsChanged' })).toEqual({
      ok: false,
      error: 'The disk is full.',
    });
  });
});
