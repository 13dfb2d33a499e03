import { createClipCounter } from '../../lib/prompt/index.ts';
import { packedClipMerges } from '../clip-merges.ts';

/** Made when it is asked for: gives what `count` answers for a text. */
export type Tokenizer = () => (text: string) => { tokens: number };

export const TOKENIZERS: Readonly<Record<string, Tokenizer>> = {
  clip() {
    const clip = createClipCounter(packedClipMerges());
    return (text) => ({ tokens: clip.count(text) });
  },
};
