/** Decides what an import does to the presets that are there. */
import { canonical } from '../canonical.ts';
import type { Preset } from '../tables/presets.ts';
import { copyName, isCopyName } from './copy-name.ts';
import type { Row } from './read-row.ts';

export interface Renamed {
  from: string;
  to: string;
}

export interface Merge {
  /** New presets. */
  add: Preset[];
  /** Deleted presets of the same content, which come back. */
  revive: Preset[];
  /** How many rows were there already. */
  skipped: number;
  renamed: Renamed[];
}

/**
 * Pure but for `newId`. Nothing that exists is changed, but for deleted presets coming back.
 * @param existing readable presets, deleted ones too
 * @param takenIds keys of the table that are not in `existing`, being unreadable
 */
export function merge(existing: Preset[], takenIds: Set<string>, rows: Row[], newId: () => string): Merge {
  const result: Merge = { add: [], revive: [], skipped: 0, renamed: [] };
  const byId = new Map<string, Preset>();
  const byContent = new Map<string, Preset[]>();
  const names = new Set<string>();

  const know = (preset: Preset) => {
    byId.set(preset.id, preset);
    if (preset.deletedAt !== null) return;
    names.add(preset.name);
    const key = contentKey(preset);
    byContent.set(key, [...(byContent.get(key) ?? []), preset]);
  };
  const add = (preset: Preset, from = preset.name) => {
    if (preset.name !== from) result.renamed.push({ from, to: preset.name });
    result.add.push(preset);
    know(preset);
  };
  const hasCopy = ({ preset }: Row) =>
    byContent.get(contentKey(preset))?.some((other) => isCopyName(other.name, preset.name)) ?? false;

  existing.forEach(know);
  for (const row of rows) {
    const { preset, hasId, named } = row;
    const own = byId.get(preset.id);
    if (own && own.name === preset.name && contentKey(own) === contentKey(preset)) {
      if (own.deletedAt === null) {
        result.skipped += 1;
      } else {
        const revived = { ...own, deletedAt: null };
        result.revive.push(revived);
        know(revived);
      }
    } else if (own || takenIds.has(preset.id)) {
      if (hasCopy(row)) result.skipped += 1;
      else add({ ...preset, id: newId(), name: copyName(preset.name, names) }, preset.name);
    } else if (!hasId && hasCopy(row)) {
      result.skipped += 1;
    } else {
      const clash = named && names.has(preset.name);
      add(clash ? { ...preset, name: copyName(preset.name, names) } : preset, preset.name);
    }
  }
  return result;
}

/**
 * What makes two presets the same to their user. The name is left out, to find copies that were renamed. Favorite and
 * times are left out because using a preset must not turn it into another one: importing yesterday's export would
 * double everything used since.
 * @returns equal texts for presets that hold the same
 */
function contentKey(preset: Preset): string {
  const { id, name, favorite, createdAt, updatedAt, usedAt, deletedAt, ...content } = preset;
  return canonical(content);
}
