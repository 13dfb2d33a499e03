import { DEFAULT_BOX } from '../render/caption/caption-parts.ts';
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
  const ours = target?.dialect !== 'caption' || text.includes(DEFAULT_ELEMENT);
  const exact = target && ours && !isParagraph(text) ? readExactly(text, target, free) : null;
  return exact ? { prompt: exact, notes: exact === free.prompt ? free.notes : [] } : free;
}

/**
 * Whether a text is several sentences of plain words. No printing gives that, unless somebody typed it into one field,
 * and then it is worth more taken apart than left in the order it had.
 */
function isParagraph(typed: string): boolean {
  const text = typed.replace(/\nNegative prompt:[\s\S]*$/, '');
  if (text.length > 4000 || !/^[\p{Script=Latin}\d\s,.!?;:'’"“”%/&–—-]+$/u.test(text) || /--/.test(text))
    return false;
  const sentences = text.trim().split(/[.!?]\s+(?=\p{Lu})/u);
  const spoken = sentences.filter((sentence) => sentence.split(/\s+/).length >= FEWEST_WORDS);
  return spoken.length >= 2 && !/(?:^|\s)No .+ in the image\.$/.test(text) && !RATIO_WORDS.test(text);
}

/** A caption with boxes of its own is somebody else's. */
const DEFAULT_ELEMENT = `"bbox":${JSON.stringify(DEFAULT_BOX)}`;
/** A sentence has a subject, a verb and what it is about. */
const FEWEST_WORDS = 5;
const RATIO_WORDS = /(?:Landscape|Portrait|Square), \d+:\d+\.$/;
