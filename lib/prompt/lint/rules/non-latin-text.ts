import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Ethiopic}]{2,}/u;

/** Words that the target's reader has no signs for. */
export const nonLatinText: Rule = {
  id: 'non-latin-text',
  name: 'Letters the target cannot read',
  why: {
    reason:
      'The text encoder T5 v1.1 has the Latin letters only; every other one becomes the same unknown sign.',
    source: 'the vocabulary of google/t5-v1_1-xxl, counted with its own tokenizer',
  },
  find({ pieces, target }) {
    if (target.reader !== 't5') return [];
    for (const { field, text } of pieces) {
      const run = OTHER_SCRIPT.exec(text)?.[0];
      if (run === undefined) continue;
      const message = `${target.name} reads Latin letters only, so ${quoted([run])} is lost on it: write it in English.`;
      return [{ severity: 'warning', message, field }];
    }
    return [];
  },
};
