import { useEffect, useState } from 'react';
import { readClipMerges } from '@/lib/platform/clip-merges.ts';
import { type ClipCounter, createClipCounter } from '@/lib/prompt/index.ts';

let reading: Promise<ClipCounter> | null = null;

/** Read once for as long as the page lives. Where it fails the next who asks tries again. */
function readCounter(): Promise<ClipCounter> {
  reading ??= readClipMerges().then(createClipCounter);
  reading.catch(() => {
    reading = null;
  });
  return reading;
}

/**
 * CLIP's tokenizer, read only once it is wanted; undefined until it is there. Where it cannot be read it stays so, and
 * lengths stay estimates.
 */
export function useClipCounter(wanted: boolean): ClipCounter | undefined {
  const [counter, setCounter] = useState<ClipCounter>();
  useEffect(() => {
    if (!wanted || counter) return;
    let gone = false;
    readCounter().then(
      (read) => !gone && setCounter(read),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, counter]);
  return counter;
}
