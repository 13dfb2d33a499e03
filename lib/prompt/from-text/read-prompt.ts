import type { Target } from '../targets/target.ts';

import { readExactly } from './exactly/read-exactly.ts';
import { readFreely } from './read-freely.ts';
import type { ReadPrompt } from './reading.ts';

/**
 * Takes any text and gives the prompt it may have been printed from, and what is to be said of it: our own JSON, the
 * JSON and the lines that programs write with a picture, an Ideogram caption, Midjourney's flags, tags or sentences.
 * What fits no field goes to the details. With a target, a text the target's own printing would give is read so that
 * printing it again gives the same text. Linear in the length; never throws.
 */
export function readPrompt(text: string, target?: Target): ReadPrompt {
  const free = readFreely(text, target);
  const prompt = (target && readExactly(text, target, free)) ?? free.prompt;
  return { prompt, notes: free.notes };
}
