/** The request as the user has changed it, so that closing the popup loses nothing of it. Gone with the browser. */
import { type SessionItem, sessionItem } from '../platform/session-store.ts';

const item = () => sessionItem('requestDraft');

/** Keeps it; null forgets it: the request then follows the form again. */
export function keepRequestDraft(text: string | null, store: SessionItem = item()): Promise<void> {
  return text === null ? store.clear() : store.write(text);
}

/** The changed request, or null where it follows the form. */
export async function readRequestDraft(store: SessionItem = item()): Promise<string | null> {
  const kept = await store.read();
  return typeof kept === 'string' ? kept : null;
}
