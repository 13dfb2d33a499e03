/** All presets as one file. */
import type { EaselDatabase } from '../database.ts';
import { STORAGE_VERSION } from '../migrations/index.ts';
import type { Preset } from '../preset.ts';
import { createPresets } from '../presets.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import { EXPORT_FORMAT } from './format.ts';

/**
 * Without deleted ones; the oldest first, so that two exports can be compared line by line.
 * @returns JSON text of the exchange format; rejects when the storage cannot be read
 */
export async function exportPresets(db: EaselDatabase, given: Partial<Sources> = {}): Promise<string> {
  const sources = sourcesOf(given);
  const presets = (await createPresets(db, sources).list()).sort(oldestFirst);
  const exportedAt = new Date(sources.now()).toISOString();
  return `${JSON.stringify({ format: EXPORT_FORMAT, version: STORAGE_VERSION, exportedAt, presets }, null, 2)}\n`;
}

const oldestFirst = (a: Preset, b: Preset) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
