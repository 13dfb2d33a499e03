/** Puts a set-aside record back where it belongs. */
import { promptSchema } from '../prompt/model.ts';
import type { EaselDatabase, WriteTransaction } from './database.ts';
import { parseRecord } from './parse-record.ts';
import { attempt } from './problem.ts';
import { err, ok, type Result } from './result.ts';
import type { Sources } from './sources.ts';
import type { StoredTable, Table, TableName } from './table.ts';
import { boxesTable, type StoredBox } from './tables/boxes.ts';
import { healthTable } from './tables/health.ts';
import { historyTable } from './tables/history.ts';
import { setAsideTable } from './tables/set-aside.ts';
import { siteTargetsTable } from './tables/site-targets.ts';
import { readRow } from './transfer/read-row.ts';
import { replacePrompt } from './workspace-log.ts';

export interface Recovered {
  table: StoredTable;
  /** The key it has there now. */
  id: string;
}

/** What was being written: a whole workspace, a draft of a former version, or one action of many. */
const WORKSPACE: readonly TableName[] = ['drafts', 'workspace', 'actions'];
/** Tables of which a row belongs to one place: another one there is not joined by a copy. */
const ONE_A_PLACE: readonly TableName[] = ['health', 'targets'];
const SCHEMAS: Partial<Record<TableName, Table<{ id: string }>['schema']>> = {
  history: historyTable.schema,
  boxes: boxesTable.schema,
  health: healthTable.schema,
  targets: siteTargetsTable.schema,
};

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
  return attempt(async () => {
    const tables: TableName[] = ['presets', 'history', 'boxes', 'health', 'targets', 'workspace', 'actions'];
    const recovered = await db.write([...tables, 'setAside'], async (transaction) => {
      const store = transaction.objectStore('setAside');
      const entry = parseRecord(setAsideTable.schema, await store.get(id));
      if (!entry.ok) return { ok: false as const, error: setAsideTable.gone };
      const { table, record } = entry.value;
      const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
      const back = await putBack(transaction, table, isObject ? { ...record, ...patch } : record, sources);
      if (!back.ok) return err('storage.stillUnreadable', { reason: back.error });
      await store.delete(id);
      return ok({ table, id: back.value });
    });
    if (recovered.ok)
      db.changes.announce([
        'setAside',
        ...(WORKSPACE.includes(recovered.value.table) ? WORKSPACE : [recovered.value.table]),
      ]);
    return recovered;
  });
}

/** Returns the key under which it was stored. */
async function putBack(
  transaction: WriteTransaction,
  table: StoredTable,
  record: unknown,
  sources: Sources,
): Promise<Result<string>> {
  if (WORKSPACE.includes(table)) {
    const prompt = parseRecord(promptSchema, promptOf(record));
    if (!prompt.ok) return prompt;
    await replacePrompt(transaction, prompt.value, { id: 'step.recovered' }, sources);
    return ok('current');
  }
  const parsed = parsedFor(table, record, sources);
  if (!parsed.ok) return parsed;
  const store = transaction.objectStore(table);
  const isTaken = (await store.get(parsed.value.id)) !== undefined;
  if (
    (isTaken && ONE_A_PLACE.includes(table)) ||
    (table === 'boxes' && (await hasBoxThere(transaction, parsed.value)))
  )
    return err('storage.placeTaken');
  const id = isTaken ? sources.newId() : parsed.value.id;
  await store.add({ ...parsed.value, id });
  return ok(id);
}

function parsedFor(table: StoredTable, record: unknown, sources: Sources): Result<{ id: string }> {
  const schema = SCHEMAS[table];
  if (schema) return parseRecord(schema, record);
  const row = readRow(record, sources);
  return row.ok ? ok(row.value.preset) : row;
}

function promptOf(record: unknown): unknown {
  const { prompt, state } = (record ?? {}) as { prompt?: unknown; state?: { prompt?: unknown } };
  return prompt ?? state?.prompt;
}

/** There is one box for each role and address. */
async function hasBoxThere(transaction: WriteTransaction, box: unknown): Promise<boolean> {
  const { role, address } = box as StoredBox;
  const here = await transaction.objectStore('boxes').index('address').getAll(address);
  return here.some((other) => (other as StoredBox).role === role);
}
