import { numberOf } from '../../lexicon/needs-article.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

const SIZE = /^(?:\d+(?:\.\d+)?\s?[kp]|\d+\s?[x×]\s?\d+|(?:u|f|q)?hd)(?:\s(?:u?hd|ultra hd))?$/i;

/** How a phrase of resolution joins a sentence: in 4K resolution, at 300 dpi, in sharp focus, highly detailed. */
export function readResolution(text: string): Reading {
  // Said once for `4K resolution`, without an article.
  if (SIZE.test(text) || hasRole('resolution', text.toLowerCase()))
    return { preposition: 'in', noun: ' resolution', bare: true };
  const phrase = headOfPhrase(text);
  const { kind, alone, core, lower } = phrase;
  if (/\d\s?(?:dpi|ppi|mp|megapixels?)$/.test(lower)) return { preposition: 'at', noun: '', bare: true };
  if (endsAs('resolution noun', phrase) && kind !== 'standalone') return { preposition: 'in', noun: '' };
  if (alone || kind !== 'noun' || numberOf(core) === 'unknown') return ALONE;
  return { preposition: 'with', noun: '' };
}
