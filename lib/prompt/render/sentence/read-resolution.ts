import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

/** How a phrase of resolution joins a sentence: in 4K resolution, at 300 dpi, in sharp focus, highly detailed. */
export function readResolution(text: string): Reading {
  const last = lastWord(text);
  if (leadsItself(text) || /(?:ed|sharp|crisp)$/.test(last)) return { lead: '', noun: '' };
  if (/(?:dpi|ppi|megapixels?|mp)$/.test(last)) return { lead: 'at', noun: '' };
  if (/^(?:resolution|quality|focus|definition|detail|clarity|res|hi-res|high-res|sharpness)$/.test(last)) {
    return { lead: 'in', noun: '' };
  }
  if (last.endsWith('details')) return { lead: 'with', noun: '' };
  // Said once for `4K resolution`, without an article.
  return { lead: 'in', noun: ' resolution' };
}
