/** The two changes that move a draft to `previous` and back; both inside the caller's transaction. */
import type * as z from 'zod/mini';
import type { EaselDatabase } from './database.ts';
import {
  CURRENT,
  emptyDraft,
  PREVIOUS,
  previousDraftSchema,
  type ReplaceReason,
  withoutId,
} from './draft-rows.ts';
import { parseRecord } from './parse-rows.ts';
import { type Draft, draftSchema } from './preset.ts';
import { moveAside } from './put-aside.ts';
import { ok, type Result } from './result.ts';
import type { Sources } from './sources.ts';

async function readRow<T>(db: EaselDatabase, id: string, schema: z.ZodMiniType<T>, sources: Sources) {
  const record = await db.drafts.get(id);
  if (record === undefined) return undefined;
  const parsed = parseRecord(schema, record);
  if (parsed.ok) return parsed.value;
  await moveAside(db, { table: 'drafts', record, reason: parsed.error }, sources);
  return undefined;
}

/** Stores `prompt` as the draft and keeps the former draft as `previous`. */
export async function replaceDraft(
  db: EaselDatabase,
  prompt: unknown,
  why: ReplaceReason,
  label: string,
  sources: Sources,
): Promise<Result<Draft>> {
  const former = (await readRow(db, CURRENT, draftSchema, sources)) ?? emptyDraft();
  const at = sources.now();
  const draft = parseRecord(draftSchema, { ...former, id: CURRENT, prompt, updatedAt: at });
  if (!draft.ok) return draft;
  const previous = parseRecord(previousDraftSchema, { ...former, id: PREVIOUS, why, label, replacedAt: at });
  if (!previous.ok) return previous;
  await readRow(db, PREVIOUS, previousDraftSchema, sources);
  await db.drafts.bulkPut([previous.value, draft.value]);
  return ok(withoutId(draft.value));
}

/** Swaps the draft and `previous`, so that a second undo brings back what the first took away. */
export async function undoReplaceDraft(db: EaselDatabase, sources: Sources): Promise<Result<Draft>> {
  const previous = await readRow(db, PREVIOUS, previousDraftSchema, sources);
  const current = (await readRow(db, CURRENT, draftSchema, sources)) ?? emptyDraft();
  if (!previous) return ok(withoutId(current));
  const at = sources.now();
  const { why, label, replacedAt: _, ...former } = previous;
  const draft: Draft = { ...former, id: CURRENT, updatedAt: at };
  await db.drafts.bulkPut([draft, { ...current, id: PREVIOUS, why, label, replacedAt: at }]);
  return ok(withoutId(draft));
}
