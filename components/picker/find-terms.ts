import { looseWords } from '@/lib/prompt/text/loose-words.ts';
import { type GroupId, groupsOf, type TermGroup } from '@/lib/prompt/vocabulary/groups.ts';
import { keyOf, plainWords } from '@/lib/prompt/vocabulary/key-of.ts';
import { termByKey } from '@/lib/prompt/vocabulary/lookup.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import type { Term } from '@/lib/prompt/vocabulary/term.ts';

/** What is shown where nothing is searched. */
export type Show = 'all' | 'favorites' | 'recent' | GroupId;

/** Terms under one heading; `favorites`, `recent` and `found` have none. */
export interface ShownGroup {
  id: GroupId | 'favorites' | 'recent' | 'found';
  texts: readonly string[];
}

interface Kept {
  /** In the order they are to be shown in; what is no term of the field is passed over. */
  favorites: readonly string[];
  recent: readonly string[];
}

/** Nothing to be found is longer, and no long paste is looked at. */
const LONGEST_QUERY = 100;

const wordsOf = (text: string): string => looseWords(plainWords(text));

/**
 * Gives what to show, under its headings; what has nothing in it is left out. What is typed is looked for in all groups.
 */
export function findTerms(field: PicturedField, show: Show, typed: string, kept: Kept): ShownGroup[] {
  const groups = groupsOf(field);
  const shown = typed.trim() === '' ? shownGroups(groups, show, kept) : [searched(groups, typed)];
  return shown.filter(({ texts }) => texts.length > 0);
}

function shownGroups(groups: readonly TermGroup[], show: Show, kept: Kept): ShownGroup[] {
  if (show === 'favorites' || show === 'recent') {
    const known = new Set(groups.flatMap(({ terms }) => terms.map(({ text }) => text)));
    return [{ id: show, texts: kept[show].filter((text) => known.has(text)) }];
  }
  return groups
    .filter(({ id }) => show === 'all' || show === id)
    .map(({ id, terms }) => ({ id, texts: terms.map(({ text }) => text) }));
}

/** Those that begin with the words before those with words that do, and these before those with other words for it. */
function searched(groups: readonly TermGroup[], typed: string): ShownGroup {
  const words = searchedWords(typed);
  const ranked = groups
    .flatMap(({ terms }) => terms)
    .map((term) => ({ text: term.text, rank: rankOf(term, words) }))
    .filter((one): one is { text: string; rank: number } => one.rank !== null);
  // Stable: within a rank the terms keep their order.
  return { id: 'found', texts: ranked.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text) };
}

/** Returns the other word for a term by which it is found; null where its own words say it already. */
export function foundByOther(field: PicturedField, text: string, typed: string): string | null {
  const words = searchedWords(typed);
  const has = (name: string) => words.every((word) => wordsOf(name).includes(word));
  if (words.length === 0 || has(text)) return null;
  return termByKey(keyOf(text), field)?.also?.find(has) ?? null;
}

/** The words of a search, each after a space, so that ` gol` finds what a word begins with; none where it has none. */
function searchedWords(typed: string): string[] {
  const whole = typed.length > LONGEST_QUERY ? '' : wordsOf(typed).trim();
  return whole === '' ? [] : whole.split(' ').map((word) => ` ${word}`);
}

function rankOf({ text, also = [] }: Term, words: readonly string[]): number | null {
  if (words.length === 0) return null;
  const own = wordsOf(text);
  const all = [own, ...also.map(wordsOf)].join(' ');
  if (own.startsWith(words.join(''))) return 0;
  if (words.every((word) => own.includes(word))) return 1;
  return words.every((word) => all.includes(word)) ? 2 : null;
}
