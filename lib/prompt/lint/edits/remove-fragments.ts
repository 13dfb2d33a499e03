import type { Prompt } from '../../model.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { cutOut } from './cut-out.ts';
import { rewrite } from './rewrite.ts';

/** Takes out what stands between two commas, wherever `which` says so; a phrase of which nothing is left goes. */
export function removeFragments(prompt: Prompt, which: (fragment: Fragment) => boolean): Prompt {
  return rewrite(prompt, (piece) =>
    fragmentsOf(piece)
      .filter(which)
      .reverse()
      .reduce((out, { start, end }) => cutOut(out, start, end), piece.typed),
  );
}
