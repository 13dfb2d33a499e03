import { compile } from '../compile.ts';
import type { Compiled } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import type { Check } from './finding.ts';
import { RULES } from './rules/index.ts';

const RANK: Record<Check['severity'], number> = { error: 0, warning: 1, hint: 2 };

/**
 * Gives the findings of the coach about a prompt for a target, errors first, then the most useful. `compiled` spares
 * the printing where it was done already. Never throws for a parsed prompt.
 */
export function check(prompt: Prompt, target: Target, compiled: Compiled = compile(prompt, target)): Check[] {
  return RULES.flatMap((rule) => rule(prompt, target, compiled)).sort(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  );
}
