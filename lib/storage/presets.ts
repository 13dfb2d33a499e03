/** The presets: what the Presets tab, the menus and the options page read and change. */
import { attempt } from './attempt.ts';
import { changePreset } from './change-preset.ts';
import type { EaselDatabase } from './database.ts';
import { checkName } from './name.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { type Preset, presetSchema } from './preset.ts';
import { byMenu, byName, byUse } from './preset-order.ts';
import { purgeDeleted } from './purge-deleted.ts';
import { ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** What a user may change. */
export type PresetPatch = Partial<Pick<Preset, 'name' | 'folder' | 'tags' | 'favorite' | 'prompt'>>;
export type NewPreset = Pick<Preset, 'name' | 'prompt'> & PresetPatch;
export type Presets = ReturnType<typeof createPresets>;

/** How long a deleted preset can be brought back before `purgeDeleted` takes it: 30 days, in milliseconds. */
export const KEEP_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Reading functions may be used in `liveQuery`; they reject when the storage fails. Changing functions never reject:
 * bad input and storage trouble are error results.
 */
export function createPresets(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const { now, newId } = sources;

  const read = async (rows: PromiseLike<unknown[]>) =>
    parseRows(db, 'presets', presetSchema, await rows, sources);
  const visible = async () =>
    (await read(db.presets.toArray())).filter((preset) => preset.deletedAt === null);

  /** All but deleted ones: favorites first, then recently used, then by name. */
  const list = async (): Promise<Preset[]> => (await visible()).sort(byUse);

  /** What the right-click menu shows: favorites by name, then recently used, then by name; at most `limit`. */
  const menuPresets = async (limit: number): Promise<Preset[]> =>
    (await visible()).sort(byMenu).slice(0, limit);

  /** Deleted ones, the last deleted first. */
  const listDeleted = async (): Promise<Preset[]> =>
    (await read(db.presets.where('deletedAt').above(Number.NEGATIVE_INFINITY).toArray())).sort(
      (a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0) || byName(a, b),
    );

  /** @returns undefined when it is not there, was deleted, or cannot be read */
  const get = async (id: string): Promise<Preset | undefined> => {
    const record = await db.presets.get(id);
    const [preset] = await parseRows(
      db,
      'presets',
      presetSchema,
      record === undefined ? [] : [record],
      sources,
    );
    return preset?.deletedAt === null ? preset : undefined;
  };

  /**
   * Names need not be unique: whether to overwrite is the user's choice, and this finds what would be overwritten.
   * Upper and lower case, spaces around and Unicode forms make no difference.
   * @returns the last changed one of that name
   */
  const findByName = async (name: string): Promise<Preset | undefined> =>
    (await visible())
      .filter((preset) => sameName(preset.name) === sameName(name))
      .sort((a, b) => b.updatedAt - a.updatedAt)[0];

  /** Stores a new preset. An error when the name is empty or too long. */
  const save = (preset: NewPreset): Promise<Result<Preset>> =>
    attempt(async () => {
      const name = checkName(preset.name);
      if (!name.ok) return name;
      const at = now();
      const parsed = parseRecord(presetSchema, {
        ...{ id: newId(), name: name.value, prompt: preset.prompt, folder: preset.folder ?? '' },
        ...{ tags: preset.tags ?? [], favorite: preset.favorite ?? false },
        ...{ createdAt: at, updatedAt: at, usedAt: null, deletedAt: null },
      });
      // `add`, not `put`: what is stored is never overwritten, even by an id that came up twice.
      if (parsed.ok) await db.presets.add(parsed.value);
      return parsed;
    });

  /** Changes what `patch` names; keys that are missing or undefined stay. */
  const update = (id: string, patch: PresetPatch): Promise<Result<Preset>> => {
    const change = (preset: Preset): Result<Preset> => {
      const name = patch.name === undefined ? ok(preset.name) : checkName(patch.name);
      if (!name.ok) return name;
      const { folder = preset.folder, tags = preset.tags, favorite = preset.favorite } = patch;
      const { prompt = preset.prompt } = patch;
      return ok({ ...preset, name: name.value, folder, tags, favorite, prompt, updatedAt: now() });
    };
    return changePreset(db, id, change, sources);
  };

  return {
    list,
    menuPresets,
    listDeleted,
    get,
    findByName,
    save,
    update,
    rename: (id: string, name: string) => update(id, { name }),
    /** Leaves `updatedAt` as it is: the preset itself did not change. */
    setFavorite: (id: string, favorite: boolean) =>
      changePreset(db, id, (preset) => ok({ ...preset, favorite }), sources),
    markUsed: (id: string) => changePreset(db, id, (preset) => ok({ ...preset, usedAt: now() }), sources),
    /** Out of sight until `restore`, or until `purgeDeleted` finds it old enough. */
    remove: (id: string) => changePreset(db, id, (preset) => ok({ ...preset, deletedAt: now() }), sources),
    restore: (id: string) =>
      changePreset(db, id, (preset) => ok({ ...preset, deletedAt: null }), sources, true),
    /** Takes what was deleted at least `olderThanMs` ago for good. @returns how many */
    purgeDeleted: (olderThanMs = KEEP_DELETED_MS) => purgeDeleted(db, now() - olderThanMs, sources),
  };
}

const sameName = (name: string) => name.trim().normalize('NFC').toLowerCase();
