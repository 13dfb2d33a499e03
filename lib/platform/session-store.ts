import { browser } from './browser.ts';

/** A value that lives as long as the browser session and outlives the worker. Read values are not yet parsed. */
export interface SessionItem {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** The item of this name in `storage.session` (memory only, invisible to pages). */
export function sessionItem(name: string): SessionItem {
  const area = browser.storage.session;
  return {
    read: async () => (await area.get(name))[name],
    write: (value) => area.set({ [name]: value }),
    clear: () => area.remove(name),
  };
}

/** Calls back whenever an item of this name is written or cleared, anywhere in the extension. @returns stops it */
export function onSessionItem(name: string, callback: () => void): () => void {
  const hear = (changes: Record<string, unknown>) => {
    if (changes[name]) callback();
  };
  const { onChanged } = browser.storage.session;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
