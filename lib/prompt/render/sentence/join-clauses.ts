import type { Fragment } from '../../compiled.ts';
import { connector } from '../fragments.ts';
import type { PhraseField } from '../ready-prompt.ts';
import { type Clause, clauseFragments } from './reading.ts';

/** Fields whose `with` may be said once for all: `with long shadows, muted colors and a serene mood`. */
const SHARING: ReadonlySet<PhraseField> = new Set<PhraseField>(['lighting', 'colorTone', 'mood', 'framing']);

/**
 * Puts the clauses after the head. Commas divide them, but for neighbors that belong together: light and color
 * (`in soft light with muted colors`), everything that comes with `with`, lens and aperture.
 */
export function joinClauses(head: Fragment[], clauses: readonly Clause[]): Fragment[] {
  const out = [...head];
  let former: Clause | null = null;
  for (const clause of sharing(clauses)) {
    const aperture = former?.preposition === 'shot on' && clause.preposition === 'shot at';
    const lit =
      former?.field === 'lighting' &&
      clause.preposition === 'with' &&
      /^(?:in|under|at)$/.test(former.preposition);
    if (out.length > 0) out.push(connector(aperture || lit ? ' ' : ', '));
    out.push(...clauseFragments(aperture ? { ...clause, preposition: 'at' } : clause));
    former = clause;
  }
  return out;
}

function sharing(clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = [];
  for (const clause of clauses) {
    const former = out.at(-1);
    const shares = former?.preposition === 'with' && clause.preposition === 'with';
    if (!former || !shares || !SHARING.has(former.field) || !SHARING.has(clause.field)) out.push(clause);
    else {
      const compound = former.compound || clause.compound;
      out[out.length - 1] = { ...former, items: [...former.items, ...clause.items], compound };
    }
  }
  return out;
}
