/** The presets: what the Presets tab, the menus and the options page read and change. */
import type { EaselDatabase } from './database.ts';
import { checkName } from './name.ts';
import { createRepository } from './repository.ts';
import { ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { byMenu, byName, type Preset, presetsTable } from './tables/presets.ts';

/** What a user may change. */
export type PresetPatch = Partial<Pick<Preset, 'name' | 'folder' | 'tags' | 'favorite' | 'prompt'>>;
export type NewPreset = Pick<Preset, 'name' | 'prompt'> & PresetPatch;
export type Presets = ReturnType<typeof createPresets>;

/** How long a deleted preset can be brought back before `purgeDeleted` takes it: 30 days, in milliseconds. */
export const KEEP_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/** Reading functions reject with a `MessageError`; changing functions never reject. */
export function createPresets(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const { now, newId } = sources;
  const rows = createRepository(db, presetsTable, sources);

  const isVisible = ({ deletedAt }: Preset) => deletedAt === null;
  const list = async () => (await rows.list()).filter(isVisible);

  const changeVisible = (id: string, change: (preset: Preset) => Result<Preset>) =>
    rows.update(id, (preset) =>
      isVisible(preset) ? change(preset) : { ok: false, error: presetsTable.gone },
    );

  /** Changes what `patch` names; keys that are missing or undefined stay. */
  const update = (id: string, patch: PresetPatch): Promise<Result<Preset>> =>
    changeVisible(id, (preset) => {
      const name = patch.name === undefined ? ok(preset.name) : checkName(patch.name);
      if (!name.ok) return name;
      const { folder = preset.folder, tags = preset.tags, favorite = preset.favorite } = patch;
      const { prompt = preset.prompt } = patch;
      return ok({ ...preset, name: name.value, folder, tags, favorite, prompt, updatedAt: now() });
    });

  return {
    subscribe: rows.subscribe,

    /** All but deleted ones: favorites first, then recently used, then by name. */
    list,

    /** What the right-click menu shows: favorites by name, then recently used, then by name; at most `limit`. */
    menuPresets: async (limit: number): Promise<Preset[]> => (await list()).sort(byMenu).slice(0, limit),

    /** Deleted ones, the last deleted first. */
    listDeleted: async (): Promise<Preset[]> =>
      (await rows.select({ index: 'deletedAt' })).sort(
        (a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0) || byName(a, b),
      ),

    /** Returns undefined when it is not there, was deleted, or cannot be read. */
    get: async (id: string): Promise<Preset | undefined> => {
      const preset = await rows.get(id);
      return preset && isVisible(preset) ? preset : undefined;
    },

    /**
     * Names need not be unique: whether to overwrite is the user's choice, and this finds what would be overwritten.
     * Upper and lower case, spaces around and Unicode forms make no difference.
     * @returns the last changed one of that name
     */
    findByName: async (name: string): Promise<Preset | undefined> =>
      (await list())
        .filter((preset) => sameName(preset.name) === sameName(name))
        .sort((a, b) => b.updatedAt - a.updatedAt)[0],

    /** Stores a new preset. An error when the name is empty or too long. */
    save: async (preset: NewPreset): Promise<Result<Preset>> => {
      const name = checkName(preset.name);
      if (!name.ok) return name;
      const { prompt, folder = '', tags = [], favorite = false } = preset;
      const at = now();
      return rows.add({
        ...{ id: newId(), name: name.value, folder, tags, favorite, prompt },
        ...{ createdAt: at, updatedAt: at, usedAt: null, deletedAt: null },
      });
    },

    update,
    rename: (id: string, name: string) => update(id, { name }),
    /** Leaves `updatedAt` as it is: the preset itself did not change. */
    setFavorite: (id: string, favorite: boolean) =>
      changeVisible(id, (preset) => ok({ ...preset, favorite })),
    markUsed: (id: string) => changeVisible(id, (preset) => ok({ ...preset, usedAt: now() })),
    /** Out of sight until `restore`, or until `purgeDeleted` finds it old enough. */
    remove: (id: string) => changeVisible(id, (preset) => ok({ ...preset, deletedAt: now() })),
    restore: (id: string) => rows.update(id, (preset) => ok({ ...preset, deletedAt: null })),

    /**
     * The only place where a preset leaves for good: deleted by the user, and long enough ago. What cannot be read is
     * set aside instead: nobody knows whether it was meant to go.
     * @returns how many went
     */
    purgeDeleted: (olderThanMs = KEEP_DELETED_MS): Promise<Result<number>> =>
      rows.write(async ({ all, delete: purge }) => {
        const range = IDBKeyRange.upperBound(now() - olderThanMs);
        const old = await all({ index: 'deletedAt', range });
        for (const { id } of old) await purge(id);
        return ok(old.length);
      }),
  };
}

const sameName = (name: string) => name.trim().normalize('NFC').toLowerCase();
