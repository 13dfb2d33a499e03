import { phrasesOf } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { type Entry, entriesOf, matchOf } from './entries.ts';
import { fitter } from './fit.ts';
import { keyOf } from './key-of.ts';
import { termByKey } from './lookup.ts';
import type { Use } from './use.ts';

/** How many terms are offered at most: while typing, and where nothing is typed. */
export const MOST_SUGGESTIONS = { typed: 8, all: 60 };
/** Of the user's own words so many stand before the general ones where nothing is typed. */
const OWN_FIRST = 6;
/** What fits well stands before what matters not, but not before twice as common terms. */
const LIFT = 2;

interface Offer extends Entry {
  /** By how the words match, then by the user's own use, then by general use; less is earlier. */
  rank: [misfit: number, match: number, used: number, general: number];
}

/**
 * Gives at most eight terms for a field that match what was typed: those that begin with it, those with a word that
 * does, those with another word for them; in each, the user's own first, then the most common that fit the prompt.
 * With nothing typed, at most sixty: the user's own, then all the field has, what contradicts the prompt last. Terms
 * the prompt has in that field are left out, but not the one being typed, which is part of the prompt at every
 * keystroke: a caller sees by it that the text is complete. Never throws; the same input gives the same list.
 * @param use what the user has used before
 */
export function suggest(field: FieldKey, typed: string, prompt: Prompt, use?: Use): string[] {
  const wanted = keyOf(typed);
  if (wanted === '' && typed.trim() !== '') return [];
  const own = use?.get(field) ?? [];
  const scores = new Map(
    own.map(({ key, score }, at) => [key, wanted === '' && at >= OWN_FIRST ? 0 : score]),
  );
  const found = [...entriesOf(field), ...ownEntries(field, own)].flatMap((entry, at) => {
    const match = wanted === '' ? 0 : matchOf(entry, wanted);
    return match === null ? [] : [{ ...entry, match, at }];
  });
  if (found.length === 0) return [];
  const chosen = chosenKeys(field, prompt, wanted);
  const fitOf = fitter(prompt, field, typed);
  const offers = found
    .filter(({ key }) => !chosen.has(key))
    .map((entry): Offer => {
      const fits = fitOf(entry.term);
      const general = fits > 0 ? entry.at / LIFT : entry.at;
      return {
        ...entry,
        rank: [
          wanted === '' && fits < 0 ? 1 : 0,
          entry.match,
          -(scores.get(entry.key) ?? 0),
          general + (fits < 0 ? 1000 : 0),
        ],
      };
    });
  return offers
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, wanted === '' ? MOST_SUGGESTIONS.all : MOST_SUGGESTIONS.typed)
    .map(({ text }) => text);
}

/** The user's own words that no term is. The subject is new each time. */
function ownEntries(field: FieldKey, own: readonly { text: string; key: string }[]): Entry[] {
  if (field === 'subject') return [];
  return own
    .filter(({ key }) => !entriesOf(field).some((entry) => entry.key === key))
    .map(({ text, key }) => ({ text, key, hay: `\n ${key}`, term: { text } }));
}

/** What the field has already, under its own and the vocabulary's words, without what is being typed. */
function chosenKeys(field: FieldKey, prompt: Prompt, wanted: string): Set<string> {
  const keys = new Set<string>();
  for (const { text } of phrasesOf(prompt, field)) {
    const key = keyOf(text);
    if (key === '' || key === wanted) continue;
    keys.add(key);
    const term = termByKey(key, field);
    if (term) keys.add(keyOf(term.text));
  }
  keys.delete(wanted);
  return keys;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
