/** The boxes that the user showed: one for each role and address. */
import { attempt } from './attempt.ts';
import { type BoxRole, boxSchema, isLost, type NewBox, type StoredBox } from './box.ts';
import { addressOf, sharedSegments } from './box-address.ts';
import type { EaselDatabase } from './database.ts';
import { fitBox } from './fit-box.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { moveAside } from './put-aside.ts';
import { err, ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** How many boxes are kept. */
export const BOXES_MAX = 1_000;

const GONE = 'This box is not there any more: it was forgotten, perhaps in another window.';
export const FULL = `${BOXES_MAX} boxes are kept already: forget some in the options, then try again.`;

export type Boxes = ReturnType<typeof createBoxes>;
/** The boxes for a page; null where none was shown. */
export type BoxesHere = Record<BoxRole, StoredBox | null>;
/** A box that was put in, and the one whose place it took: `restore` that one to undo it, or `forget` the new one. */
export interface RememberedBox {
  box: StoredBox;
  replaced: StoredBox | null;
}

/** `list` and `forAddress` may be used in `liveQuery`. The functions that change never reject. */
export function createBoxes(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);

  // Dexie follows `await` in a transaction only when the function it is given is itself async.
  const write = <T>(work: () => Promise<Result<T>>) =>
    attempt(() => db.transaction('rw', db.boxes, db.setAside, async () => work()));

  /** For use inside `write`. What cannot be read is set aside. */
  const readGood = async (records: unknown[]): Promise<StoredBox[]> => {
    const good: StoredBox[] = [];
    for (const record of records) {
      const parsed = parseRecord(boxSchema, record);
      if (parsed.ok) good.push(parsed.value);
      else await moveAside(db, { table: 'boxes', record, reason: parsed.error }, sources);
    }
    return good;
  };

  /** Puts a box in and takes out the one of the same role and address. For use inside `write`. */
  const place = async (box: StoredBox): Promise<Result<RememberedBox>> => {
    const here = await readGood(await db.boxes.where('address').equals(box.address).toArray());
    const replaced = here.find((other) => other.role === box.role && other.id !== box.id) ?? null;
    if (replaced) await db.boxes.delete(replaced.id);
    else if ((await db.boxes.count()) >= BOXES_MAX) return err(FULL);
    await db.boxes.put(box);
    return ok({ box, replaced });
  };

  const change = (id: string, missed: (box: StoredBox) => number): Promise<Result<StoredBox>> =>
    write(async () => {
      const record = await db.boxes.get(id);
      const [box] = await readGood(record === undefined ? [] : [record]);
      if (!box) return err(GONE);
      const changed = { ...box, missed: missed(box) };
      if (changed.missed !== box.missed) await db.boxes.put(changed);
      return ok(changed);
    });

  return {
    /**
     * Keeps a box the user has just pointed at. It takes the place of the one with its role and address. The address may
     * be that of the page with query and hash; ways to find it that are too long are left out, a long name is cut.
     */
    remember: async (box: NewBox): Promise<Result<RememberedBox>> => {
      const fitting = fitBox(box, sources);
      return fitting.ok ? write(() => place(fitting.value)) : fitting;
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
      const rows = await db.boxes.where('address').startsWith(origin).toArray();
      const boxes = await parseRows(db, 'boxes', boxSchema, rows, sources);
      const best = (role: BoxRole) =>
        boxes.filter((box) => box.role === role && !isLost(box)).sort(nearestFirst(address))[0] ?? null;
      return { prompt: best('prompt'), negative: best('negative') };
    },

    /** It was there again: nothing is held against it. */
    found: (id: string) => change(id, () => 0),

    /**
     * It was not there. Three times in a row, and `forAddress` gives it no more.
     * @param url of the page it was looked for on; at another address than its own it is no wonder, and not counted
     */
    missed: (id: string, url?: string) =>
      change(id, ({ missed, address }) =>
        url === undefined || addressOf(url) === address ? missed + 1 : missed,
      ),

    /** The newest first, with those that are given up (see `isLost`). */
    list: async (): Promise<StoredBox[]> =>
      (await parseRows(db, 'boxes', boxSchema, await db.boxes.toArray(), sources)).sort(newestFirst),

    /** @returns the box, for `restore` */
    forget: (id: string): Promise<Result<StoredBox>> =>
      write(async () => {
        const record = await db.boxes.get(id);
        const [box] = await readGood(record === undefined ? [] : [record]);
        if (!box) return err(GONE);
        await db.boxes.delete(id);
        return ok(box);
      }),

    /** Undoes `forget`, and `remember` where it replaced a box. @returns what it took the place of, too */
    restore: async (box: StoredBox): Promise<Result<RememberedBox>> => {
      const parsed = parseRecord(boxSchema, box);
      return parsed.ok ? write(() => place(parsed.value)) : parsed;
    },
  };
}

const newestFirst = (a: StoredBox, b: StoredBox) => b.at - a.at || (a.id < b.id ? -1 : 1);

const nearestFirst = (address: string) => (a: StoredBox, b: StoredBox) =>
  Number(b.address === address) - Number(a.address === address) ||
  sharedSegments(address, b.address) - sharedSegments(address, a.address) ||
  newestFirst(a, b);
