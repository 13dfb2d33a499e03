import { gearRuns } from '../gear.ts';
import { mediumOf } from '../media.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { findRuns } from '../word-runs.ts';

const RENDERERS =
  /(?<![\p{L}\p{N}])(?:rendered (?:in|with) )?(?:octane(?: render(?:er)?)?|unreal engine(?: ?\d)?|v-?ray|redshift render|arnold render|cinema ?4d|blender render|ray[- ]?tracing|ray[- ]?traced)(?![\p{L}\p{N}])/giu;
const MAYBE = /octane|unreal|v-?ray|redshift|arnold|cinema ?4d|blender|trac(?:ing|ed)/;

/** A photograph is not rendered. */
export const renderWords: Rule = {
  id: 'render-words',
  name: 'check.renderWords.name',
  why: { reason: { id: 'check.renderWords.reason' }, source: SOURCES.modifiers },
  find({ pieces, said }) {
    if (!MAYBE.test(said) || mediumOf(pieces) !== 'photo') return [];
    return findRuns(pieces, (piece) => gearRuns(piece, RENDERERS), {
      severity: 'warning',
      message: (words) => ({ id: 'check.renderWords.message', params: { words } }),
      fix: (words) => ({ id: 'check.renderWords.fix', params: { words } }),
    });
  },
};
