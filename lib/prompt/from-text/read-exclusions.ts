import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { segmentsOf } from './segments.ts';

/** Takes a list of exclusions (`text, (watermark:1.2)`) into the draft. */
export function readExclusions(text: string, draft: Draft, grammar: Grammar): void {
  for (const segment of segmentsOf(text, grammar)) draft.add('exclude', segment.text, segment.weight);
}
