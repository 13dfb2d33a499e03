import { midjourney } from './midjourney.ts';
import type { Target } from './target.ts';

/** The anime model beside V7 and V8. */
export const niji7: Target = {
  ...midjourney,
  id: 'niji-7',
  name: 'Niji 7',
  midjourney: 'niji-7',
};
