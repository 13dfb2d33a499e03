import { BOOSTERS } from '../data/dressing.ts';
import { runsOf } from '../edits/cut-runs.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';
import { targetName } from '../target-name.ts';
import { findRuns } from '../word-runs.ts';

const MAYBE =
  /masterpiece|quality|detail|trending|artstation|cgsociety|award|absurdres|res|hdr|hd|realistic|professional|focus|composition|shot/;

/** "Masterpiece, best quality" where it is noise. */
export const qualityWords: Rule = {
  id: 'quality-words',
  name: 'check.qualityWords.name',
  why: { reason: { id: 'check.qualityWords.reason' }, source: SOURCES.boosters },
  find({ pieces, target, said }) {
    if (!takesPlainWords(target) || !MAYBE.test(said)) return [];
    return findRuns(pieces, (piece) => runsOf(piece, BOOSTERS), {
      severity: 'hint',
      message: (words) => ({
        id: 'check.qualityWords.message',
        params: { words: [...new Set(words)], target: targetName(target) },
      }),
      fix: (words) => ({ id: 'check.qualityWords.fix', params: { words: [...new Set(words)] } }),
    });
  },
};
