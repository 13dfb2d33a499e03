import { type Somebody, somebodyOf } from './person.ts';
import {
  isAdjectival,
  isLatin,
  joinedPieces,
  placeWords,
  withAdjectives,
  withoutCapital,
} from './wording.ts';

/** A thing or somebody, as an object describes it. */
export interface Thing {
  /** What it is, with the words that say how: `white cropped t-shirt`. May be ''. */
  phrase: string;
  /** More of it that belongs to the phrase. */
  more: string[];
  /** Its parts, each a phrase of its own: what somebody wears, the hair, the eyes. */
  parts: string[];
  actions: string[];
  places: string[];
  /** Keys and values that tell of the picture and not of the thing. */
  others: [key: string, value: unknown][];
}

/** What an object told of a thing, before it is put together. */
export interface Gathered {
  /** What it is called. */
  heads: string[];
  /** A name of its own, where it has one. */
  names: string[];
  /** How it is, each with the key it was told under. */
  adjectives: { key: string; words: string }[];
  somebody: Somebody;
  count: string;
}

/** A longer name takes no adjectives before it. */
const LONGEST_HEAD = 5;
/** Says no more than the key it stands under. */
const GENERIC =
  /^(?:the |main |primary )*(?:product|object|item|subject|character|element|main|animal|creature|person|human|figure)$/i;
const HAIRDO =
  /\b(?:hair|ponytail|pigtails?|bun|braids?|braided|bob|bangs|curls|waves|locks|pixie|cut|afro|dreadlocks|mohawk|fringe|updo|chignon|plaits?|top ?knot|undercut|mullet|layers)\b/i;
/** The order in which English puts them before a noun. */
const ORDER =
  'size, length, condition, shape, fit, cut, silhouette, style, design, texture, pattern, finish, primary color, color, colors, colour, material, materials, fabric'.split(
    ', ',
  );

/** Takes what was told of a thing and the noun it was told under, and gives its phrase and what does not fit into it. */
export function composed(
  { heads, names, adjectives, somebody, count }: Gathered,
  noun: string,
): Pick<Thing, 'phrase' | 'more' | 'parts'> {
  const generic = names.length > 0 && heads.every((one) => GENERIC.test(one));
  const { head, rest } = headOf(generic ? names : [...heads, ...names]);
  const { phrase: called, beside } = somebodyOf(head, somebody);
  const appositions = rest.filter((one) => one.split(/\s+/).length <= LONGEST_HEAD && !/[.!?]$/.test(one));
  const more = [...beside, ...rest.filter((one) => !appositions.includes(one))];
  // A hairdo is a thing of its own: `dark brown hair`, `messy ponytail`.
  const hairdos = noun === 'hair' ? adjectives.filter(({ words }) => HAIRDO.test(words)) : [];
  const ordered = adjectives
    .filter((one) => !hairdos.includes(one))
    .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
    .map(({ words }) => words);
  const bare = noun !== '' && isAdjectival(called);
  const named = bare ? `${called} ${noun}` : called !== '' || ordered.length === 0 ? called : noun;
  const short = named.split(/\s+/).length <= LONGEST_HEAD && !/[,.;:]/.test(named) && isLatin(named);
  if (!short) more.push(...ordered);
  let phrase = named === '' ? ordered.join(' ') : short ? withAdjectives(named, ordered) : named;
  if (count !== '' && count !== '1' && phrase !== '')
    phrase = `${count} ${/^\d+$/.test(count) ? plural(withoutCapital(phrase)) : withoutCapital(phrase)}`;
  if (phrase !== '') phrase = [phrase, ...appositions].join(', ');
  else more.push(...appositions);
  return { phrase, more, parts: hairdos.map(({ words }) => words) };
}

const PLURALS = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    leaf: 'leaves',
    foot: 'feet',
    mouse: 'mice',
  }),
);
const ALIKE = /(?:s|sheep|fish|deer|jewelry|furniture|fruit|people|men|children)$/i;

/** The noun at the end of a short phrase in the plural; `piece of cake` is left as it is. */
function plural(phrase: string): string {
  const noun = phrase.length > 80 ? '' : (/[A-Za-z]+$/.exec(phrase)?.[0] ?? '');
  const before = phrase.slice(0, phrase.length - noun.length);
  if (noun === '' || ALIKE.test(noun) || /\s(?:of|with|in|on)\s/.test(before)) return phrase;
  const known = PLURALS.get(noun.toLowerCase());
  if (known !== undefined) return before + known;
  if (/(?:ch|sh|x|z)$/.test(noun)) return `${phrase}es`;
  return /[^aeiou]y$/.test(noun) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

/** What it is called: of several names the one that has the others; what goes on from it is joined to it. */
function headOf(heads: readonly string[]): { head: string; rest: string[] } {
  const [first = '', ...others] = heads;
  const rest: string[] = [];
  let head = first;
  for (const next of others) {
    if (next.toLowerCase().includes(head.toLowerCase())) head = next;
    else if (head.toLowerCase().includes(next.toLowerCase())) continue;
    else if (/^(?:[a-z]{3,}ing|with|in|made|that|who)\b/i.test(next))
      head = `${head.replace(/[.,]$/, '')} ${next.charAt(0).toLowerCase()}${next.slice(1)}`;
    else rest.push(next);
  }
  return { head, rest };
}

/** Takes a thing and gives all of it in one text. */
export function inOneText({ phrase, more, parts, actions, places }: Thing): string {
  let text = phrase;
  for (const action of actions)
    text =
      /^[a-z]+ing\b/.test(action) && /[^.!?]$/.test(text)
        ? `${text} ${action}`
        : joinedPieces([text, action]);
  return joinedPieces([text, ...more, ...parts, ...places.map(placeWords)]);
}
