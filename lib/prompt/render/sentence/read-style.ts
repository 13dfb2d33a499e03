import { nameLength } from '../../lexicon/names.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/** Capitalized adjectives of style; other capitals are names. */
const ADJECTIVE = /(?:ist|istic|ic|esque|ian|ish|ese|al|ine|ed|punk|wave|core|ite|oque|coco)$/;

export const IN_THE_STYLE_OF = 'in the style of';
const NAMED: Reading = { preposition: IN_THE_STYLE_OF, noun: '', named: true };
const STYLE: Reading = { preposition: 'in', noun: ' style' };

/** How a phrase of style joins a sentence: in an impressionist style, in the style of Art Nouveau, with bold outlines. */
export function readStyle(text: string): Reading {
  if (/^styles? of\b/i.test(text)) return { preposition: 'in the', noun: '', bare: true };
  const phrase = headOfPhrase(text);
  const { head, lower, kind, plural, tokens } = phrase;
  if (hasRole('technique', lower)) return { preposition: 'with', noun: '' };
  if (kind === 'standalone' || kind === 'sentence' || kind === 'other') return ALONE;
  if (tokens.some((token) => hasRole('engine', token.lower))) return ALONE;
  if (hasRole('movement', lower) || hasRole('name with the', lower)) return NAMED;
  if (hasRole('style noun', head)) return { preposition: 'in', noun: '' };
  const capitals = nameLength(tokens);
  if (endsAs('technique', phrase) || (plural && capitals === 0)) return { preposition: 'with', noun: '' };
  if (/ism$/.test(head) || (capitals > 0 && /['’]s$/.test(tokens[capitals - 1]?.lower ?? ''))) return NAMED;
  if (phrase.alone) return ALONE;
  if (/^[\p{Lu}\d]+$/u.test(text)) return STYLE;
  if (capitals === tokens.length && capitals > 0 && !ADJECTIVE.test(tokens.at(-1)?.lower ?? '')) return NAMED;
  return tokens.length <= MOST_WORDS && !tokens.some(({ lower: word }) => hasRole('preposition', word))
    ? STYLE
    : ALONE;
}

/** More words than these say more than the name of a style. */
const MOST_WORDS = 4;
