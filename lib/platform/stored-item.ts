import { browser } from './browser.ts';

/** `local` is kept on this machine; `session` is memory that outlives the worker, gone when the browser closes. */
type Area = 'local' | 'session';

/** One value of the extension's own storage, which pages cannot see. */
export interface StoredItem<T> {
  /** Null where there is none, or none that can be read. */
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  clear(): Promise<void>;
  /** Calls back with each new value, from whichever of our pages; null where it was cleared. Returns what stops it. */
  watch(callback: (value: T | null) => void): () => void;
}

/** What is used of a zod schema. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Returns the item of this key. Whatever is read is parsed: another version may have written it. */
export function defineItem<T>(key: `${Area}:${string}`, schema: Schema<T>): StoredItem<T> {
  const [area, name] = key.split(':') as [Area, string];
  const parse = (value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    read: async () => parse((await browser.storage[area].get(name))[name]),
    write: (value) => browser.storage[area].set({ [name]: value }),
    clear: () => browser.storage[area].remove(name),
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[name]) callback(parse(changes[name].newValue));
      };
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}

/** Clears all items of the session whose names begin with `prefix`. */
export async function clearSession(prefix: string): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => name.startsWith(prefix)));
}
