import type { Rule } from '../rule.ts';
import { targetName } from '../target-name.ts';

const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Ethiopic}]{2,}/u;

/** Words that the target's reader has no signs for. */
export const nonLatinText: Rule = {
  id: 'non-latin-text',
  name: 'check.nonLatinText.name',
  why: {
    reason: { id: 'check.nonLatinText.reason' },
    source: 'the vocabulary of google/t5-v1_1-xxl, counted with its own tokenizer',
  },
  find({ pieces, target }) {
    if (target.reader !== 't5') return [];
    for (const { field, typed } of pieces) {
      const run = OTHER_SCRIPT.exec(typed)?.[0];
      if (run === undefined) continue;
      const params = { target: targetName(target), words: [run] };
      return [{ severity: 'warning', message: { id: 'check.nonLatinText.message', params }, field }];
    }
    return [];
  },
};
