import { parseAspectRatio } from '../aspect-ratio.ts';
import type { LeftOut } from '../compiled.ts';
import { phrasesOf } from '../edit.ts';
import { FIELDS } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { takesSeed } from '../seed.ts';
import type { Target } from '../targets/target.ts';
import { isBlank } from '../text/is-blank.ts';
import { printedWeight } from '../weight.ts';
import { networksOf } from './networks.ts';

/** Returns what of the prompt the target cannot express in its text, in the words of the user. */
export function leftOutOf(prompt: Prompt, target: Target): LeftOut[] {
  const out: LeftOut[] = [];
  const add = (what: LeftOut['what'], values: string[]) => {
    if (values.length > 0) out.push({ what, values });
  };
  if (target.weights === 'none') add('weights', weighted(prompt));
  if (target.negative === 'none') {
    add(
      'exclude',
      phrasesOf(prompt, 'exclude')
        .map(({ text }) => text.trim())
        .filter((text) => !isBlank(text)),
    );
  }
  const ratio = prompt.aspectRatio;
  if (target.aspectRatio === 'control' && ratio && parseAspectRatio(ratio)) add('aspectRatio', [ratio]);
  const seed = prompt.parameters?.seed;
  if (seed !== undefined && !takesSeed(target, seed)) {
    add('seed', [String(seed)]);
  }
  add('parameters', networksOf(prompt, target).leftOut);
  return out;
}

function weighted(prompt: Prompt): string[] {
  return FIELDS.flatMap(({ key }) => phrasesOf(prompt, key))
    .filter(({ text, weight }) => !isBlank(text) && printedWeight(weight) !== 1)
    .map(({ text }) => text.trim());
}
