/**
 * Makes `lib/prompt/lexicon/words.ts` out of WordNet and our own lists. Run it after a change of either, with
 * `npm run lexicon`.
 */
import { writeFileSync } from 'node:fs';
import { wordsModule } from './lexicon/words-module.ts';

writeFileSync(new URL('../lib/prompt/lexicon/words.ts', import.meta.url), wordsModule());
