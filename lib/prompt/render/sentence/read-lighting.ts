import { prepositionsOf } from '../../lexicon/roles.ts';
import { isDetermined } from '../../lexicon/word-class.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/** How a phrase of light joins a sentence: in soft light, at golden hour, under neon lights, in dramatic lighting. */
export function readLighting(text: string): Reading {
  const phrase = headOfPhrase(text);
  const { alone, head, lower, short, plural, kind } = phrase;
  if (alone || /(?:lit|silhouetted)$/.test(head)) return head === 'split' ? LIGHTING : ALONE;
  if ([lower, head].some((one) => prepositionsOf('time').get(one) === 'at') || head === 'hour')
    return { preposition: 'at', noun: '', bare: true };
  if (endsAs('light thing', phrase)) return { preposition: 'with', noun: '' };
  if (endsAs('light above', phrase)) return { preposition: 'under', noun: '' };
  if (/^(?:sun|silhouette)$/.test(head)) return short ? { preposition: 'in', noun: '', bare: true } : ALONE;
  if (endsAs('light noun', phrase) || /light(?:ing)?$/.test(head)) {
    // `in light of` would be something else.
    const isOf = phrase.tokens[phrase.core.length]?.lower === 'of' && !isDetermined(phrase.tokens);
    return isOf ? { preposition: 'in the', noun: '', bare: true } : { preposition: 'in', noun: '' };
  }
  if (endsAs('light source', phrase)) return { preposition: 'lit by', noun: '' };
  if (plural) return { preposition: 'with', noun: '' };
  if (kind === 'adjective' || (short && phrase.tokens.length <= MOST_WORDS)) return LIGHTING;
  return ALONE;
}

/** More words than these say more than the kind of lighting. */
const MOST_WORDS = 3;
const LIGHTING: Reading = { preposition: 'in', noun: ' lighting' };
