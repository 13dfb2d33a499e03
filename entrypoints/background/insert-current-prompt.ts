import type { Tab } from '@/lib/platform/tabs.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { drafts } from './store.ts';

/** Inserts the draft at the caret. */
export async function insertCurrentPrompt(tab: Tab, frameId: number | null): Promise<void> {
  const { prompt } = await drafts.load();
  await insertAtCaret(prompt, tab.id, frameId);
}
