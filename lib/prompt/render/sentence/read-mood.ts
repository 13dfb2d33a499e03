import { numberOf } from '../../lexicon/needs-article.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { classOf } from '../../lexicon/word-class.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/** How a phrase of mood joins a sentence: with a serene mood, with a mood of nostalgia, with a sense of wonder. */
export function readMood(text: string): Reading {
  const phrase = headOfPhrase(text);
  const { kind, head, lower, alone, short, tokens, core } = phrase;
  if (tokens.length === 1 && /ing$/.test(lower)) return { lead: 'with', noun: ' mood' };
  if (alone) return kind === 'other' || kind !== 'leads' ? isListed(phrase) : ALONE;
  if (endsAs('mood noun', phrase)) return { lead: 'with', noun: '' };
  if (kind === 'adjective') return { lead: 'with', noun: ' mood' };
  const number = numberOf(core);
  if (hasRole('adjective', head)) return { lead: 'with', noun: ' mood' };
  const isState = classOf(core.at(-1))?.noun?.kind === 'abstract' && short;
  if (number === 'mass' || number === 'plural' || isState)
    return { lead: 'with a mood of', noun: '', bare: true };
  if (number === 'singular' && !short) return { lead: 'with', noun: '' };
  return tokens.length <= 2 ? { lead: 'with', noun: ' mood' } : ALONE;
}

/** `dark, eerie` describes the mood; anything else that is no noun phrase stands alone. */
function isListed({ tokens, kind }: { tokens: readonly { lower: string }[]; kind: string }): Reading {
  const describes = kind === 'adjective' && tokens.length <= 4;
  return describes ? { lead: 'with', noun: ' mood' } : ALONE;
}
