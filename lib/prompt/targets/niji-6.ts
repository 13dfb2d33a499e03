import { midjourney } from './midjourney.ts';
import type { Target } from './target.ts';

/** The anime model beside V6.1, which reads weights. */
export const niji6: Target = {
  ...midjourney,
  id: 'niji-6',
  name: 'Niji 6',
  midjourney: 'niji-6',
  weights: 'multi-prompt',
  facts: {
    ...midjourney.facts,
    weights: { source: 'https://docs.midjourney.com/hc/en-us/articles/32658968492557' },
  },
};
