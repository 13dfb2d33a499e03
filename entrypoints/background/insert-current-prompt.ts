import type { Tab } from '@/lib/platform/tabs.ts';
import { chosenTarget } from '@/lib/presets/index.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { drafts } from './store.ts';

/** Inserts the draft at the caret, printed for the target the user chose on this site, else for the site's own. */
export async function insertCurrentPrompt(tab: Tab, frameId: number | null): Promise<void> {
  const draft = await drafts.load();
  await insertAtCaret(draft.prompt, tab.id, frameId, (site) => chosenTarget(draft, site));
}
