import type { Fragment } from '../compiled.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { exclusionWords } from './exclusion-words.ts';
import { textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { phraseList } from './phrase-list.ts';

/** Phrases divided by commas; where the target reads weights, in the grammar of AUTOMATIC1111: `(text:1.2)`. */
export const phrases: Dialect = {
  print(ready, prompt, target) {
    const weigh = target.weights === 'colon' ? inParentheses : (same: Fragment[]) => same;
    const fragments = phraseList(ready, weigh);
    const excluded = exclusionWords(ready.exclude).map(({ text, weight }) =>
      target.weights === 'colon' && weight !== 1 ? `(${text}:${weight})` : text,
    );
    return {
      text: textOf(fragments),
      fragments,
      negative: target.negative === 'box' ? excluded.join(', ') : '',
      fields: compiledFields(prompt, target),
      leftOut: leftOutOf(prompt, target),
    };
  },
};

/** The parentheses belong to the words they weigh, so that the preview shows them in one color. */
function inParentheses(fragments: Fragment[], weight: number): Fragment[] {
  const owner = fragments.find(({ field }) => field !== null);
  return weight === 1 || !owner ? fragments : [{ ...owner, text: `(${textOf(fragments)}:${weight})` }];
}
