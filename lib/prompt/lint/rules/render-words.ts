import { cutRuns } from '../edits/cut-runs.ts';
import { rewrite } from '../edits/rewrite.ts';
import { gearRuns } from '../gear.ts';
import { mediumOf } from '../media.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

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
    const found = pieces.flatMap((piece) =>
      gearRuns(piece, RENDERERS).map(({ start, end }) => ({
        field: piece.field,
        words: piece.text.slice(start, end),
      })),
    );
    const [first] = found;
    if (!first) return [];
    const words = found.map((one) => one.words);
    return [
      {
        severity: 'warning',
        message: { id: 'check.renderWords.message', params: { words } },
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: { id: 'check.renderWords.fix', params: { words } },
          apply: (prompt) => rewrite(prompt, (piece) => cutRuns(piece, gearRuns(piece, RENDERERS))),
        },
      },
    ];
  },
};
