import type { Tab } from '@/lib/platform/tabs.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { workspaceLog } from './store.ts';

/** Inserts the current prompt at the caret. */
export async function insertCurrentPrompt(tab: Tab, frameId: number | null): Promise<void> {
  const { prompt } = (await workspaceLog.load()).state;
  await insertAtCaret(prompt, tab.id, frameId);
}
