import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { segmentsOf } from './segments.ts';

/** Takes a list of exclusions (`text, (watermark:1.2)`) into the draft. */
export function readExclusions(text: string, draft: Draft, grammar: Grammar): void {
  const syntax: string[] = [];
  for (const segment of segmentsOf(text, grammar, (said) => syntax.push(said))) {
    draft.add('exclude', segment.text, segment.weight);
  }
  if (syntax.length > 0) draft.parameter('stableDiffusion', 'negativeSyntax', syntax);
}
