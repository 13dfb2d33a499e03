/** All shown boxes as one file. */

import { createBoxes } from '../boxes.ts';
import type { EaselDatabase } from '../database.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import type { StoredBox } from '../tables/boxes.ts';
import { BOXES_FORMAT, BOXES_VERSION } from './boxes-file.ts';
import { exportText } from './export-text.ts';

/**
 * The oldest first, so that two exports can be compared line by line.
 * @returns JSON text; rejects when the storage cannot be read
 */
export async function exportBoxes(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const boxes = (await createBoxes(db, sources).list()).sort(oldestFirst);
  return exportText(BOXES_FORMAT, BOXES_VERSION, { boxes }, sources);
}

const oldestFirst = (a: StoredBox, b: StoredBox) => a.at - b.at || (a.id < b.id ? -1 : 1);
