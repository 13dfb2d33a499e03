import { CONFLICTS, type ConflictSet } from '../data/conflicts.ts';
import { removeSegments } from '../edits/remove-segments.ts';
import type { Fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { SOURCES } from '../sources.ts';
import { contradictingTerms } from './contradicting-terms.ts';

/** Two picks of a set that wants one: photograph and oil painting, noon and night. */
export const conflictingTerms: Rule = {
  id: 'conflicting-terms',
  name: 'check.conflictingTerms.name',
  why: { reason: { id: 'check.conflictingTerms.reason' }, source: SOURCES.subjectAndStyle },
  find(context) {
    const { pieces, said } = context;
    const sets = CONFLICTS.filter(({ kinds, unless }) => severalSaid(kinds, said) && !unless?.test(said));
    const fragments = sets.length > 0 ? pieces.flatMap(segmentsOf) : [];
    const found = sets.map((set) => ({ id: set.id, findings: findingFor(set, fragments) }));
    // What one means to combine stays so; what was told need not be told again.
    const meant = CONFLICTS.filter(({ unless }) => unless?.test(said));
    const settled = [...meant, ...found.filter(({ findings }) => findings.length > 0)].map(({ id }) => id);
    return [...found.flatMap(({ findings }) => findings), ...contradictingTerms(context, new Set(settled))];
  },
};

/** Cheap cues over all that was said: the ends that some cues ask for are those of fragments. */
const ANYWHERE = new Map(
  CONFLICTS.map(({ kinds }) => [
    kinds,
    kinds.map(({ cue }) => new RegExp(cue.source.replaceAll('$', '\\b').replaceAll('^', '\\b'))),
  ]),
);

function severalSaid(kinds: ConflictSet['kinds'], said: string): boolean {
  return (ANYWHERE.get(kinds) ?? []).filter((cue) => cue.test(said)).length > 1;
}

/** A choice that a fragment makes. */
interface Pick {
  /** Which of the kinds. */
  name: string;
  fragment: Segment;
  /** As typed: the fragment, or the words in it that make the choice. */
  words: string;
  /** Whether the fragment is about nothing else, and may go. */
  whole: boolean;
}

function findingFor(set: ConflictSet, fragments: readonly Segment[]): Finding[] {
  // With a content type of its own, what the subject is (an oil painting) is in the picture.
  const carried = set.id === 'medium' && fragments.some(({ field }) => field === 'contentType');
  const picks = fragments.flatMap((fragment) => picksOf(fragment, set, carried));
  const [first] = picks;
  const other = picks.find(({ name }) => name !== first?.name);
  if (!first || !other) return [];
  const practiced = set.practiced.some((pair) => pair.includes(first.name) && pair.includes(other.name));
  // `watercolor and pencil`, in one breath, is meant.
  if (practiced && first.fragment === other.fragment) return [];
  const fix = fixFor(first, picks);
  return [
    {
      severity: practiced ? 'hint' : 'warning',
      message: { id: set.message, params: { first: [first.words], second: [other.words] } },
      field: other.fragment.field,
      causes: [`word ${other.words.toLowerCase()}`],
      ...(fix ? { fix } : {}),
    },
  ];
}

/** Keeps the first pick; null if another one stands among other words. */
function fixFor(first: Pick, picks: readonly Pick[]): Fix | null {
  const others = picks.filter(({ name }) => name !== first.name);
  if (others.some(({ whole }) => !whole)) return null;
  const gone = new Set(others.map(({ fragment }) => fragment.typed));
  return {
    label: { id: 'check.conflictingTerms.fixKeep', params: { words: [first.words] } },
    apply: (prompt) =>
      removeSegments(prompt, ({ field, typed }) => {
        const isFirst = field === first.fragment.field && typed === first.fragment.typed;
        return !isFirst && gone.has(typed);
      }),
  };
}

/** What a fragment chooses of a set: as a phrase that is about nothing else, or in words that are clear anywhere. */
function picksOf(fragment: Segment, set: ConflictSet, carried: boolean): Pick[] {
  const text = fragment.text.toLowerCase();
  const term = termOf(fragment, set, carried);
  const kinds = term === null ? [] : set.kinds.filter(({ cue }) => cue.test(term));
  const clear = set.kinds.filter((kind) => !kinds.includes(kind) && kind.anywhere?.test(text));
  const [only] = kinds;
  if (term !== null && only && kinds.length + clear.length === 1) {
    const whole = term === text || fragment.field === 'contentType';
    const words = whole ? fragment.typed : fragment.typed.slice(0, term.length);
    return [{ name: only.name, fragment, words, whole }];
  }
  // Two in one phrase are a wish for both only where it says so: `pixel art anime` is one thing.
  if (kinds.length > 1 && !/ (?:and|or|&|\+|\/) /.test(term ?? '')) return [];
  const said = (pattern: RegExp | undefined, where: string | null) => pattern?.exec(where ?? '')?.[0] ?? '';
  return [
    ...kinds.map(({ name, cue }) => ({ name, fragment, words: said(cue, term), whole: false })),
    ...clear.map(({ name, anywhere }) => ({ name, fragment, words: said(anywhere, text), whole: false })),
  ];
}

/** What in a fragment may be a term of the set, in lower case: a short phrase, or what comes before `of`. */
function termOf(
  { field, text, start }: Segment,
  { fields, id }: ConflictSet,
  carried: boolean,
): string | null {
  const lower = text.toLowerCase().slice(0, 200);
  const head = /^[\s\S]*?(?= of |$)/.exec(lower)?.[0] ?? '';
  const term = field === 'contentType' ? head : lower;
  const words = term.split(/\s+/).length;
  if (fields.includes(field)) return words <= (id === 'time' ? 8 : 5) ? term : null;
  const isBare = !/^(?:an?|the|two|his|her|their|with|in|on)\s|\s(?:of|on|in|with)\s/.test(term);
  if (words <= 3 && isBare) return term;
  // `an oil painting of a fox`
  const opens =
    field === 'subject' && start === 0 && head !== lower && !carried && head.split(/\s+/).length <= 5;
  return opens ? head : null;
}
