import { browser } from './browser.ts';

/** Reads a setting kept on this machine; not yet parsed. */
export async function readSetting(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
}

/** Tells of every change of a setting, from whichever of our pages; not yet parsed. Gives what ends it. */
export function watchSetting(name: string, onChange: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[name]) onChange(changes[name].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Keeps a setting on this machine. */
export function writeSetting(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}
