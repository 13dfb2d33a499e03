import { beginsAction } from '../../lexicon/noun-core.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const ADJECTIVES = wordSet(`
  intricate ornate elegant cute sharp crisp masterpiece solo elaborate delicate clean minimal simple complex epic
  cinematic dramatic stunning realistic photorealistic hyperrealistic surreal award-winning highres absurdres alone young old tall happy
  sad serene dreamy bright dark smooth glossy matte fluffy tiny huge lifelike vivid pretty sexy cool quality hdr`);
const NOUNS =
  /^(?:bed|seed|weed|reed|shed|sled|table|cable|vegetable|bible|olive|detective|hive|dive|locomotive|native|fable|syllable)$/;

/** How a detail joins a sentence: with a weathered face; `wearing a hat` and `highly detailed` stand alone. */
export function readDetail(text: string): Reading {
  const last = lastWord(text);
  if (leadsItself(text) || beginsAction(text.split(' ', 2), 0)) return { lead: '', noun: '' };
  if (ADJECTIVES.has(last) || /^\d+\w*$/.test(text)) return { lead: '', noun: '' };
  if (/(?:ed|ful|ous|ive|less|able|ible|est|[^f]ish)$/.test(last) && !NOUNS.test(last) && last.length > 3) {
    return { lead: '', noun: '' };
  }
  // A whole sentence, or several words after a comma of the user's own.
  if (/[.!?;:]|,.*,/.test(text)) return { lead: '', noun: '' };
  return { lead: 'with', noun: '' };
}
