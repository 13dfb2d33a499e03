import { plainWords } from '../vocabulary/key-of.ts';
import { alternatives, type Scene } from './scenes/scene.ts';

/** What a picture tells of. */
export const TOLD = ['subject', 'action', 'setting'] as const;
export type Told = (typeof TOLD)[number];

/** What holds or counts something else: in `a bowl of pears` it is the pears that matter. */
const HOLDERS =
  /\b(?:bowl|plate|cup|glass|bottle|jar|vase|basket|box|bunch|pair|group|herd|flock|stack|pile|row|kind|portrait) of /;
const LINKS = /[,;]| (?:of|with|in|on|at|by|and|from|for|who|that|wearing|holding|under|made) /;
const LONGEST = 200;

/**
 * Tells how much of what was told is of a scene: two points for its very words, one for words about the same. None
 * where the subject is another.
 */
export function likeness(scene: Scene, told: Readonly<Record<Told, string>>): number {
  const points = TOLD.filter((part) => told[part] !== '').map((part) => {
    const own = alternatives(scene[part]);
    if (own.some((one) => withoutArticle(one) === withoutArticle(told[part]))) return 2;
    if (own.some((one) => isAlike(part, one, told[part]))) return 1;
    return part === 'subject' ? Number.NEGATIVE_INFINITY : 0;
  });
  return Math.max(
    0,
    points.reduce((sum: number, one) => sum + one, 0),
  );
}

const withoutArticle = (text: string) => plainWords(text.slice(0, LONGEST)).replace(/^(?:an?|the) /, '');

function isAlike(part: Told, own: string, told: string): boolean {
  if (part === 'action') return beginningOf(own, told) === beginningOf(told, own);
  const head = headOf(told);
  return head !== '' && headOf(own) === head;
}

/** The first two words of a doing; the first where the other has no more. */
function beginningOf(doing: string, other: string): string {
  const count = other.includes(' ') ? 2 : 1;
  return plainWords(doing.slice(0, LONGEST)).split(' ').slice(0, count).join(' ');
}

/** Gives the word that says what something is, `fisherman` of `an old fisherman with a dog`; a name is like no other. */
function headOf(typed: string): string {
  const [core = ''] = typed.slice(0, LONGEST).trim().replace(HOLDERS, '').split(LINKS);
  const head = core.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(head) ? '' : plainWords(head).replace(/(?<=[^s])s$/, '');
}
