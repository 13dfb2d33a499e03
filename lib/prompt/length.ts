import type { Target } from './targets/target.ts';
import { estimateClip } from './tokens/estimate-clip.ts';

export interface Length {
  used: number;
  /** Null where the target has no known limit. */
  max: number | null;
  unit: 'chars' | 'clip' | 't5';
  /** True where `used` is not counted by the target's own tokenizer. */
  estimated?: true;
}

/**
 * Takes a printed text and gives how long it is for the target: in UTF-16 units, as `maxlength` counts, or in tokens
 * (an estimate: weights and escapes, which cost none, are taken off first).
 */
export function measure(text: string, target: Target): Length {
  const { limit } = target;
  if (!limit || limit.unit === 'chars') return { used: text.length, max: limit?.max ?? null, unit: 'chars' };
  const words = text
    .replace(/(?<!\\):\d+(?:\.\d+)?\)/g, '')
    .replace(/(?<!\\)\(/g, '')
    .replace(/\\(?=[()[\]\\])/g, '');
  const clip = estimateClip(words);
  // T5 counts about a quarter more, and an end token.
  const used = limit.unit === 'clip' ? clip : Math.ceil(clip * 1.25) + 1;
  return { used, max: limit.max, unit: limit.unit, estimated: true };
}
