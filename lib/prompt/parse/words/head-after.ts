import type { NounInfo } from '../../lexicon/word-info.ts';
import { type Context, classAt, infoAt } from './context.ts';

/** Words of a noun phrase that are looked through for its head. */
const FAR = 6;

/** Takes the context of a word and gives the head of the noun phrase after it. Null if it has no known noun. */
export function headAfter(context: Context): NounInfo | null {
  let head: NounInfo | null = null;
  for (let index = context.at + 1; index <= context.at + FAR; index += 1) {
    if (classAt(context, index) !== 'open') break;
    const { noun, verb, adjective, adverb } = infoAt(context, index);
    if (head && verb?.ing) break;
    if (!noun && !adjective && !adverb && !verb) break;
    head = noun ?? head;
  }
  return head;
}
