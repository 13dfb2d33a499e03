import { phrasesOf } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { withoutOff } from '../off.ts';
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

/** After all that fits. */
const LAST = 1000;

interface Match {
  entry: Entry;
  match: number;
  at: number;
}

interface Offer {
  text: string;
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
export function suggest(field: FieldKey, typed: string, given: Prompt, use?: Use): string[] {
  const prompt = withoutOff(given);
  const wanted = keyOf(typed);
  if (wanted === '' && typed.trim() !== '') return [];
  const own = use?.get(field) ?? [];
  const chosen = chosenKeys(field, prompt, wanted);
  const found: Match[] = [];
  for (const list of [entriesOf(field), ownEntries(field, own)]) {
    for (const [at, entry] of list.entries()) {
      const match = wanted === '' ? 0 : matchOf(entry, wanted);
      if (match !== null && !chosen.has(entry.key)) found.push({ entry, match, at });
    }
  }
  if (found.length < 2) return found.map(({ entry }) => entry.text);
  const scores = new Map(
    own.map(({ key, score }, at) => [key, wanted === '' && at >= OWN_FIRST ? 0 : score]),
  );
  const fitOf = fitter(prompt, field, typed);
  const offers = found.map(({ entry, match, at }): Offer => {
    const fits = fitOf(entry.term);
    const general = (fits > 0 ? at / LIFT : at) + (fits < 0 ? LAST : 0);
    const misfit = wanted === '' && fits < 0 ? 1 : 0;
    return { text: entry.text, rank: [misfit, match, -(scores.get(entry.key) ?? 0), general] };
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
    .filter(({ key }) => keyOf(termByKey(key, field)?.text ?? '') !== key)
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

function compare(a: Offer['rank'], b: Offer['rank']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
