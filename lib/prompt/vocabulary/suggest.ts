import { phrasesOf } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { VOCABULARY } from './index.ts';

const MOST = 8;

/**
 * Gives at most eight terms for a field: those that begin with what was typed, then those with a word that does. With
 * nothing typed, the first of the list. Terms the prompt already has in that field are left out, but not the one being
 * typed, which is part of the prompt at every keystroke: a caller sees by it that the text is complete.
 */
export function suggest(field: FieldKey, typed: string, prompt: Prompt): string[] {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const chosen = new Set(phrasesOf(prompt, field).map(({ text }) => text.trim().toLowerCase()));
  const free = VOCABULARY[field].filter((term) => {
    const lower = term.toLowerCase();
    return lower === wanted || !chosen.has(lower);
  });
  const begins = free.filter((term) => term.toLowerCase().startsWith(wanted));
  const holds = free.filter((term) => !begins.includes(term) && hasWord(term.toLowerCase(), wanted));
  return [...begins, ...holds].slice(0, MOST);
}

function hasWord(term: string, wanted: string): boolean {
  return (
    term.split(/[\s-]+/).some((_word, at, words) => words.slice(at).join(' ').startsWith(wanted)) ||
    term.includes(` ${wanted}`)
  );
}
