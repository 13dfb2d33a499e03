import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import { readPrompt } from './read-prompt.ts';

/** Takes any text and gives the prompt it may have been printed from: `readPrompt` without what is to be said of it. */
export function promptFromText(text: string, target?: Target): Prompt {
  return readPrompt(text, target).prompt;
}
