import { estimateClip } from '../../tokens/estimate-clip.ts';
import { BOOSTERS } from '../data/dressing.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A prompt that is as good as done has this many fields filled … */
const FIELDS_FILLED = 6;
/** … and room for two more words (75 tokens are read at once). */
const ROOM = 60;

/** Where quality words do help. */
export const qualityWordsHelp: Rule = {
  id: 'quality-words-help',
  name: 'Quality words where they help',
  why: {
    reason:
      'Sets of such words, tuned by the ratings of many people, made the pictures of Stable Diffusion look better.',
    source: SOURCES.boosters,
  },
  find({ pieces, target, compiled: { text } }) {
    if (!target.boosters || target.reader !== 'clip') return [];
    if (new Set(pieces.map(({ field }) => field)).size < FIELDS_FILLED || estimateClip(text) > ROOM)
      return [];
    if (pieces.some(({ text: words }) => words.search(BOOSTERS) >= 0)) return [];
    return [
      {
        severity: 'hint',
        message:
          'There is room for "highly detailed": with models of this family such words make pictures look better.',
        field: 'details',
        fix: {
          label: 'Add "highly detailed"',
          apply: (prompt) => addPhrase(prompt, 'details', 'highly detailed'),
        },
      },
    ];
  },
};
