import type { Compiled, Fragment } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import { compiledFields } from './compiled-fields.ts';
import { exclusionWords } from './exclusion-words.ts';
import { flagFragment, joined, textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { networksOf } from './networks.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { WEIGHTED } from './weigh.ts';

/** Puts together what a dialect of phrases gives: the list, the networks after it, the weighted exclusions. */
export function printedList(list: Fragment[], ready: ReadyPrompt, prompt: Prompt, target: Target): Compiled {
  const networks = networksOf(prompt, target).printed.map((text) => [flagFragment(text)]);
  const fragments = joined([list, ...networks], ' ');
  const excluded = exclusionWords(ready.exclude).map(({ text, weight }) =>
    weight === 1 ? text : WEIGHTED[target.weights](text, weight),
  );
  return {
    text: textOf(fragments),
    fragments,
    negative: target.negative === 'box' ? excluded.join(', ') : '',
    fields: compiledFields(prompt, target),
    leftOut: leftOutOf(prompt, target),
  };
}
