/** The boxes that the user showed: one for each role and address. */
import { addressOf, sharedSegments } from './box-address.ts';
import type { EaselDatabase } from './database.ts';
import { fitBox } from './fit-box.ts';
import { parseRecord } from './parse-record.ts';
import { createRepository } from './repository.ts';
import { err, ok, type Result } from './result.ts';
import type { Rows } from './rows.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { newestFirst } from './table.ts';
import { BOXES_MAX, type BoxRole, boxesTable, isLost, type NewBox, type StoredBox } from './tables/boxes.ts';

export type Boxes = ReturnType<typeof createBoxes>;
/** The boxes for a page; null where none was shown. */
export type BoxesHere = Record<BoxRole, StoredBox | null>;
/** A box that was put in, and the one whose place it took: `restore` that one to undo it, or `forget` the new one. */
export interface RememberedBox {
  box: StoredBox;
  replaced: StoredBox | null;
}

/** `list` and `forAddress` reject with a `MessageError`; the functions that change never reject. */
export function createBoxes(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const rows = createRepository(db, boxesTable, sources);
  return {
    subscribe: rows.subscribe,

    /**
     * Keeps a box the user has just pointed at. It takes the place of the one with its role and address. The address may
     * be that of the page with query and hash; ways to find it that are too long are left out, a long name is cut.
     */
    remember: async (box: NewBox): Promise<Result<RememberedBox>> => {
      const fitting = fitBox(box, sources);
      return fitting.ok ? rows.write((all) => place(all, fitting.value)) : fitting;
    },

    /**
     * @param url of the page in the tab
     * @returns for each role the box shown at this very address; else the one of the same origin whose path shares most
     *   segments from the first on (single-page apps put ids into paths), the newest of these; never one that is given up
     */
    forAddress: async (url: string): Promise<BoxesHere> => {
      const address = addressOf(url);
      if (address === null) return { prompt: null, negative: null };
      const origin = `${new URL(address).origin}/`;
      const range = IDBKeyRange.bound(origin, `${origin}\uFFFF`);
      const boxes = await rows.select({ index: 'address', range });
      const best = (role: BoxRole) =>
        boxes.filter((box) => box.role === role && !isLost(box)).sort(nearestFirst(address))[0] ?? null;
      return { prompt: best('prompt'), negative: best('negative') };
    },

    /** It was there again: nothing is held against it. */
    found: (id: string) => rows.update(id, (box) => ok(box.missed === 0 ? box : { ...box, missed: 0 })),

    /**
     * It was not there. Three times in a row, and `forAddress` gives it no more.
     * @param url of the page it was looked for on; at another address than its own it is no wonder, and not counted
     */
    missed: (id: string, url?: string) =>
      rows.update(id, (box) => {
        const counts = url === undefined || addressOf(url) === box.address;
        return ok(counts ? { ...box, missed: box.missed + 1 } : box);
      }),

    /** The newest first, with those that are given up (see `isLost`). */
    list: rows.list,
    /** @returns the box, for `restore` */
    forget: rows.remove,
    /** Undoes `forget`, and `remember` where it replaced a box. @returns what it took the place of, too */
    restore: async (box: StoredBox): Promise<Result<RememberedBox>> => {
      const parsed = parseRecord(boxesTable.schema, box);
      return parsed.ok ? rows.write((all) => place(all, parsed.value)) : parsed;
    },
  };
}

/** Puts a box in and takes out the one of the same role and address. */
async function place(rows: Rows<StoredBox>, box: StoredBox): Promise<Result<RememberedBox>> {
  const here = await rows.all({ index: 'address', range: IDBKeyRange.only(box.address) });
  const replaced = here.find((other) => other.role === box.role && other.id !== box.id) ?? null;
  if (!replaced && (await rows.count()) >= BOXES_MAX) return err('storage.boxesFull', { max: BOXES_MAX });
  const stored = await rows.put(box);
  if (!stored.ok) return stored;
  if (replaced) await rows.delete(replaced.id);
  return ok({ box: stored.value, replaced });
}

const nearestFirst = (address: string) => (a: StoredBox, b: StoredBox) =>
  Number(b.address === address) - Number(a.address === address) ||
  sharedSegments(address, b.address) - sharedSegments(address, a.address) ||
  newestFirst(a, b);
