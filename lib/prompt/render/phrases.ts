import type { Dialect } from './dialect.ts';
import { phraseList } from './phrase-list.ts';
import { printedList } from './printed-list.ts';
import { weighIn } from './weigh.ts';

/** Phrases divided by commas, with weights in the form the target reads: AUTOMATIC1111 and its kin. */
export const phrases: Dialect = {
  print(ready, prompt, target) {
    return printedList(phraseList(ready, weighIn(target.weights)), ready, prompt, target);
  },
};
