/** Puts a set-aside record back where it belongs. */

import { promptSchema } from '../prompt/model.ts';
import { attempt } from './attempt.ts';
import { boxSchema, type StoredBox } from './box.ts';
import type { EaselDatabase } from './database.ts';
import type { StoredTable } from './migrations/migration.ts';
import { parseRecord } from './parse-rows.ts';
import { historyEntrySchema, type Preset } from './preset.ts';
import { err, ok, type Result } from './result.ts';
import { setAsideSchema } from './set-aside-record.ts';
import { siteHealthSchema } from './site-health.ts';
import { siteTargetSchema } from './site-target.ts';
import type { Sources } from './sources.ts';
import { readRow } from './transfer/read-row.ts';
import { replacePrompt } from './workspace-log.ts';

export interface Recovered {
  table: StoredTable;
  /** The key it has there now. */
  id: string;
}

/**
 * Nothing in the table is overwritten: an id that is taken by now is replaced, and a draft takes the place of the
 * present one as a preset would, which can be undone.
 * @param patch keys to mend the record with
 * @returns where it is now; an error, with nothing changed, when it still cannot be read
 */
export function recoverRecord(
  db: EaselDatabase,
  id: string,
  patch: Record<string, unknown>,
  sources: Sources,
): Promise<Result<Recovered>> {
  const work = async (): Promise<Result<Recovered>> => {
    const entry = parseRecord(setAsideSchema, await db.setAside.get(id));
    if (!entry.ok)
      return err('This record is not there any more: it was removed, perhaps in another window.');
    const { table, record } = entry.value;
    const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
    const back = await putBack(db, table, isObject ? { ...record, ...patch } : record, sources);
    if (!back.ok) return err(`This record still cannot be read: ${back.error}`);
    await db.setAside.delete(id);
    return ok({ table, id: back.value });
  };
  return attempt(() => db.transaction('rw', db.tables, work));
}

/** @returns the key under which it was stored */
async function putBack(
  db: EaselDatabase,
  table: StoredTable,
  record: unknown,
  sources: Sources,
): Promise<Result<string>> {
  if (isWorkspace(table)) {
    const prompt = parseRecord(promptSchema, promptOf(record));
    if (!prompt.ok) return prompt;
    await replacePrompt(db, prompt.value, 'step.recovered', sources);
    return ok('current');
  }
  const parsed = parsedFor(table, record, sources);
  if (!parsed.ok) return parsed;
  const taken = (await db.table(table).get(parsed.value.id)) !== undefined;
  if (
    (taken && (table === 'health' || table === 'targets')) ||
    (table === 'boxes' && (await hasBoxThere(db, parsed.value)))
  )
    return err('Another one has its place by now.');
  const id = taken ? sources.newId() : parsed.value.id;
  await db.table(table).add({ ...parsed.value, id });
  return ok(id);
}

/** What was being written: a whole workspace, a draft of a former version, or one action of many. */
type WorkspaceTable = 'drafts' | 'workspace' | 'actions';
const isWorkspace = (table: StoredTable): table is WorkspaceTable =>
  table === 'drafts' || table === 'workspace' || table === 'actions';

function promptOf(record: unknown): unknown {
  const { prompt, state } = (record ?? {}) as { prompt?: unknown; state?: { prompt?: unknown } };
  return prompt ?? state?.prompt;
}

/** There is one box for each role and address. */
async function hasBoxThere(db: EaselDatabase, box: unknown): Promise<boolean> {
  const { role, address } = box as StoredBox;
  const here = await db.boxes.where('address').equals(address).toArray();
  return here.some((other) => (other as StoredBox).role === role);
}

function parsedFor(
  table: Exclude<StoredTable, WorkspaceTable>,
  record: unknown,
  sources: Sources,
): Result<{ id: string }> {
  if (table === 'presets') return presetOf(record, sources);
  if (table === 'history') return parseRecord(historyEntrySchema, record);
  if (table === 'targets') return parseRecord(siteTargetSchema, record);
  return table === 'boxes' ? parseRecord(boxSchema, record) : parseRecord(siteHealthSchema, record);
}

function presetOf(record: unknown, sources: Sources): Result<Preset> {
  const row = readRow(record, sources);
  return row.ok ? ok(row.value.preset) : row;
}
