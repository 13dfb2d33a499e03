/** All shown boxes as one file. */
import type { StoredBox } from '../box.ts';
import { createBoxes } from '../boxes.ts';
import type { EaselDatabase } from '../database.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import { BOXES_FORMAT, BOXES_VERSION } from './boxes-file.ts';

/**
 * The oldest first, so that two exports can be compared line by line.
 * @returns JSON text; rejects when the storage cannot be read
 */
export async function exportBoxes(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const boxes = (await createBoxes(db, sources).list()).sort(oldestFirst);
  const exportedAt = new Date(sources.now()).toISOString();
  return `${JSON.stringify({ format: BOXES_FORMAT, version: BOXES_VERSION, exportedAt, boxes }, null, 2)}\n`;
}

const oldestFirst = (a: StoredBox, b: StoredBox) => a.at - b.at || (a.id < b.id ? -1 : 1);
