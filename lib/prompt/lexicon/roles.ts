import { GRAMMAR } from './roles/grammar.ts';
import { LOOKS } from './roles/looks.ts';
import { NAMES } from './roles/names.ts';
import { NOUNS } from './roles/nouns.ts';
import { PLACES } from './roles/places.ts';
import { TIMES } from './roles/times.ts';

const TABLE = { ...GRAMMAR, ...NOUNS, ...NAMES, ...LOOKS } satisfies Record<string, string>;

/** What a word or phrase of the lexicon can be. */
export type Role = keyof typeof TABLE;

const sets = new Map<Role, ReadonlySet<string>>();

/** Returns the entries of a role, in lower case. They are unpacked at the first call. */
export function entriesOf(role: Role): ReadonlySet<string> {
  let entries = sets.get(role);
  if (!entries) {
    entries = new Set(unpack(TABLE[role]));
    sets.set(role, entries);
  }
  return entries;
}

/** Tells whether a word or phrase in lower case has a role. */
export function hasRole(role: Role, entry: string): boolean {
  return entriesOf(role).has(entry);
}

/** What stands before a place or time: `at`, `in the`, `under a`. */
export type Preposition = string;

const LEADS = {
  time: TIMES.alone,
  'head of a time': TIMES.head,
  place: PLACES.alone,
  'head of a place': PLACES.head,
  'end of a place': PLACES.ending,
  'part of a place': PLACES.part,
  'bare part of a place': PLACES['bare part'],
  'word in a name of a place': PLACES['in names'],
} satisfies Record<string, Record<Preposition, string>>;

/** What a place or time can be known by. */
export type PrepositionRole = keyof typeof LEADS;

const leads = new Map<PrepositionRole, ReadonlyMap<string, Preposition>>();

/** Returns the prepositions of places or times of a kind, by entry. */
export function prepositionsOf(role: PrepositionRole): ReadonlyMap<string, Preposition> {
  let byEntry = leads.get(role);
  if (!byEntry) {
    byEntry = new Map(
      Object.entries(LEADS[role]).flatMap(([lead, entries]) =>
        unpack(entries).map((entry) => [entry, lead] as const),
      ),
    );
    leads.set(role, byEntry);
  }
  return byEntry;
}

function unpack(entries: string): string[] {
  return entries
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}
