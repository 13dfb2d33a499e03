/** Reads texts apart from the page, so that a long one never holds up a keystroke. */
import { targetOrDefault } from '@/lib/prompt/index.ts';
import { readText } from '@/lib/prompt/parse/index.ts';
import type { ReadRequest } from './read-apart.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, text, target, request } = data;
  self.postMessage({ id, read: readText(text, { target: targetOrDefault(target), request }) });
});
