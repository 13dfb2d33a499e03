import { type Caret, insertAtCaret } from './insert-at-caret.ts';
import { workspaceLogOf } from './store.ts';

/** Inserts the current prompt at the caret; in a private window, the prompt of private windows. */
export async function insertCurrentPrompt(caret: Caret): Promise<void> {
  const prompt = workspaceLogOf(caret.isPrivate)
    .load()
    .then(({ state }) => state.prompt);
  await insertAtCaret(caret.isPrivate ? null : 'draft', prompt, caret);
}
