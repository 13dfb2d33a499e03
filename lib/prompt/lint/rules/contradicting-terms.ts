import { type Conflict, conflictsOf } from '../../vocabulary/conflicts.ts';
import type { Placed } from '../../vocabulary/placed.ts';
import { removeFragments } from '../edits/remove-fragments.ts';
import type { Fix } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { CheckContext, Finding } from '../rule.ts';

const OF: Record<Conflict['set'], string> = {
  medium: 'are two media',
  realism: 'are two degrees of realism',
  time: 'are two times of day',
  view: 'are two distances',
  tone: 'are two color tones',
  angle: 'are two camera angles',
  craft: 'are made with different tools',
  pair: 'contradict each other',
};

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

/** Gives a finding for the first contradiction of each set that the vocabulary knows, but those `but` names. */
export function contradictingTerms({ prompt }: CheckContext, but: ReadonlySet<string>): Finding[] {
  const told = new Set<string>(but);
  return conflictsOf(prompt).flatMap(({ set, first, second }) => {
    if (told.has(set)) return [];
    told.add(set);
    const fix = fixFor(first, second);
    return [
      {
        severity: isPracticed(set, first, second) ? ('hint' as const) : ('warning' as const),
        message: `${quoted([first.text])} and ${quoted([second.text])} ${OF[set]}: keep one of them${set === 'medium' ? ', or say "mixed media"' : ''}.`,
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
    label: `Remove ${quoted([gone.text])}`,
    apply: (prompt) =>
      removeFragments(prompt, ({ field, text }) => {
        const same = ({ text: phrase }: Placed) => phrase.trim() === text;
        return same(gone) && field === gone.field && !(same(kept) && field === kept.field);
      }),
  };
}

const isShort = ({ text, field }: Placed) =>
  field !== 'subject' && !text.includes(',') && text.trim().split(/\s+/).length <= MOST_WORDS;
