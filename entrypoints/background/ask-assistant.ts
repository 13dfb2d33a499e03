import { isIn } from '@/lib/insert/outcome.ts';
import type { InsertionReply, RequestInsertion, ToBackground } from '@/lib/messages/to-background.ts';
import { openTab } from '@/lib/platform/pages.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { EMPTY_PROMPT } from '@/lib/prompt/model.ts';
import { dropPendingRequest, keepPendingRequest } from '@/lib/session/pending-request.ts';
import { assistantById } from '@/lib/sites/assistants.ts';
import { insertIntoTab } from './insert-into-tab.ts';
import { rebuildMenus } from './rebuild-menus.ts';

type Keep = Extract<ToBackground, { type: 'keepRequest' }>;

/** Keeps a request, and opens the assistant where asked to: the text itself is in no address, and is sent by nobody. */
export async function keepRequest({ request, open, windowId, isPrivate }: Keep): Promise<null> {
  await keepPendingRequest({ ...request, waits: open }, isPrivate);
  await rebuildMenus();
  const assistant = assistantById(request.assistant);
  if (open && assistant) openTab(assistant.address, windowId);
  return null;
}

/** Forgets the request that waits. */
export async function dropRequest({ isPrivate }: { isPrivate: boolean }): Promise<null> {
  await dropPendingRequest(isPrivate);
  await rebuildMenus();
  return null;
}

/** Writes a request into the assistant's box, with the same proof as a prompt; then its answer is waited for. */
export async function insertRequest({
  tabId,
  box,
  request,
  mode,
}: RequestInsertion): Promise<InsertionReply> {
  const { text, target } = request;
  const insertion = {
    type: 'insert',
    tabId,
    box,
    text,
    negative: '',
    mode,
    prompt: EMPTY_PROMPT,
    target,
  } as const;
  const reply = await insertIntoTab(insertion, false);
  const tab = isIn(reply.outcome) ? await tabById(tabId) : null;
  if (tab) await keepPendingRequest({ ...request, waits: false }, tab.isPrivate);
  await rebuildMenus();
  return reply;
}
