import type { Compiled, Fragment } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { negativeText } from './exclusions.ts';
import { flagFragment, joined, textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { networksOf } from './networks.ts';
import { phraseList, phrasesApart } from './phrase-list.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { weighIn } from './weigh.ts';

/** Puts together what a dialect of phrases gives: the list, the networks after it, the weighted exclusions. */
function printedList(list: Fragment[], ready: ReadyPrompt, prompt: Prompt, target: Target): Compiled {
  const networks = networksOf(prompt, target).printed.map((text) => [flagFragment(text)]);
  const fragments = joined([list, ...networks], ' ');
  return {
    text: textOf(fragments),
    fragments,
    negative: negativeText(ready.exclude, target),
    fields: compiledFields(prompt, target),
    leftOut: leftOutOf(prompt, target),
  };
}

/** Phrases divided by commas, with weights in the form the target reads: AUTOMATIC1111 and its kin. */
export const phrases: Dialect = {
  print: (ready, prompt, target) =>
    printedList(phraseList(ready, weighIn(target.weights)), ready, prompt, target),
};

/** Everything divided by commas, the scene too, as models read that learned from tags: NovelAI. */
export const tags: Dialect = {
  print(ready, prompt, target) {
    const weigh = weighIn(target.weights);
    const parts = phrasesApart(ready).map(({ fragments, weight }) => weigh(fragments, weight));
    return printedList(joined(parts, ', '), ready, prompt, target);
  },
};
