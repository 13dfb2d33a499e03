import { browser } from './browser.ts';

/** Reads the rules of CLIP's tokenizer out of the extension itself: 196 kB, for pages that need them. */
export async function readClipMerges(): Promise<Uint16Array> {
  const response = await fetch(browser.runtime.getURL('/clip-merges.bin'));
  return new Uint16Array(await response.arrayBuffer());
}
