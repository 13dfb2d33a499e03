import { RESOLUTION_WORDS } from '../data/dressing.ts';
import { runsOf } from '../edits/cut-runs.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';
import { targetName } from '../target-name.ts';
import { findRuns } from '../word-runs.ts';

/** "4K" where the size of the picture is a setting and the word is noise. */
export const resolutionWords: Rule = {
  id: 'resolution-words',
  name: 'check.resolutionWords.name',
  why: { reason: { id: 'check.resolutionWords.reason' }, source: SOURCES.boosters },
  find({ pieces, target, said }) {
    if (!takesPlainWords(target) || !/\dk/.test(said)) return [];
    return findRuns(pieces, (piece) => runsOf(piece, RESOLUTION_WORDS), {
      severity: 'hint',
      message: (words) => ({
        id: 'check.resolutionWords.message',
        params: { words: [...new Set(words)], target: targetName(target) },
      }),
      fix: (words) => ({ id: 'check.resolutionWords.fix', params: { words: [...new Set(words)] } }),
    });
  },
};
