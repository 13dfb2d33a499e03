import type { Fragment } from '../compiled.ts';
import { weightSigns } from '../syntax/index.ts';
import type { WeightForm } from '../targets/target.ts';
import { textOf } from './fragments.ts';
import type { Weigh } from './scene.ts';

/** Returns a text with its weight in a form; 1 leaves it bare. */
export function weighted(text: string, weight: number, weights: WeightForm): string {
  const [open, close] = weightSigns({ weights }, weight);
  // A number right before the closing signs would begin a weight of its own.
  const apart = close === '::' && /[\d.]$/.test(text) ? ' ' : '';
  return open + text + apart + close;
}

/** Returns how a form weighs fragments: its signs belong to the words, so that the preview shows them in one color. */
export function weighIn(form: WeightForm): Weigh {
  return (fragments: Fragment[], weight: number) => {
    const owner = fragments.find(({ field }) => field !== null);
    const text = owner ? weighted(textOf(fragments), weight, form) : '';
    return !owner || text === textOf(fragments) ? fragments : [{ ...owner, text }];
  };
}
