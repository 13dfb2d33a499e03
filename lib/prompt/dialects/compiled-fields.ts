import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import type { CompiledFields } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import { nearestSize } from '../nearest-size.ts';
import { isSeed } from '../seed.ts';
import type { Target } from '../targets/target.ts';

/** Gives what belongs into the site's own controls: the ratio, the nearest size of the target's list, the seed. */
export function compiledFields(prompt: Prompt, target: Target): CompiledFields {
  const fields: CompiledFields = {};
  const ratio = parseAspectRatio(prompt.aspectRatio);
  if (ratio && target.aspectRatio === 'control') {
    fields.aspectRatio = printAspectRatio(ratio);
    if (target.sizes) fields.size = nearestSize(ratio, target.sizes);
  }
  const seed = prompt.parameters?.seed;
  if (target.seed === 'control' && isSeed(seed)) fields.seed = seed;
  return fields;
}
