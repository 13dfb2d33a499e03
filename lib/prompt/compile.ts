import type { Compiled } from './compiled.ts';
import type { Prompt } from './model.ts';
import { withoutOff } from './off.ts';
import { DIALECTS } from './render/index.ts';
import { readyPrompt } from './render/ready-prompt.ts';
import { printSource } from './render/source/print-source.ts';
import { printPhrase, syntaxLeftOut } from './render/source/print-words.ts';
import type { Target } from './targets/target.ts';

/**
 * Prints a prompt for a target: the text to insert, who wrote which words of it, the exclusions for a box of their own,
 * and what stays out. A prompt that was read from a text is printed as that text as far as it was not edited; any other
 * from its fields, in the dialect of the target, on one line. What is switched off is not there. Never throws for a parsed
 * prompt; a prompt with nothing in it gives an empty text.
 */
export function compile(given: Prompt, target: Target): Compiled {
  const prompt = withoutOff(given);
  const ready = readyPrompt(prompt, (phrase) => printPhrase(phrase, target), target.weights === 'none');
  const asRead = printSource(prompt, ready, target);
  if (asRead) return asRead;
  const printed = DIALECTS[target.dialect].print(ready, prompt, target);
  return { ...printed, leftOut: [...printed.leftOut, ...syntaxLeftOut(prompt, target)] };
}
