import { hasRole, type PrepositionRole, prepositionsOf } from '../../lexicon/roles.ts';
import { wordInfo } from '../../lexicon/word-info.ts';
import { type NounPhrase, phraseEndingFrom } from './noun-phrases.ts';
import type { Predicate } from './predicate.ts';
import type { TaggedWord } from './tagged-word.ts';

const WHERE = new Set(
  `in on at under underneath beneath below above over behind beside near by inside outside between among amongst amid
  amidst atop next against during before after beyond within through throughout across along alongside around outside opposite`.split(
    /\s+/,
  ),
);
/** After a verb these belong to it: walking through the rain, looking at the camera. */
const WAY = new Set('through across along around over against past before after'.split(' '));
/** Verbs that are done at somebody. */
const AIMED =
  /^(?:look|star|gaz|glanc|smil|wav|point|laugh|shout|aim|yell|bark|growl|peer|wink|grin|snarl|hiss|glar|pounc)(?:e?s|ing|ed?)?$/i;

/**
 * Takes tagged words with their noun phrases and predicate, and gives where the place or time begins that reaches to their end,
 * after the predicate if there is one. Null if there is none.
 */
export function placeAfter(
  words: readonly TaggedWord[],
  phrases: readonly NounPhrase[],
  predicate: Predicate | null,
): number | null {
  const last = words.findLastIndex(({ tag }) => tag === 'action' || tag === 'verb');
  const relative = words.findIndex(({ tag }) => tag === 'relative');
  const opens = words[0]?.tag === 'preposition';
  const from = predicate ? predicate.verb + 1 : opens ? 0 : (phrases[0]?.to ?? words.length);
  for (let at = from; at < words.length; at += 1) {
    if (words[at]?.tag === 'relative') return null;
    if (words[at]?.tag !== 'preposition' || words[at - 1]?.tag === 'preposition') continue;
    // `a poster with a bucket placed on a podium`: the bucket's place, not the poster's.
    if (!predicate && words[at - 1]?.tag === 'participle') return null;
    // What is done after it belongs to the subject, unless it is said of the place: `in a house that stands alone`.
    if (last > at && !(relative > at && relative < last)) continue;
    if (saysWhere(words, phrases, at)) return at;
  }
  return null;
}

function saysWhere(words: readonly TaggedWord[], phrases: readonly NounPhrase[], at: number): boolean {
  const preposition = words[at]?.text.toLowerCase() ?? '';
  if (!WHERE.has(preposition)) return false;
  let object = at + 1;
  while (words[object]?.tag === 'preposition') object += 1;
  const phrase = phrases[phraseEndingFrom(phrases, object + 1)];
  if (phrase?.from !== object) return false;
  const before = words.slice(Math.max(at - 3, 0), at).findLast(({ tag }) => tag !== 'adverb');
  if (before && /^(?:action|verb|participle|infinitive)$/.test(before.tag)) {
    if (WAY.has(preposition) || (preposition === 'at' && AIMED.test(before.text))) return false;
    // `covered in snow`, `lit by lamps`.
    const bare = words[object]?.tag !== 'determiner' && words[object]?.tag !== 'number';
    if (before.tag === 'participle' && (preposition === 'by' || (preposition === 'in' && bare))) return false;
  }
  const done = before?.tag === 'action' || before?.tag === 'verb';
  return (
    !(!done && isHeld(words[phrase.to - 1], preposition)) &&
    isPlace(words.slice(phrase.from, phrase.to), preposition, done)
  );
}

const IN_OR_ON = /^(?:in|on|at)$/;

/** A ship in a bottle is one thing. */
const isHeld = (head: TaggedWord | undefined, preposition: string): boolean =>
  /^(?:in|inside|on)$/.test(preposition) && hasRole('holder', wordInfo(head?.text ?? '')?.noun?.lemma ?? '');

/** Whether a noun phrase names a place or time after a preposition. */
function isPlace(phrase: readonly TaggedWord[], preposition: string, done: boolean): boolean {
  const opener = phrase.findLast(({ tag }) => tag === 'determiner' || tag === 'number');
  const named = phrase.filter((word) => word.tag !== 'determiner').map(({ text }) => text.toLowerCase());
  const head = phrase.at(-1);
  if (!head) return false;
  const has = (leading: PrepositionRole, entry: string) => prepositionsOf(leading).has(entry);
  const whole = named.join(' ');
  if (has('time', whole) || has('place', whole)) return true;
  const noun = wordInfo(head.text)?.noun;
  const lemma = noun?.lemma ?? head.text.toLowerCase();
  const known =
    has('head of a place', lemma) || has('head of a time', lemma) || has('part of a place', lemma);
  if (noun?.kind === 'place' || noun?.kind === 'time') return true;
  // `on a canvas` and `lying on bed`, but `oil on canvas`.
  if (known) return opener !== undefined || noun?.plural === true || done;
  // `in Tokyo`.
  if (!noun)
    return (
      (/^\p{Lu}/u.test(head.text) && preposition !== 'on') || (opener !== undefined && !isPossessive(opener))
    );
  if (noun.kind === 'clothing' || noun.kind === 'body' || noun.kind === 'abstract') return false;
  if (noun.kind === 'person' || noun.kind === 'animal') return !IN_OR_ON.test(preposition);
  if (opener) return !isPossessive(opener) || !IN_OR_ON.test(preposition) || preposition === 'at';
  return noun.plural && preposition !== 'in' && preposition !== 'at';
}

const isPossessive = ({ text }: TaggedWord) => /^(?:his|her|its|their|my|your|our)$/i.test(text);
