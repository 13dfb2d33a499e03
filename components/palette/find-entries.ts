import { looseWords } from '@/lib/prompt/text/loose-words.ts';
import type { Entry, Kind } from './entry.ts';
import { KINDS } from './entry.ts';

/** Entries under one heading; `recent` holds what was used last, of any kind. */
export interface EntryGroup {
  kind: Kind | 'recent';
  entries: Entry[];
}

/** An entry made ready for the search. */
export interface Indexed {
  entry: Entry;
  /** Each word after a space, so that ` gol` finds what a word begins with. */
  label: string;
  /** The label, and the other words it is found by. */
  all: string;
  /** With what it belongs to. */
  within: string;
}

/** How many of a kind are shown where nothing is typed; terms are found by typing. */
const AT_FIRST: Record<Kind, number> = { field: 20, action: 30, preset: 6, history: 5, target: 6, term: 0 };
/** How many of a kind are shown that match. */
const MOST_FOUND: Record<Kind, number> = {
  field: 20,
  action: 20,
  preset: 8,
  history: 5,
  target: 8,
  term: 20,
};
const MOST_RECENT = 5;
/** So many of what was used last come first; less than 64, for the rank. */
const MOST_USED = 60;
/** More than there can be entries: the rest of a rank is the place of its entry. */
const PLACES = 2 ** 20;
/** Nothing to be found is longer, and no long paste is looked at. */
const LONGEST_QUERY = 100;
/** Of a long text this much is searched. */
const LONGEST_LABEL = 1000;
const PRECEDENCE: Record<Kind, number> = { field: 0, action: 0, preset: 1, target: 1, term: 2, history: 3 };

const wordsOf = (text: string): string => looseWords(text.slice(0, LONGEST_LABEL));

/** Makes entries ready for the search: once, when the palette opens. */
export function indexEntries(entries: readonly Entry[]): Indexed[] {
  return entries.map((entry) => {
    const label = wordsOf(entry.label);
    const all = label + (entry.words ?? []).map(wordsOf).join('');
    return { entry, label, all, within: all + wordsOf(entry.within ?? '') };
  });
}

/** How well an entry matches; less is better, null is not at all. */
type Match = [how: 0 | 1 | 2, where: 0 | 1 | 2] | null;

function matchOf({ label, all, within }: Indexed, whole: string, words: readonly string[]): Match {
  if (label.startsWith(whole)) return [0, 0];
  if (words.every((word) => label.includes(word))) return [0, 1];
  if (words.every((word) => all.includes(word))) return [0, 2];
  if (words.every((word) => all.includes(word.slice(1)))) return [1, 0];
  return words.every((word) => within.includes(word)) ? [2, 0] : null;
}

/**
 * Gives what matches, best first, under headings; the heading of the best stands first. Words that begin with what was
 * typed come before words that contain it, and those before what only belongs to something of that name; in each, what
 * was used last, then fields and actions, presets and targets, terms, and the history. With nothing typed: what was used
 * last, then the beginning of each kind.
 * @param recent the ids of what was used last, the newest first
 */
export function findEntries(
  index: readonly Indexed[],
  typed: string,
  recent: readonly string[] = [],
): EntryGroup[] {
  if (typed.trim() === '') return atFirst(index, recent);
  const whole = typed.length > LONGEST_QUERY ? '' : wordsOf(typed);
  if (whole === '') return [];
  const words = whole
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
  const usedAt = new Map(recent.slice(0, MOST_USED).map((id, at) => [id, at]));
  const ranks: number[] = [];
  for (const [at, one] of index.entries()) {
    const match = matchOf(one, whole, words);
    if (!match) continue;
    const [how, where] = match;
    const used = usedAt.get(one.entry.id) ?? MOST_USED;
    // One number each, since a list of thousands is sorted at every keystroke.
    ranks.push((((how * 64 + used) * 4 + PRECEDENCE[one.entry.kind]) * 4 + where) * PLACES + at);
  }
  const groups = new Map<Kind, Entry[]>();
  for (const rank of Float64Array.from(ranks).sort()) {
    const entry = index[rank % PLACES]?.entry;
    if (!entry) continue;
    const group = groups.get(entry.kind) ?? [];
    if (group.length < MOST_FOUND[entry.kind]) group.push(entry);
    groups.set(entry.kind, group);
  }
  return [...groups].map(([kind, entries]) => ({ kind, entries }));
}

function atFirst(index: readonly Indexed[], recent: readonly string[]): EntryGroup[] {
  const byId = new Map(index.map(({ entry }) => [entry.id, entry]));
  const used = recent.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_RECENT);
  const groups = KINDS.map((kind) => ({
    kind,
    entries: index
      .filter(({ entry }) => entry.kind === kind && !used.includes(entry))
      .slice(0, AT_FIRST[kind])
      .map(({ entry }) => entry),
  }));
  return [{ kind: 'recent' as const, entries: used }, ...groups].filter(({ entries }) => entries.length > 0);
}
