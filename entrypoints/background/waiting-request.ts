import { type Asked, currentAsked } from '@/lib/messages/asked.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { assistantAt, assistantById } from '@/lib/sites/assistants.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import type { WaitingRequest } from './menu-items.ts';

/** The request that waits to be inserted, or null. */
export async function waiting(): Promise<Asked | null> {
  const asked = await currentAsked();
  return asked?.waits ? asked : null;
}

/** The request that waits to be inserted, as the menu offers it. */
export async function waitingRequest(): Promise<WaitingRequest | null> {
  const assistant = assistantById((await waiting())?.assistant ?? '');
  if (!assistant) return null;
  return { name: assistant.name, matches: assistant.sites.flatMap((id) => siteById(id)?.matches ?? []) };
}

/** Whether a request waits for this very tab's assistant. */
export async function waitsFor(tab: Pick<Tab, 'url'>): Promise<boolean> {
  const asked = await waiting();
  return asked !== null && assistantAt(tab.url)?.id === asked.assistant;
}
