import { numberOf } from '../../lexicon/needs-article.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { classOf } from '../../lexicon/word-class.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/** How a phrase of mood joins a sentence: with a serene mood, with a mood of nostalgia, with a sense of wonder. */
export function readMood(text: string): Reading {
  const phrase = headOfPhrase(text);
  const { kind, head, lower, alone, short, tokens, core } = phrase;
  if (tokens.length === 1 && /ing$/.test(lower)) return { preposition: 'with', noun: ' mood' };
  if (alone) return kind === 'other' || kind !== 'standalone' ? isListed(phrase) : ALONE;
  if (endsAs('mood noun', phrase)) return { preposition: 'with', noun: '' };
  if (kind === 'adjective') return { preposition: 'with', noun: ' mood' };
  const number = numberOf(core);
  if (hasRole('adjective', head)) return { preposition: 'with', noun: ' mood' };
  const isState = classOf(core.at(-1))?.noun?.kind === 'abstract' && short;
  if (number === 'mass' || number === 'plural' || isState)
    return { preposition: 'with a mood of', noun: '', bare: true };
  if (number === 'singular' && !short) return { preposition: 'with', noun: '' };
  return tokens.length <= 2 ? { preposition: 'with', noun: ' mood' } : ALONE;
}

/** `dark, eerie` describes the mood; anything else that is no noun phrase stands alone. */
function isListed({ tokens, kind }: { tokens: readonly { lower: string }[]; kind: string }): Reading {
  const describes = kind === 'adjective' && tokens.length <= 4;
  return describes ? { preposition: 'with', noun: ' mood' } : ALONE;
}
