import type { Target } from '../../targets/target.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const QUOTED = /["“]([^"“”\n]{1,400})["”]/g;

interface Bound {
  words: number;
  letters: number;
  source: string;
}

/** What the makers say they can write. */
function boundOf({ id, reader }: Target): Bound | null {
  if (/^(?:midjourney|niji)/.test(id)) {
    return {
      words: 5,
      letters: Number.POSITIVE_INFINITY,
      source: 'docs.midjourney.com, text (32502277092109)',
    };
  }
  if (/^(?:gemini|imagen|google)/.test(id)) {
    return {
      words: Number.POSITIVE_INFINITY,
      letters: 25,
      source: 'ai.google.dev/gemini-api/docs/imagen, text in images',
    };
  }
  if (reader === 'clip' || reader === 't5')
    return { words: 5, letters: Number.POSITIVE_INFINITY, source: SOURCES.spelling };
  return null;
}

/** Words to be written in the picture: the longer, the surer they are misspelt. */
export const textInPicture: Rule = {
  id: 'text-in-picture',
  name: 'Long text in the picture',
  why: {
    reason: 'Most models spell a few common words and no more: encoders read pieces of words, not letters.',
    source: SOURCES.spelling,
  },
  find({ pieces, said, target }) {
    const bound = /["“]/.test(said) ? boundOf(target) : null;
    if (!bound) return [];
    for (const { field, text } of pieces) {
      for (const [, words = ''] of text.matchAll(QUOTED)) {
        const count = words.trim().split(/\s+/).length;
        const letters = [...words.trim()].length;
        if (count <= bound.words && letters <= bound.letters) continue;
        const limit = count > bound.words ? `${bound.words} words` : `${bound.letters} characters`;
        const message = `${nameInSentence(target)} writes up to about ${limit} in a picture: shorten the text in quotes.`;
        return [
          {
            severity: 'warning',
            message,
            field,
            why: { reason: textInPicture.why.reason, source: bound.source },
          },
        ];
      }
    }
    return [];
  },
};
