import { ODD_MODIFIERS } from './data/odd-modifiers.ts';
import { RARE_NOUNS } from './data/rare-nouns.ts';
import { withoutNames } from './names.ts';
import type { WordField } from './pieces.ts';
import type { CheckContext } from './rule.ts';

export interface RareNoun {
  field: WordField;
  /** In the singular, lower case, as the list has it. */
  noun: string;
  /** With the odd modifier before it, as the user wrote it: `electric krill`. */
  words: string;
  modifier: string | null;
  /** What one sees. */
  looks: string;
}

/** Where things to draw are named. */
const FIELDS = new Set<WordField>(['subject', 'action', 'setting', 'details']);
const NOUN = new RegExp(
  String.raw`(?<![\p{L}-])(?:(${Object.keys(ODD_MODIFIERS).join('|')})\s+)?(${Object.keys(RARE_NOUNS).join('|')})(?:e?s)?(?![\p{L}-])`,
  'giu',
);

const isRare = (word: string) =>
  Object.hasOwn(RARE_NOUNS, word) ||
  Object.hasOwn(RARE_NOUNS, word.replace(/e?s$/, '')) ||
  Object.hasOwn(RARE_NOUNS, word.replace(/s$/, ''));

/** Returns the rare nouns of a prompt, each once, that it does not describe yet. */
export function rareNounsIn({ pieces, said, words }: CheckContext): RareNoun[] {
  if (![...words].some(isRare)) return [];
  const found = new Map<string, RareNoun>();
  for (const piece of pieces) {
    if (!FIELDS.has(piece.field)) continue;
    for (const [typed, modifier, noun] of withoutNames(piece).text.matchAll(NOUN)) {
      const rare = readNoun(piece.field, typed, modifier, noun ?? '');
      if (!said.includes(rare.looks.toLowerCase())) found.set(rare.noun, found.get(rare.noun) ?? rare);
    }
  }
  return [...found.values()];
}

function readNoun(field: WordField, words: string, modifier: string | undefined, typed: string): RareNoun {
  const noun = typed.toLowerCase();
  const look = RARE_NOUNS[noun] ?? '';
  const odd = modifier?.toLowerCase() ?? null;
  const looks = odd ? `${look}, ${ODD_MODIFIERS[odd] ?? ''}` : look;
  return { field, noun, words, modifier: odd, looks };
}
