import type { Compiled } from './compiled.ts';
import type { Prompt } from './model.ts';
import { ESCAPES } from './render/escape/index.ts';
import { DIALECTS } from './render/index.ts';
import { readyPrompt } from './render/ready-prompt.ts';
import type { Target } from './targets/target.ts';

/**
 * Prints a prompt for a target, in its dialect: the text to insert (one line, never a doubled comma or space), who
 * wrote which words, the exclusions for a box of their own, and what stays out. Never throws for a parsed prompt;
 * a prompt with nothing in it gives an empty text.
 */
export function compile(prompt: Prompt, target: Target): Compiled {
  const dialect = DIALECTS[target.dialect];
  const ready = readyPrompt(prompt, (text) => ESCAPES[target.syntax](text), target.weights === 'none');
  return dialect.print(ready, prompt, target);
}
