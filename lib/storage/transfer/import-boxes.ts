/** Brings boxes from a file in, beside those that are there. */
import type { EaselDatabase } from '../database.ts';
import { parseRecord } from '../parse-record.ts';
import { createRepository } from '../repository.ts';
import { err, ok, type Result } from '../result.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import type { Key } from '../table.ts';
import { BOXES_MAX, boxesTable, type StoredBox } from '../tables/boxes.ts';
import { readBoxesFile } from './boxes-file.ts';
import type { UnreadableRow } from './import-presets.ts';

export interface BoxesReport {
  added: number;
  /** A box was shown for their role and address already; that one stays. */
  skipped: number;
  /** Left out. */
  unreadable: UnreadableRow[];
  /** The ids of the added ones. */
  ids: string[];
}

const SHOWN_NAME = 80;

/**
 * One transaction: a failure changes nothing. Never rejects.
 * @param text the file as `exportBoxes` made it
 * @returns an error when the file as a whole cannot be taken; bad rows among good ones are in the report
 */
export async function importBoxes(
  db: EaselDatabase,
  text: string,
  given: Partial<Sources> = {},
): Promise<Result<BoxesReport>> {
  const sources = sourcesOf(given);
  const rows = readBoxesFile(text);
  if (!rows.ok) return rows;
  const good: StoredBox[] = [];
  const unreadable: UnreadableRow[] = [];
  rows.value.forEach((raw, index) => {
    const row = readBox(raw, sources);
    if (row.ok) good.push(row.value);
    else unreadable.push({ index, ...nameOf(raw), reason: row.error });
  });
  return createRepository(db, boxesTable, sources).write(async ({ all, ids, count, addAll }) => {
    const { add, skipped } = merge(await all(), await ids(), good, sources);
    if ((await count()) + add.length > BOXES_MAX) return err('import.boxesFull', { max: BOXES_MAX });
    const added = await addAll(add);
    return added.ok ? ok({ added: add.length, skipped, unreadable, ids: add.map((box) => box.id) }) : added;
  });
}

/** Only what is known is taken; a box that was given up elsewhere gets a new chance here. */
function readBox(raw: unknown, sources: Sources): Result<StoredBox> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return err('import.noBox');
  const { id, role, address, frame = null, locators, label, at } = raw as Record<string, unknown>;
  const own = typeof id === 'string' && id !== '' ? id : sources.newId();
  return parseRecord(boxesTable.schema, { id: own, role, address, frame, locators, label, at, missed: 0 });
}

/** @param taken the ids that are given already, also to boxes that cannot be read */
function merge(existing: StoredBox[], taken: Set<Key>, boxes: StoredBox[], { newId }: Sources) {
  const ids = new Set(taken);
  const places = new Set(existing.map(placeOf));
  const add: StoredBox[] = [];
  // Of two for one place in the file, the one shown later.
  for (const box of [...boxes].sort((a, b) => b.at - a.at)) {
    if (places.has(placeOf(box))) continue;
    const id = ids.has(box.id) ? newId() : box.id;
    places.add(placeOf(box));
    ids.add(id);
    add.push({ ...box, id });
  }
  return { add, skipped: boxes.length - add.length };
}

const placeOf = ({ role, address }: StoredBox) => `${role} ${address}`;

function nameOf(raw: unknown): { name?: string } {
  const label = (raw as { label?: unknown } | null)?.label;
  return typeof label === 'string' && label !== '' ? { name: label.slice(0, SHOWN_NAME) } : {};
}
