import { CONFLICTS, type ConflictSet } from '../data/conflicts.ts';
import { removeFragments } from '../edits/remove-fragments.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { contradictingTerms } from './contradicting-terms.ts';

/** Two picks of a set that wants one: photograph and oil painting, noon and night. */
export const conflictingTerms: Rule = {
  id: 'conflicting-terms',
  name: 'Terms that pull both ways',
  why: {
    reason:
      'Style words decide the picture as much as the subject; two that exclude each other give a mixture or drop one of them at random.',
    source: SOURCES.subjectAndStyle,
  },
  find(context) {
    const { pieces, said } = context;
    const sets = CONFLICTS.filter(({ kinds, unless }) => severalSaid(kinds, said) && !unless?.test(said));
    const fragments = sets.length > 0 ? pieces.flatMap(fragmentsOf) : [];
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

function findingFor(set: ConflictSet, fragments: readonly Fragment[]): Finding[] {
  const picks = fragments.flatMap((fragment) => {
    const text = termOf(fragment, set);
    const kinds = text === null ? [] : set.kinds.filter(({ cue }) => cue.test(text));
    // `watercolor and pencil`, in one breath, is meant.
    return kinds.length === 1 ? kinds.map(({ name }) => ({ name, fragment })) : [];
  });
  const [first] = picks;
  const other = picks.find(({ name }) => name !== first?.name);
  if (!first || !other) return [];
  const removed = picks.filter(({ name }) => name !== first.name).map(({ fragment }) => fragment);
  const practiced = set.practiced.some((pair) => pair.includes(first.name) && pair.includes(other.name));
  const texts = removed.map(({ text }) => text);
  return [
    {
      severity: practiced ? 'hint' : 'warning',
      message: `${quoted([first.fragment.text])} and ${quoted([other.fragment.text])} are two ${set.of}: keep one of them${set.id === 'medium' ? ', or say "mixed media"' : ''}.`,
      field: other.fragment.field,
      causes: [`word ${other.fragment.text.toLowerCase()}`],
      fix: {
        label: `Keep only ${quoted([first.fragment.text])}`,
        apply: (prompt) =>
          removeFragments(prompt, (fragment) =>
            fragment.field !== first.fragment.field || fragment.text !== first.fragment.text
              ? texts.includes(fragment.text)
              : false,
          ),
      },
    },
  ];
}

/** The words in which a term of the set may stand: phrases that are about nothing else. */
function termOf({ field, text }: Fragment, { fields, id }: ConflictSet): string | null {
  const lower = text.toLowerCase();
  const head =
    field === 'contentType'
      ? (/^[\s\S]*?(?= of |$)/.exec(lower.slice(0, 200))?.[0] ?? '')
      : lower.slice(0, 200);
  const words = head.split(/\s+/).length;
  if (fields.includes(field)) return words <= (id === 'time' ? 8 : 5) ? head : null;
  return words <= 3 && !/^(?:an?|the|two|his|her|their|with|in|on)\s|\s(?:of|on|in|with)\s/.test(head)
    ? head
    : null;
}
