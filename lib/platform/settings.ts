import { browser } from './browser.ts';

/** Reads a setting kept on this machine; not yet parsed. */
export async function readSetting(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
}

/** Keeps a setting on this machine. */
export function writeSetting(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}
