import { novelai } from './novelai.ts';
import type { Target } from './target.ts';

/** V3 and older: a model of the SDXL kind that counts braces. */
export const novelai3: Target = {
  ...novelai,
  id: 'novelai-3',
  name: 'NovelAI V3',
  limit: null,
  weights: 'braces',
  reader: 'clip',
  facts: {},
};
