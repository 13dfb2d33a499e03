/** The draft that popup and side panel share. It is saved at every keystroke. */
import { attempt } from './attempt.ts';
import { markForCommit } from './commit-at-once.ts';
import type { EaselDatabase } from './database.ts';
import type { ReplaceReason } from './draft-rows.ts';
import {
  CURRENT,
  emptyDraft,
  PREVIOUS,
  type PreviousDraft,
  previousDraftSchema,
  withoutId,
} from './draft-rows.ts';
import { createGate } from './gate.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { type Draft, draftSchema } from './preset.ts';
import { ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { replaceDraft, undoReplaceDraft } from './swap-draft.ts';

export type Drafts = ReturnType<typeof createDrafts>;

/**
 * `load` and `previous` may be used in `liveQuery`. No function can fail for something the user typed; when the storage
 * fails, they reject with an Error whose message is one sentence for the user. One object per window: calls on it take
 * effect in the order in which they were made.
 */
export function createDrafts(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const gate = createGate();
  let loaded = false;

  const row = async (id: string) => {
    const record = await db.drafts.get(id);
    return record === undefined ? [] : [record];
  };

  /** @returns the draft; an empty one when there is none, or when it cannot be read (then it is set aside) */
  const load = async (): Promise<Draft> => {
    const [draft] = await parseRows(db, 'drafts', draftSchema, await row(CURRENT), sources);
    loaded = true;
    return draft ? withoutId(draft) : emptyDraft();
  };

  /** @returns the draft before the last `replace` and what replaced it, or undefined */
  const previous = async (): Promise<PreviousDraft | undefined> => {
    const [found] = await parseRows(db, 'drafts', previousDraftSchema, await row(PREVIOUS), sources);
    return found && withoutId(found);
  };

  /**
   * One put in one transaction, committed in the same tick, so that closing the popup right after a keystroke loses
   * nothing (see commit-at-once.ts for what Dexie does and does not do). A later save is never overwritten by an
   * earlier one: IndexedDB runs writing transactions in the order of their creation, also across windows.
   * @returns the draft with its time
   */
  const save = async (draft: Omit<Draft, 'updatedAt'>): Promise<Draft> => {
    const record = { ...draft, id: CURRENT, updatedAt: sources.now() };
    const parsed = valueOrThrow(parseRecord(draftSchema, record));
    // Whoever saves without having loaded might overwrite a draft that cannot be read: set that aside first.
    if (!loaded) gate.run(load).catch(() => undefined);
    const put = async () => ok(void (await db.drafts.put(markForCommit(parsed))));
    valueOrThrow(await gate.pass(() => attempt(put)));
    return withoutId(parsed);
  };

  // Dexie follows `await` in a transaction only when the function it is given is itself async.
  const change = async (work: () => Promise<Result<Draft>>): Promise<Draft> =>
    valueOrThrow(
      await gate.run(() => attempt(() => db.transaction('rw', db.drafts, db.setAside, async () => work()))),
    );

  return {
    load,
    save,
    previous,
    /**
     * Puts another prompt in the place of the draft and keeps the former one as `previous`.
     * @param label for the undo message: the preset's name, the first words of the selection ...
     * @returns the new draft
     */
    replace: (prompt: Draft['prompt'], why: ReplaceReason, label = '') =>
      change(() => replaceDraft(db, prompt, why, label, sources)),
    /**
     * Swaps the draft and `previous`; called twice, everything is as before. Does nothing when there is no `previous`.
     * @returns the draft as it is now
     */
    undoReplace: () => change(() => undoReplaceDraft(db, sources)),
  };
}

function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
