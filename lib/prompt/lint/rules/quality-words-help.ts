import { estimateClip } from '../../tokens/estimate-clip.ts';
import { BOOSTERS } from '../data/dressing.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A prompt that is as good as done has this many fields filled … */
const FIELDS_FILLED = 6;
/** … and room for two more words (75 tokens are read at once). */
const ROOM = 60;
const WORDS = 'highly detailed';

/** Where quality words do help. */
export const qualityWordsHelp: Rule = {
  id: 'quality-words-help',
  name: 'check.qualityWordsHelp.name',
  why: { reason: { id: 'check.qualityWordsHelp.reason' }, source: SOURCES.boosters },
  find({ pieces, target, compiled: { text } }) {
    if (!target.boosters || target.reader !== 'clip') return [];
    if (new Set(pieces.map(({ field }) => field)).size < FIELDS_FILLED || estimateClip(text) > ROOM)
      return [];
    if (pieces.some(({ text: words }) => words.search(BOOSTERS) >= 0)) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.qualityWordsHelp.message', params: { words: [WORDS] } },
        field: 'details',
        fix: {
          label: { id: 'check.qualityWordsHelp.fix', params: { words: [WORDS] } },
          apply: (prompt) => addPhrase(prompt, 'details', WORDS),
        },
      },
    ];
  },
};
