import { cutEverywhere } from '../edits/rewrite.ts';
import { mediumOf } from '../media.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What only a camera has. Depth of field and bokeh can be painted. */
const CAMERA =
  /(?<![\p{L}\p{N}])(?:shot (?:on|with|at|using) )?(?:an? )?(?:\d{1,3}(?:-\d{1,3})? ?mm(?: f\/\d+(?:\.\d)?)?(?: (?:prime |macro |telephoto |zoom )?lens)?|f\/\d{1,2}(?:\.\d)?|ISO ?\d{2,6}|(?:DSLR|mirrorless)(?: camera)?|(?:telephoto|fisheye|macro|wide-angle|anamorphic|prime|zoom) lens|1\/\d{2,4} ?s(?:ec)?|(?:Canon EOS|Nikon|Hasselblad|Leica|Sony A7)[\w ]{0,12}?)(?![\p{L}\p{N}/])/giu;

/** A lens means nothing in a painting. */
export const cameraTerms: Rule = {
  id: 'camera-terms',
  name: 'Camera words with a painted medium',
  why: {
    reason:
      'Captions with lens and aperture stand under photographs, so these words pull a painting towards a photograph.',
    source: SOURCES.modifiers,
  },
  find({ pieces, said }) {
    if (!/\dmm|\d mm|f\/\d|iso ?\d|dslr|mirrorless|lens|1\/\d|canon|nikon|hasselblad|leica|sony/.test(said))
      return [];
    if (mediumOf(pieces) !== 'painted') return [];
    const found = pieces.flatMap(({ field, text }) =>
      [...text.matchAll(CAMERA)].map(([words]) => ({ field, words })),
    );
    const [first] = found;
    if (!first) return [];
    const words = found.map((one) => one.words);
    return [
      {
        severity: 'warning',
        message: `${quoted(words)} ${words.length > 1 ? 'belong' : 'belongs'} to a camera, and the content type is drawn or painted: remove ${words.length > 1 ? 'them' : 'it'}, or ask for a photograph.`,
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: words.length > 1 ? 'Remove the camera words' : `Remove ${quoted(words)}`,
          apply: (prompt) => cutEverywhere(prompt, CAMERA),
        },
      },
    ];
  },
};
