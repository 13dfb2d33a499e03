import type { Tab } from '@/lib/platform/tabs.ts';
import { currentPendingRequest, type PendingRequest } from '@/lib/session/pending-request.ts';
import { assistantAt, assistantById } from '@/lib/sites/assistants.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import type { WaitingRequest } from './menu-items.ts';

/** The request that waits to be inserted, or null. */
export async function waiting(isPrivate: boolean): Promise<PendingRequest | null> {
  const asked = await currentPendingRequest(isPrivate);
  return asked?.waits ? asked : null;
}

/** The request that waits to be inserted, as the menu offers it: in all windows, so that it shows none of a private one. */
export async function waitingRequest(): Promise<WaitingRequest | null> {
  const assistant = assistantById((await waiting(false))?.assistant ?? '');
  if (!assistant) return null;
  return { name: assistant.name, matches: assistant.sites.flatMap((id) => siteById(id)?.matches ?? []) };
}

/** Whether a request waits for this very tab's assistant. */
export async function waitsFor(tab: Pick<Tab, 'url' | 'isPrivate'>): Promise<boolean> {
  const asked = await waiting(tab.isPrivate);
  return asked !== null && assistantAt(tab.url)?.id === asked.assistant;
}
