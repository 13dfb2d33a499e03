import { draftAhead, printedAhead, type Ready } from '@/lib/workshop/printed-ahead.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import type { Caret } from './scan-at-caret.ts';
import { workspaceLog, workspaceLogOf } from './store.ts';

/** Inserts the current prompt at the caret; in a private window, the prompt of private windows. */
export function insertCurrentPrompt(caret: Caret): Promise<void> {
  return insertAtCaret(currentPrompt(caret.isPrivate), caret);
}

async function currentPrompt(isPrivate: boolean): Promise<Ready> {
  const ahead = isPrivate ? null : await draftAhead(workspaceLog.revision());
  if (ahead) return ahead;
  const { revision, state } = await workspaceLogOf(isPrivate).load();
  const { prompt } = state;
  const what = isPrivate ? { of: null, prompt } : { of: 'draft' as const, prompt, revision };
  return { what, ahead: await printedAhead(what) };
}
