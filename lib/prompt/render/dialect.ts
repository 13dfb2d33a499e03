import type { Compiled } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import type { ReadyPrompt } from './ready-prompt.ts';

/** How a dialect prints: from phrases that are already clean, escaped and without doubles. */
export interface Dialect {
  print: (ready: ReadyPrompt, prompt: Prompt, target: Target) => Compiled;
}
