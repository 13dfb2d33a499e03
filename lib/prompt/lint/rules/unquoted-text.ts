import type { Prompt } from '../../model.ts';
import { rewrite } from '../edits/rewrite.ts';
import type { CheckedPhrase } from '../pieces.ts';
import type { Rule } from '../rule.ts';

/** What leads to words that are to be written: `a sign that says open`. */
const LEAD =
  /(?<![\p{L}])((?:that (?:says|reads)|saying|with the (?:text|words?|caption|slogan)|(?:sign|banner|poster|label|shirt|billboard|logo|plaque) (?:reading|saying))[ :]+)([\p{L}\p{N}][^,.;:!?"“”\n\uE000\uE001]{0,59})/iu;
/** These go on with a sentence, not with what is written. */
const NOT_WRITTEN = /^(?:goodbye|farewell|hello to|a |an |the word|it|that|something|nothing|on |in )\b/i;
/** Where what is written ends and the sentence goes on. */
const GOES_ON =
  /\s+(?:on|in|at|above|below|over|under|beside|behind|near|with (?:an?|the|some|his|her))\s|\s*$/;

/** Words to be written in the picture, without quotes around them. */
export const unquotedText: Rule = {
  id: 'unquoted-text',
  name: 'check.unquotedText.name',
  why: {
    reason: { id: 'check.unquotedText.reason' },
    source:
      'docs.midjourney.com, text (32502277092109); developers.openai.com/api/docs/guides/image-prompting',
  },
  find({ pieces, said }) {
    if (!/say|read|with the/.test(said)) return [];
    for (const piece of pieces) {
      const found = writtenIn(piece);
      if (!found) continue;
      return [
        {
          severity: 'hint',
          message: {
            id: 'check.unquotedText.message',
            params: { words: [piece.typed.slice(found.start, found.end)] },
          },
          field: piece.field,
          fix: { label: { id: 'check.unquotedText.fix' }, apply: quote },
        },
      ];
    }
    return [];
  },
};

/** Where a piece has words that are to be written, or null. */
function writtenIn({ text }: CheckedPhrase): { start: number; end: number } | null {
  const match = LEAD.exec(text);
  const [, lead = '', words = ''] = match ?? [];
  if (!match || NOT_WRITTEN.test(words)) return null;
  const start = match.index + lead.length;
  return { start, end: start + words.search(GOES_ON) };
}

function quote(prompt: Prompt): Prompt {
  return rewrite(prompt, (piece) => {
    const found = writtenIn(piece);
    if (!found) return piece.typed;
    const { start, end } = found;
    return `${piece.typed.slice(0, start)}"${piece.typed.slice(start, end)}"${piece.typed.slice(end)}`;
  });
}
