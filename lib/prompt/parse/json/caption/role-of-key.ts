import type { Role as LabelRole } from '../../labels/data/label-names.ts';
import { exactRole } from '../../labels/role-of-label.ts';
import { ANYWHERE, type Context, FILLERS, type KeyRole, WITHIN } from './data/key-roles.ts';

const LONGEST = 60;

const inAll = tableOf(ANYWHERE);
const inContext = new Map(
  Object.entries(WITHIN).map(([context, table]) => [context as Context, tableOf(table)]),
);

const roles = (names: string): ReadonlySet<KeyRole> => new Set(names.split(' ') as KeyRole[]);
/** The roles that a key may have by its first word (`subject_outfit`) or by its last, which says what its value is (`overall_mood`). */
const BY_FIRST_WORD = roles('named style lighting framing subject setting exclude mood colorTone details');
const BY_LAST_WORD = roles(
  'lighting framing setting mood style colorTone exclude details subject named adjective words pose ratio place head',
);
const OF_A_THING = roles('named adjective pose words place details exclude action');
/** What labels call a role by another name than keys do. */
const FROM_LABELS: Readonly<Record<string, KeyRole>> = {
  aspectRatio: 'ratio',
  background: 'setting',
  prompt: 'whole',
  description: 'whole',
  text: 'words',
  title: 'title',
  rules: 'rules',
  settings: 'setting-of-program',
  flags: 'whole',
  aside: 'setting-of-program',
};

/** Takes a key in any spelling (`colorPalette`, `color_palette`, `Color Palette (hex)`) and gives its words in lower case. */
export function wordsOfKey(key: string): string {
  return key
    .slice(0, LONGEST * 2)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(/(?<=\p{L})\s*\d{1,3}\s*$/u, '')
    .trim()
    .toLowerCase();
}

/** Takes the words of a key and where it stands, and gives what its value is to the picture; undefined if it is not known. */
export function roleOfKey(words: string, context: Context): KeyRole | undefined {
  if (words.length > LONGEST) return undefined;
  const whole = known(words, context);
  if (whole) return whole;
  const parts = words.split(' ');
  const telling = parts.filter((part) => !FILLERS.has(part));
  if (telling.length > 0 && telling.length < parts.length) {
    const role = known(telling.join(' '), context);
    if (role) return role;
  }
  // `global description` has no word but such.
  return telling.length === 0 ? known(parts.at(-1) ?? '', context) : byPart(telling, context);
}

function known(words: string, context: Context): KeyRole | undefined {
  return inContext.get(context)?.get(words) ?? inAll.get(words) ?? labelled(words);
}

/** In other languages the keys are those of labels. */
function labelled(words: string): KeyRole | undefined {
  return keyRoleOf(exactRole(words));
}

/** Takes a label and what it speaks for, and gives what it is to the picture; what groups other keys are details. */
export function roleOfLabelled(label: string, role: LabelRole | undefined): KeyRole | undefined {
  if (role === 'title') return 'words';
  const known = roleOfKey(wordsOfKey(label), 'top') ?? keyRoleOf(role);
  return known === 'group' || known === 'setting-of-program' ? (keyRoleOf(role) ?? 'details') : known;
}

function keyRoleOf(role: LabelRole | undefined): KeyRole | undefined {
  return role !== undefined && Object.hasOwn(FROM_LABELS, role) ? FROM_LABELS[role] : (role as KeyRole);
}

function byPart(parts: readonly string[], context: Context): KeyRole | undefined {
  if (context === 'thing') return ofThing(parts);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const last = known(parts.slice(-length).join(' '), context);
    const first = known(parts.slice(0, length).join(' '), context);
    if (first === 'exclude') return first;
    // A height alone is no ratio: `size_and_height`.
    if (last === 'ratio' && !/ratio|aspect|dimension/.test(parts.at(-1) ?? '')) continue;
    if (last && BY_LAST_WORD.has(last)) return last;
    if (first && BY_FIRST_WORD.has(first)) return first;
  }
  return undefined;
}

/** In what describes a thing, the first or last word of a key tells only of the thing. */
function ofThing(parts: readonly string[]): KeyRole | undefined {
  for (const words of [parts.slice(0, -1), parts.slice(0, 1), parts.slice(1), parts.slice(-1)]) {
    const role = words.length < parts.length ? known(words.join(' '), 'thing') : undefined;
    if (role && OF_A_THING.has(role)) return role;
  }
  return undefined;
}

function tableOf(table: Readonly<Partial<Record<KeyRole, string>>>): ReadonlyMap<string, KeyRole> {
  return new Map(
    Object.entries(table).flatMap(([role, names]) =>
      names.split(/,\s*/).map((name) => [name, role as KeyRole]),
    ),
  );
}
