/** All presets as one file. */
import type { EaselDatabase } from '../database.ts';
import { STORAGE_VERSION } from '../migrations/index.ts';
import { createPresets } from '../presets.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import type { Preset } from '../tables/presets.ts';
import { exportText } from './export-text.ts';
import { EXPORT_FORMAT } from './format.ts';

/**
 * Without deleted ones; the oldest first, so that two exports can be compared line by line.
 * @returns JSON text of the exchange format; rejects when the storage cannot be read
 */
export async function exportPresets(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const presets = (await createPresets(db, sources).list()).sort(oldestFirst);
  return exportText(EXPORT_FORMAT, STORAGE_VERSION, { presets }, sources);
}

const oldestFirst = (a: Preset, b: Preset) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
