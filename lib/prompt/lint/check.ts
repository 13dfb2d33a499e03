import { compile } from '../compile.ts';
import type { Compiled } from '../compiled.ts';
import { FIELDS, type FieldInfo, type FieldKey } from '../fields.ts';
import { type Length, measure } from '../length.ts';
import type { Prompt } from '../model.ts';
import { editOn, withoutOff } from '../off.ts';
import type { Target } from '../targets/target.ts';
import type { Check } from './finding.ts';
import { piecesOf } from './pieces.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

const COMPONENT_OF = new Map<FieldKey | undefined, FieldInfo['component']>(
  FIELDS.map(({ key, component }) => [key, component]),
);
const RANK: Record<Check['severity'], number> = { error: 0, warning: 1, hint: 2 };

/**
 * Returns the findings of the coach about a prompt for a target, errors first, then the most useful; one cause is told
 * once. `compiled` spares the printing where it was done already, `length` the measuring; with it tokens of CLIP can be
 * exact. What is switched off is not looked at, and no fix changes it. Never throws for a parsed prompt.
 */
export function check(
  given: Prompt,
  target: Target,
  compiled: Compiled = compile(given, target),
  length: Length = measure(compiled.text, target),
): Check[] {
  const prompt = withoutOff(given);
  const pieces = piecesOf(prompt);
  const said = pieces.map(({ text }) => text.toLowerCase()).join('\n');
  const words = new Set(said.match(/[a-z][a-z-]*/g));
  const context: CheckContext = { prompt, target, compiled, length, pieces, said, words };
  const found = RULES.flatMap((rule) => rule.find(context).map((finding) => ({ rule, finding }))).sort(
    (a, b) => RANK[a.finding.severity] - RANK[b.finding.severity],
  );
  const told = new Set<string>();
  return found
    .filter(({ finding: { causes = [] } }) => {
      if (causes.some((cause) => told.has(cause))) return false;
      for (const cause of causes) told.add(cause);
      return true;
    })
    .map(({ rule, finding }) => asCheck(rule, finding));
}

function asCheck(rule: Rule, { causes: _causes, why = rule.why, fix, ...finding }: Finding): Check {
  const of = COMPONENT_OF.get(finding.field);
  return {
    rule: rule.id,
    ...(of && of !== 'exclude' ? { component: of } : {}),
    ...finding,
    why,
    ...(fix ? { fix: { ...fix, apply: (prompt) => editOn(prompt, fix.apply) } } : {}),
  };
}

/** The rules, the key of what each is called, and which may be switched off, in the order of their use. */
export const CHECK_RULES: readonly (Pick<Rule, 'id' | 'name'> & { always: boolean })[] = RULES.map(
  ({ id, name, always = false }) => ({ id, name, always }),
);
