import { COMMON_CLASSES, FIRST_CLASS, RARE_CLASS } from '../../lib/prompt/lexicon/word-table.ts';

export interface PackedWords {
  words: string;
  classes: string;
  classBits: number[];
}

/** Takes words with their bits and packs them as `lib/prompt/lexicon/word-table.ts` unpacks them. */
export function pack(words: ReadonlyMap<string, number>): PackedWords {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const classBits = commonestFirst(sorted.map(([, bits]) => bits));
  return {
    words: frontCoded(sorted.map(([word]) => word)),
    classes: sorted.map(([, bits]) => classMark(classBits.indexOf(bits))).join(''),
    classBits,
  };
}

function commonestFirst(bits: readonly number[]): number[] {
  const uses = new Map<number, number>();
  for (const one of bits) uses.set(one, (uses.get(one) ?? 0) + 1);
  return [...uses].sort(([a, more], [b, less]) => less - more || a - b).map(([one]) => one);
}

function classMark(place: number): string {
  if (place < COMMON_CLASSES) return String.fromCharCode(FIRST_CLASS + place);
  return RARE_CLASS + String.fromCharCode(FIRST_CLASS + place - COMMON_CLASSES);
}

function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}
