import { cutEverywhere } from '../edits/rewrite.ts';
import { mediumOf } from '../media.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const RENDERERS =
  /(?<![\p{L}\p{N}])(?:rendered (?:in|with) )?(?:octane(?: render(?:er)?)?|unreal engine(?: ?\d)?|v-?ray|redshift render|arnold render|cinema ?4d|blender render|ray[- ]?tracing|ray[- ]?traced)(?![\p{L}\p{N}])/giu;

/** A photograph is not rendered. */
export const renderWords: Rule = {
  id: 'render-words',
  name: 'Names of renderers with a photograph',
  why: {
    reason: 'Names of renderers stand under computer graphics, so they make a photograph look like one.',
    source: SOURCES.modifiers,
  },
  find({ pieces, said }) {
    if (!/octane|unreal|v-?ray|redshift|arnold|cinema ?4d|blender|trac(?:ing|ed)/.test(said)) return [];
    if (mediumOf(pieces) !== 'photo') return [];
    const found = pieces.flatMap(({ field, text }) =>
      [...text.matchAll(RENDERERS)].map(([words]) => ({ field, words })),
    );
    const [first] = found;
    if (!first) return [];
    const words = found.map((one) => one.words);
    return [
      {
        severity: 'warning',
        message: `${quoted(words)} ${words.length > 1 ? 'make' : 'makes'} a photograph look rendered: remove ${words.length > 1 ? 'them' : 'it'}, or ask for a 3D render.`,
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: words.length > 1 ? 'Remove the renderers' : `Remove ${quoted(words)}`,
          apply: (prompt) => cutEverywhere(prompt, RENDERERS),
        },
      },
    ];
  },
};
