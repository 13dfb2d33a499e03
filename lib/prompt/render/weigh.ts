import type { Fragment } from '../compiled.ts';
import type { WeightForm } from '../targets/target.ts';
import { textOf } from './fragments.ts';
import type { Weigh } from './scene.ts';

/** What one brace of NovelAI's older models multiplies by (docs.novelai.net). */
const BRACE = 1.05;

/**
 * Returns how a form writes a weight around a text; 1 leaves it bare. Weights that stand between the parts of a
 * multi-prompt are not written around anything.
 */
export const WEIGHTED: Readonly<Record<WeightForm, (text: string, weight: number) => string>> = {
  none: (text) => text,
  'multi-prompt': (text) => text,
  colon: (text, weight) => `(${text}:${weight})`,
  after: (text, weight) => `(${text})${weight}`,
  // A number right before the closing signs would begin a weight of its own.
  'double-colons': (text, weight) => `${weight}::${text}${/[\d.]$/.test(text) ? ' ' : ''}::`,
  braces(text, weight) {
    const levels = Math.round(Math.log(weight) / Math.log(BRACE));
    const [open, close] = levels > 0 ? '{}' : '[]';
    return `${open?.repeat(Math.abs(levels))}${text}${close?.repeat(Math.abs(levels))}`;
  },
};

/** Returns how a form weighs fragments: its signs belong to the words, so that the preview shows them in one color. */
export function weighIn(form: WeightForm): Weigh {
  return (fragments: Fragment[], weight: number) => {
    const owner = fragments.find(({ field }) => field !== null);
    if (weight === 1 || !owner) return fragments;
    const text = WEIGHTED[form](textOf(fragments), weight);
    return text === textOf(fragments) ? fragments : [{ ...owner, text }];
  };
}
