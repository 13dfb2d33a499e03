import { createClipCounter } from '../../../../lib/prompt/index.ts';
import { packedClipMerges } from '../../../../scripts/clip-merges.ts';

/** CLIP's own tokenizer, with the rules the extension is built with. */
export const clip = createClipCounter(packedClipMerges());
