import { midjourney } from './midjourney.ts';
import type { Target } from './target.ts';

/** V6.1, the last of the main line to read weights. */
export const midjourney61: Target = {
  ...midjourney,
  id: 'midjourney-6-1',
  name: 'Midjourney V6.1',
  midjourney: '6.1',
  weights: 'multi-prompt',
  facts: {
    ...midjourney.facts,
    weights: { source: 'https://docs.midjourney.com/hc/en-us/articles/32658968492557' },
  },
};
