import type { Prompt } from '../../model.ts';
import { rewrite } from '../edits/rewrite.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** What leads to words that are to be written: `a sign that says open`. */
const LEAD =
  /(?<![\p{L}])((?:that (?:says|reads)|saying|with the (?:text|words?|caption|slogan)|(?:sign|banner|poster|label|shirt|billboard|logo|plaque) (?:reading|saying))[ :]+)(?!["'“‘«])([\p{L}\p{N}][^,.;:!?"“”\n]{0,59})/iu;
/** These go on with a sentence, not with what is written. */
const NOT_WRITTEN = /^(?:goodbye|farewell|hello to|a |an |the word|it|that|something|nothing|on |in )\b/i;

/** Words to be written in the picture, without quotes around them. */
export const unquotedText: Rule = {
  id: 'unquoted-text',
  name: 'Text in the picture without quotes',
  why: {
    reason: 'In quotes a model takes words for something to write; without them it draws what they mean.',
    source:
      'docs.midjourney.com, text (32502277092109); developers.openai.com/api/docs/guides/image-prompting',
  },
  find({ pieces, said }) {
    if (!/say|read|with the/.test(said)) return [];
    for (const { field, text } of pieces) {
      const [, , words] = LEAD.exec(text) ?? [];
      if (words === undefined || NOT_WRITTEN.test(words)) continue;
      return [
        {
          severity: 'hint',
          message: `${quoted([words.trim()])} is to be written in the picture: put it in quotes.`,
          field,
          fix: { label: 'Put it in quotes', apply: quote },
        },
      ];
    }
    return [];
  },
};

function quote(prompt: Prompt): Prompt {
  return rewrite(prompt, (text) =>
    text.replace(LEAD, (all, lead: string, words: string) => {
      if (NOT_WRITTEN.test(words)) return all;
      const written =
        /^[\s\S]*?(?=\s+(?:on|in|at|above|below|over|under|beside|behind|near)\s|\s*$)/.exec(words)?.[0] ??
        words;
      return `${lead}"${written}"${words.slice(written.length)}`;
    }),
  );
}
