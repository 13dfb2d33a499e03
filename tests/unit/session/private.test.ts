/** What private windows keep: apart from the others, in memory, and forgotten as a whole. */
import { beforeEach, expect, test, vi } from 'vitest';
import { setText } from '../../../lib/prompt/index.ts';
import type { Message } from '../../../lib/prompt/message.ts';
import { openWorkspace } from '../../../lib/workspace/index.ts';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('../platform/lib/fake-storage.ts'));
const { forgetPrivateItems } = await import('../../../lib/session/private-item.ts');
const { privateWorkspaceLog: log } = await import('../../../lib/session/private-workspace.ts');
const { keepPendingRequest, currentPendingRequest } = await import('../../../lib/session/pending-request.ts');

beforeEach(() => fakeStorage.session.values.clear());

const open = async () => openWorkspace({ log, stored: await log.load() });
const TYPE: Message = { id: 'step.type', params: { field: { id: 'field.subject' } } };

test('two windows share one prompt, with its undo', async () => {
  const [a, b] = [await open(), await open()];
  a.edit(TYPE, (prompt) => setText(prompt, 'subject', 'fox'), { typing: 'subject' });
  b.edit(TYPE, (prompt) => setText(prompt, 'action', 'sleeping'), { typing: 'action' });
  await Promise.all([a.settled(), b.settled()]);
  await expect
    .poll(() => a.getState().prompt)
    .toEqual({ subject: { text: 'fox' }, action: { text: 'sleeping' } });
  await expect.poll(() => b.getState().prompt).toEqual(a.getState().prompt);
  b.undo();
  await b.settled();
  expect((await log.load()).state).toEqual(b.getState());
});

test('many actions are folded, and a window that missed them catches up', async () => {
  const [busy, asleep] = [await open(), await open()];
  for (let count = 0; count < 250; count += 1) {
    busy.edit({ id: 'step.clear' }, (prompt) => setText(prompt, 'subject', `fox ${count}`));
  }
  await busy.settled();
  expect((await log.load()).revision).toBe(250);
  await expect.poll(() => asleep.getState().prompt.subject.text).toBe('fox 249');
});

test('what is no log is none', async () => {
  fakeStorage.session.values.set('private.workspace', { base: 'x' });
  expect((await log.load()).state.prompt).toEqual({ subject: { text: '' } });
});

test('when the last private window closes all of it is forgotten, and nothing else', async () => {
  const request = { assistant: 'chatgpt', text: 'Write one prompt.', target: 'any', waits: true };
  await keepPendingRequest(request, false);
  await keepPendingRequest({ ...request, text: 'Secret.' }, true);
  const workspace = await open();
  workspace.edit(TYPE, (prompt) => setText(prompt, 'subject', 'secret'));
  await workspace.settled();
  await forgetPrivateItems();
  expect([...fakeStorage.session.values.keys()]).toEqual(['asked']);
  expect(await currentPendingRequest(true)).toBeNull();
  expect((await currentPendingRequest(false))?.text).toBe('Write one prompt.');
});
