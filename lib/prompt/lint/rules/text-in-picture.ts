import type { Target } from '../../targets/target.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

/** What a target can write in a picture: so many words, or so many letters. */
interface Bound {
  most: number;
  of: 'words' | 'letters';
  source: string;
}

/** Returns what the makers say they can write, or null if nothing is known. */
function boundOf({ id, reader }: Target): Bound | null {
  if (/^(?:midjourney|niji)/.test(id)) {
    return { most: 5, of: 'words', source: 'docs.midjourney.com, text (32502277092109)' };
  }
  if (/^(?:gemini|imagen|google)/.test(id)) {
    return { most: 25, of: 'letters', source: 'ai.google.dev/gemini-api/docs/imagen, text in images' };
  }
  if (reader === 'clip' || reader === 't5') return { most: 5, of: 'words', source: SOURCES.spelling };
  return null;
}

/** Words to be written in the picture: the longer, the surer they are misspelt. */
export const textInPicture: Rule = {
  id: 'text-in-picture',
  name: 'check.textInPicture.name',
  why: { reason: { id: 'check.textInPicture.reason' }, source: SOURCES.spelling },
  find({ pieces, target }) {
    const bound = boundOf(target);
    if (!bound) return [];
    for (const { field, quotes } of pieces) {
      const long = quotes.find((words) => sizeOf(words, bound.of) > bound.most);
      if (long === undefined) continue;
      return [
        {
          severity: 'warning',
          message: {
            id:
              bound.of === 'words'
                ? 'check.textInPicture.messageWords'
                : 'check.textInPicture.messageLetters',
            params: { target: targetName(target), most: bound.most, words: [long] },
          },
          field,
          why: { reason: { id: 'check.textInPicture.reason' }, source: bound.source },
        },
      ];
    }
    return [];
  },
};

const sizeOf = (text: string, of: Bound['of']) =>
  of === 'words' ? text.trim().split(/\s+/).length : [...text.trim()].length;
