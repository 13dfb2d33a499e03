import type { Message } from '../../message.ts';
import { type Conflict, conflictsOf } from '../../vocabulary/conflicts.ts';
import type { Placed } from '../../vocabulary/placed.ts';
import { removeSegments } from '../edits/remove-segments.ts';
import type { Fix } from '../finding.ts';
import type { CheckContext, Finding } from '../rule.ts';

const MESSAGES = {
  medium: 'check.conflictingTerms.medium',
  realism: 'check.conflictingTerms.realism',
  time: 'check.conflictingTerms.time',
  view: 'check.conflictingTerms.view',
  tone: 'check.conflictingTerms.tone',
  angle: 'check.conflictingTerms.angle',
  craft: 'check.conflictingTerms.craft',
  pair: 'check.conflictingTerms.pair',
} as const satisfies Record<Conflict['set'], Message['id']>;

/** Pairs that artists do combine, of any set: told as a hint. */
const PRACTICED: readonly (readonly [string, string])[] = [
  ['watercolor', 'drawing'],
  ['watercolor', 'anime'],
  ['drawing', 'anime'],
  ['pixels', 'anime'],
  ['render', 'anime'],
  ['vector', 'anime'],
  ['realistic', 'surreal'],
  ['realistic', 'stylized'],
  ['surreal', 'abstract'],
  ['stylized', 'cartoon'],
  ['dusk', 'night'],
];
/** A phrase of more words says other things, too, and is not taken away. */
const MOST_WORDS = 5;

/** Returns a finding for the first contradiction of each set that the vocabulary knows, but those `but` names. */
export function contradictingTerms({ prompt }: CheckContext, but: ReadonlySet<string>): Finding[] {
  const told = new Set<string>(but);
  return conflictsOf(prompt).flatMap(({ set, first, second }) => {
    if (told.has(set)) return [];
    told.add(set);
    const fix = fixFor(first, second);
    return [
      {
        severity: isPracticed(set, first, second) ? ('hint' as const) : ('warning' as const),
        message: { id: MESSAGES[set], params: { first: [first.text], second: [second.text] } },
        field: second.field,
        causes: [`word ${second.text.toLowerCase()}`, `word ${first.text.toLowerCase()}`],
        ...(fix ? { fix } : {}),
      },
    ];
  });
}

function isPracticed(set: Conflict['set'], first: Placed, second: Placed): boolean {
  if (set === 'craft' || set === 'pair') return false;
  const has = ({ term }: Placed, value: string) => [term[set]].flat().includes(value as never);
  return PRACTICED.some(([a, b]) => (has(first, a) && has(second, b)) || (has(first, b) && has(second, a)));
}

function fixFor(first: Placed, second: Placed): Fix | null {
  const [kept, gone] = isShort(second) ? [first, second] : [second, first];
  if (!isShort(gone)) return null;
  return {
    label: { id: 'check.conflictingTerms.fixRemove', params: { words: [gone.text] } },
    apply: (prompt) =>
      removeSegments(prompt, ({ field, typed }) => {
        const same = ({ text: phrase }: Placed) => phrase.trim() === typed;
        return same(gone) && field === gone.field && !(same(kept) && field === kept.field);
      }),
  };
}

const isShort = ({ text, field }: Placed) =>
  field !== 'subject' && !text.includes(',') && text.trim().split(/\s+/).length <= MOST_WORDS;
