import type { Dialect } from './dialect.ts';
import { joined } from './fragments.ts';
import { phrasesApart } from './phrase-list.ts';
import { printedList } from './printed-list.ts';
import { weighIn } from './weigh.ts';

/** Everything divided by commas, the scene too, as models read that learned from tags: NovelAI. */
export const tags: Dialect = {
  print(ready, prompt, target) {
    const weigh = weighIn(target.weights);
    const parts = phrasesApart(ready).map(({ fragments, weight }) => weigh(fragments, weight));
    return printedList(joined(parts, ', '), ready, prompt, target);
  },
};
