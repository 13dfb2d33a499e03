import type { Tab } from '@/lib/platform/tabs.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { workspaceLogOf } from './store.ts';

/** Inserts the current prompt at the caret. */
export async function insertCurrentPrompt(tab: Tab, frameId: number | null): Promise<void> {
  const { prompt } = (await workspaceLogOf(tab.isPrivate).load()).state;
  await insertAtCaret(prompt, tab.id, frameId);
}
