import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import type { CompiledFields } from '../compiled.ts';
import { knownParameters } from '../known-parameters.ts';
import type { Prompt } from '../model.ts';
import { nearestShape } from '../nearest-shape.ts';
import { takes } from '../parameter-kind.ts';
import { isSeed } from '../seed.ts';
import { SETTINGS } from '../targets/settings.ts';
import type { Target } from '../targets/target.ts';
import { isBlank } from '../text/is-blank.ts';
import { isPhotograph } from './content-type.ts';

/** Gives what belongs into the site's own controls: the ratio, the nearest size of the target's list, the seed, a program's settings. */
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
  const settings = SETTINGS[target.syntax] && settingsOf(prompt, target);
  if (settings && settings.length > 0) fields.settings = Object.fromEntries(settings);
  const kind = prompt.contentType?.text ?? '';
  if (target.contentClass && !isBlank(kind)) fields.contentClass = isPhotograph(kind) ? 'photo' : 'art';
  return fields;
}

/** What the program has a control for. A sampler may be one of an extension's; a number out of range is none of them. */
function settingsOf(prompt: Prompt, target: Target): [string, string][] {
  return knownParameters(prompt.parameters, target).held.flatMap(({ setting, name, kind, value }) =>
    setting && (takes(kind, value) || typeof value === 'string') ? [[name, String(value)]] : [],
  );
}
