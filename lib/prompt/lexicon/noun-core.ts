import { DETERMINERS } from './determiners.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { wordSet } from './word-set.ts';

const STOPS = wordSet('that who which whose while when where as than is are was were has have being');
/** Verbs that take an object, so that a noun may follow at once: `woman wearing hats`. */
const TRANSITIVE = wordSet(`
  wearing holding riding eating drinking reading playing carrying watching chasing making driving mending cooking
  catching throwing using selling pulling pushing writing hunting herding guarding feeding
  hugging kissing petting fighting showing using wielding serving pouring brewing repairing smoking`);
const NOUNS_IN_ING = wordSet(`
  king ring wing string spring building painting drawing ceiling wedding morning evening clothing lightning thing
  duckling viking darling pudding railing earring sibling lighting engraving etching carving setting landing nothing something everything anything`);
const PARTICIPLES = wordSet('made worn lit seen drawn built shot taken set held sat lying left lost');

/**
 * Takes a noun phrase with whatever follows it and gives the words up to and with its head noun:
 * `old cats asleep in boxes` -> `old cats asleep`, `woman wearing hats` -> `woman`, `salt and pepper shakers` -> all.
 */
export function nounCore(text: string): string[] {
  const clause = /^[^,;:.!?()[\]"]*/u.exec(text.slice(0, 400))?.[0] ?? '';
  const words = clause.split(/\s+/).filter(Boolean);
  let end = words.length;
  for (let at = 1; at < words.length; at += 1) {
    if (!endsCore(words, at)) continue;
    end = at;
    break;
  }
  while (end > 1 && isModifier(words[end - 1] ?? '', end < words.length)) end -= 1;
  return firstOfPair(words.slice(0, end));
}

function endsCore(words: string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  if (STOPS.has(word) || /^(?:-|–|—|\/|\|)$/.test(word)) return true;
  return PREPOSITIONS.has(word) || beginsAction(words, at);
}

/** Whether the word at an index is a verb in -ing that begins an action (`fox sleeping in a box`), not an adjective. */
export function beginsAction(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  const next = words[at + 1]?.toLowerCase();
  if (!isParticiple(word)) return false;
  if (TRANSITIVE.has(word) || next === undefined) return true;
  return DETERMINERS.has(next) || PREPOSITIONS.has(next) || next.endsWith('ly');
}

function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !NOUNS_IN_ING.has(word) && !PREPOSITIONS.has(word);
}

/** `cats dressed in suits`, `cats quietly sitting`: what stands before the preposition is not the noun. */
function isModifier(word: string, followed: boolean): boolean {
  if (!followed) return false;
  const lower = word.toLowerCase();
  if (PARTICIPLES.has(lower) || isParticiple(lower)) return true;
  if (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'butterfly') return true;
  return lower.length > 4 && lower.endsWith('ed') && !/eed$|^(?:shed|sled|bread)$/.test(lower);
}

/** `a red fox and crows` is about the fox, `black and white cats` about the cats. */
function firstOfPair(words: string[]): string[] {
  const and = words.findIndex((word, at) => at > 0 && /^(?:and|or|&)$/i.test(word));
  if (and <= 0) return words;
  return and === 1 && !DETERMINERS.has(words[2]?.toLowerCase() ?? '') ? words : words.slice(0, and);
}
