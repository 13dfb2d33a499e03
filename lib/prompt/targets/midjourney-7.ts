import { midjourney } from './midjourney.ts';
import type { Target } from './target.ts';

/** V7, the last with omni references and quality. */
export const midjourney7: Target = {
  ...midjourney,
  id: 'midjourney-7',
  name: 'Midjourney V7',
  midjourney: '7',
};
