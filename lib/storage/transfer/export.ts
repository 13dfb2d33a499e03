/** Files of all presets, and of all shown boxes: the oldest first, so that two exports can be compared line by line. */
import { createBoxes } from '../boxes.ts';
import type { EaselDatabase } from '../database.ts';
import { STORAGE_VERSION } from '../migrations/index.ts';
import { createPresets } from '../presets.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import { BOXES_FORMAT, BOXES_VERSION } from './boxes-file.ts';
import { EXPORT_FORMAT } from './format.ts';

/** Returns JSON text that says what it is, readable line by line. */
export function exportText(format: string, version: number, content: object, { now }: Sources): string {
  const exportedAt = new Date(now()).toISOString();
  return `${JSON.stringify({ format, version, exportedAt, ...content }, null, 2)}\n`;
}

/** Returns the file of all presets but deleted ones. Rejects with a `MessageError` when the storage cannot be read. */
export async function exportPresets(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const presets = (await createPresets(db, sources).list()).sort(oldestFirst(({ createdAt }) => createdAt));
  return exportText(EXPORT_FORMAT, STORAGE_VERSION, { presets }, sources);
}

/** Returns the file of all boxes. Rejects with a `MessageError` when the storage cannot be read. */
export async function exportBoxes(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const boxes = (await createBoxes(db, sources).list()).sort(oldestFirst(({ at }) => at));
  return exportText(BOXES_FORMAT, BOXES_VERSION, { boxes }, sources);
}

const oldestFirst =
  <T extends { id: string }>(timeOf: (row: T) => number) =>
  (a: T, b: T) =>
    timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
