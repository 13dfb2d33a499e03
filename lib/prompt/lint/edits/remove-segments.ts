import type { Prompt } from '../../model.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { cutOut } from './cut-out.ts';
import { rewrite } from './rewrite.ts';

/** Takes out what stands between two commas, wherever `which` says so; a phrase of which nothing is left goes. */
export function removeSegments(prompt: Prompt, which: (fragment: Segment) => boolean): Prompt {
  return rewrite(prompt, (piece) =>
    segmentsOf(piece)
      .filter(which)
      .reverse()
      .reduce((out, { start, end }) => cutOut(out, start, end), piece.typed),
  );
}
