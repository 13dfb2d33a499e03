/** The browser's storage in memory, as `lib/platform` uses it. */
import { vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;

function fakeArea() {
  const values = new Map<string, unknown>();
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (changes: Changes) => {
    for (const listener of [...listeners]) listener(changes);
  };
  return {
    /** What lies in it. */
    values,
    /** `null` asks for all of it. */
    get: async (name: string | null) =>
      structuredClone(Object.fromEntries([...values].filter(([key]) => name === null || key === name))),
    set: async (entries: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(entries)) {
        values.set(name, structuredClone(value));
        tell({ [name]: { newValue: value } });
      }
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) if (values.delete(name)) tell({ [name]: {} });
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => void listeners.delete(listener),
    },
  };
}

export const fakeStorage = { local: fakeArea(), session: fakeArea() };

/** For `vi.mock` of `lib/platform/browser.ts`. */
export const browser = { storage: fakeStorage, runtime: { getURL: vi.fn() } };
