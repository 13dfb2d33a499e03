import { gearRuns } from '../gear.ts';
import { mediumOf } from '../media.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { findRuns } from '../word-runs.ts';

/** What only a camera has. Depth of field and bokeh can be painted. */
const CAMERA =
  /(?<![\p{L}\p{N}])(?:shot (?:on|with|at|using) )?(?:an? )?(?:\d{1,3}(?:-\d{1,3})? ?mm(?: f\/\d+(?:\.\d)?)?(?: (?:prime |macro |telephoto |zoom )?lens)?|f\/\d{1,2}(?:\.\d)?|ISO ?\d{2,6}|(?:DSLR|mirrorless)(?: camera)?|(?:telephoto|fisheye|macro|wide-angle|anamorphic|prime|zoom) lens|1\/\d{2,4} ?s(?:ec)?|(?:Canon EOS|Nikon|Hasselblad|Leica|Sony A7)[\w ]{0,12}?)(?![\p{L}\p{N}/])/giu;
const MAYBE = /\dmm|\d mm|f\/\d|iso ?\d|dslr|mirrorless|lens|1\/\d|canon|nikon|hasselblad|leica|sony/;

/** A lens means nothing in a painting. */
export const cameraTerms: Rule = {
  id: 'camera-terms',
  name: 'check.cameraTerms.name',
  why: { reason: { id: 'check.cameraTerms.reason' }, source: SOURCES.modifiers },
  find({ pieces, said }) {
    if (!MAYBE.test(said) || mediumOf(pieces) !== 'painted') return [];
    return findRuns(pieces, (piece) => gearRuns(piece, CAMERA), {
      severity: 'warning',
      message: (words) => ({ id: 'check.cameraTerms.message', params: { words } }),
      fix: (words) => ({ id: 'check.cameraTerms.fix', params: { words } }),
    });
  },
};
