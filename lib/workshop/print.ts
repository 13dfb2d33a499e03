import type { Printed } from '../messages/to-workshop.ts';
import { compile, onOneLine, type Prompt, type Target } from '../prompt/index.ts';

/** Prints a prompt for a target: all that an insertion into any box of its sites may need. */
export function print(prompt: Prompt, target: Target): Printed {
  const compiled = compile(prompt, target);
  const { text: line } = onOneLine(compiled);
  const { text, negative } = compiled;
  return { text, negative, ...(line !== text && { line }) };
}
