import { numberOf } from '../../lexicon/needs-article.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { isDetermined } from '../../lexicon/word-class.ts';
import { standsBeforeNoun } from './framing.ts';
import { headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/**
 * How a detail joins a sentence: a noun phrase that the lexicon knows with `with`; adjectives, participles, tags and
 * what nobody knows stand alone.
 */
export function readDetail(text: string): Reading {
  const phrase = headOfPhrase(text);
  const { kind, alone, unsure, tokens, core, head, lower } = phrase;
  if (alone || kind !== 'noun' || unsure) return ALONE;
  if (hasRole('shot', head) || standsBeforeNoun(text)) return ALONE;
  if (hasRole('medium', lower) && !hasRole('color', lower)) return ALONE;
  const known =
    numberOf(core) !== 'unknown' || isDetermined(tokens) || /^\p{Lu}/u.test(core.at(-1)?.text ?? '');
  return known ? { preposition: 'with', noun: '' } : ALONE;
}
