/** Brings presets from a file in, beside those that are there. */
import { type Message, MessageError } from '../../prompt/message.ts';
import { canonical } from '../canonical.ts';
import type { EaselDatabase, Transaction, WriteTransaction } from '../database.ts';
import { parseRecord } from '../parse-record.ts';
import { attempt } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import { addAside, rawRows } from '../rows.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import { type Preset, presetsTable } from '../tables/presets.ts';
import { merge, type Renamed } from './merge.ts';
import { readImport } from './read-import.ts';
import { type Row, readRow } from './read-row.ts';

/** A row that could not be read; it is set aside. */
export interface UnreadableRow {
  /** Its place in the file, from 0. */
  index: number;
  name?: string;
  reason: Message;
}

export interface ImportReport {
  added: number;
  /** Identical to presets that are there. */
  skipped: number;
  /** Presets that came in under another name because another one has their place. */
  renamed: Renamed[];
  unreadable: UnreadableRow[];
  /** The ids of the added ones, for undoing the import. */
  ids: string[];
}

const SHOWN_NAME = 80;
/** So many rows are read before the page may do something else: answer a press on Cancel. */
const ROWS_AT_ONCE = 100;

/**
 * One transaction: a failure changes nothing. Never rejects.
 * @param text the file; see `readImport` for what it may be
 * @param cancel until everything is written: then nothing is changed
 * @returns an error when the file as a whole cannot be taken; bad rows among good ones are in the report
 */
export async function importPresets(
  db: EaselDatabase,
  text: string,
  given: Partial<Sources> = {},
  cancel?: AbortSignal,
): Promise<Result<ImportReport>> {
  const sources = sourcesOf(given);
  const file = readImport(text);
  if (!file.ok) return file;
  const good: Row[] = [];
  const bad: (UnreadableRow & { raw: unknown })[] = [];
  const goOn = () => {
    if (cancel?.aborted) throw new MessageError({ id: 'import.cancelled' });
  };
  return attempt(async () => {
    for (const [index, raw] of file.value.rows.entries()) {
      if (index > 0 && index % ROWS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      goOn();
      const row = readRow(raw, sources, file.value.version);
      if (row.ok) good.push(row.value);
      else bad.push({ index, ...nameOf(raw), reason: row.error, raw });
    }
    const report = await db.write(['presets', 'setAside'], async (transaction) => {
      const { existing, takenIds } = await readExisting(transaction);
      const { add, revive, skipped, renamed } = merge(existing, takenIds, good, sources.newId);
      const store = transaction.objectStore('presets');
      await Promise.all([
        ...add.map((preset) => store.add(preset)),
        ...revive.map((preset) => store.put(preset)),
      ]);
      await setAsideOnce(transaction, bad, sources);
      goOn();
      const ids = [...add, ...revive].map((preset) => preset.id);
      const unreadable = bad.map(({ raw: _, ...row }) => row);
      return { added: ids.length, skipped, renamed, unreadable, ids };
    });
    db.changes.announce(['presets', 'setAside']);
    return ok(report);
  });
}

/** Unreadable presets stay where they are for now, but their ids are taken. */
async function readExisting(transaction: Transaction) {
  const existing: Preset[] = [];
  const takenIds = new Set<string>();
  for (const record of await rawRows(transaction, 'presets')) {
    const parsed = parseRecord(presetsTable.schema, record);
    if (parsed.ok) existing.push(parsed.value);
    else takenIds.add((record as { id: string }).id);
  }
  return { existing, takenIds };
}

/** Importing a file twice sets its bad rows aside once. */
async function setAsideOnce(
  transaction: WriteTransaction,
  bad: { raw: unknown; reason: Message }[],
  sources: Sources,
) {
  if (bad.length === 0) return;
  const known = new Set(
    (await rawRows(transaction, 'setAside')).map((entry) => canonical((entry as { record: unknown }).record)),
  );
  for (const { raw, reason } of bad) {
    const key = canonical(raw);
    if (known.has(key)) continue;
    known.add(key);
    const why: Message = { id: 'storage.fromImport', params: { reason } };
    await addAside(transaction, { table: 'presets', record: raw, reason: why }, sources);
  }
}

function nameOf(raw: unknown): { name?: string } {
  const name = (raw as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? { name: name.slice(0, SHOWN_NAME) } : {};
}
