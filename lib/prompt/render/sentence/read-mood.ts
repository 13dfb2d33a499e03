import { wordSet } from '../../lexicon/word-set.ts';
import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const NAMED = wordSet(
  'mood atmosphere feeling feel vibe vibes ambience ambiance aura air tone spirit energy moods',
);
const STATES = wordSet(`
  nostalgia joy hope love peace awe wonder fear dread tension mystery grief solitude rage magic drama chaos
  freedom romance happiness sadness loneliness serenity tranquility anger anticipation harmony suspense despair
  wonderment longing triumph innocence mischief whimsy adventure comfort warmth melancholia calmness`);

/** How a phrase of mood joins a sentence: with a serene mood, with a mood of nostalgia, with a sense of wonder. */
export function readMood(text: string): Reading {
  if (leadsItself(text)) return { lead: '', noun: '' };
  const last = lastWord(text);
  if (NAMED.has(last) || /\b(?:sense|feeling|mood|atmosphere|air|touch|hint) of\b/i.test(text)) {
    return { lead: 'with', noun: '' };
  }
  if (STATES.has(last) || /.(?:ness|tion|sion|ment)$/.test(last))
    return { lead: 'with a mood of', noun: '', bare: true };
  return { lead: 'with', noun: ' mood' };
}
