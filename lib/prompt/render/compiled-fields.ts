import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import type { CompiledFields } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import { nearestShape } from '../nearest-shape.ts';
import { isSeed } from '../seed.ts';
import type { Target } from '../targets/target.ts';
import { isBlank } from '../text/is-blank.ts';
import { isPhotograph } from './content-type.ts';

/** Gives what belongs into the site's own controls: the ratio, the nearest size of the target's list, the seed. */
export function compiledFields(prompt: Prompt, target: Target): CompiledFields {
  const fields: CompiledFields = {};
  const ratio = parseAspectRatio(prompt.aspectRatio);
  if (ratio && target.aspectRatio === 'control') {
    fields.aspectRatio = printAspectRatio(ratio);
    const nearest = target.ratios && nearestShape(ratio, target.ratios);
    if (nearest && nearest !== fields.aspectRatio) fields.nearestRatio = nearest;
    if (target.sizes) fields.size = nearestShape(ratio, target.sizes);
  }
  const seed = prompt.parameters?.seed;
  if (target.seed === 'control' && isSeed(seed)) fields.seed = seed;
  const kind = prompt.contentType?.text ?? '';
  if (target.contentClass && !isBlank(kind)) fields.contentClass = isPhotograph(kind) ? 'photo' : 'art';
  return fields;
}
