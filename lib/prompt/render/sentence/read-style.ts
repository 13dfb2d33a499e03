import { isPlural } from '../../lexicon/is-plural.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const TECHNIQUES = wordSet(`
  brushwork impasto cross-hatching crosshatching hatching stippling shading linework texture grain brushstroke outline
  glazing sfumato halftone dithering embroidery`);
const ENGINES = /\b(?:render|engine(?: \d+)?|artstation|behance|quality|detail)$/i;
/** Capitalised adjectives of style; other capitals are names. */
const ADJECTIVE = /(?:ist|istic|ic|esque|ian|ish|ese|al|ine|ed|punk|wave|core|oque|coco)$/;

/** How a phrase of style joins a sentence: in an impressionist style, in the style of Art Nouveau, with bold outlines. */
export function readStyle(text: string): Reading {
  if (leadsItself(text) || ENGINES.test(text)) return { lead: '', noun: '' };
  const last = lastWord(text);
  if (/^styles? of\b/i.test(text)) return { lead: 'in the', noun: '', bare: true };
  if (/^(?:style|aesthetic|manner|technique|look)$/.test(last)) return { lead: 'in', noun: '' };
  if (TECHNIQUES.has(last) || /\bstrokes$/.test(text) || (isPlural(last) && !/[\p{Lu}\d]/u.test(text))) {
    return { lead: 'with', noun: '' };
  }
  if (last.endsWith('ism') || last === 'renaissance')
    return { lead: 'in the style of', noun: '', bare: true };
  if (/^(?:19|20)\d0s$/.test(text)) return { lead: 'in', noun: ' style' };
  const words = text.split(/[\s]+/);
  const name = words.length > 1 ? /\p{Lu}/u.test(text) && !ADJECTIVE.test(last) : isSingleName(text);
  return name ? { lead: 'in the style of', noun: '', bare: true } : { lead: 'in', noun: ' style' };
}

function isSingleName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !ADJECTIVE.test(word.toLowerCase());
}
