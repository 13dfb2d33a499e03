import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { keyOf } from './key-of.ts';

/** A prompt the user has inserted, copied or saved, and when, in milliseconds since 1970. */
export interface UsedPrompt {
  prompt: Prompt;
  at: number;
}

export interface UsedText {
  text: string;
  key: string;
  /** How often it was used; a use counts half after each month. */
  score: number;
}

/** The user's own words by field, the most used first. */
export type Use = ReadonlyMap<FieldKey, readonly UsedText[]>;

const HALF_LIFE = 30 * 24 * 60 * 60 * 1000;
/** Longer ones are sentences, which nobody wants twice. */
const LONGEST = 48;

/** Takes what the user has used and the time now, and gives the words of each field, the most used first. */
export function usedWords(prompts: readonly UsedPrompt[], now: number): Use {
  const fields = new Map<FieldKey, Map<string, UsedText>>();
  for (const { prompt, at } of prompts) {
    const score = 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
    if (!(score > 0)) continue;
    for (const { key: field } of FIELDS) {
      for (const { text } of phrasesOf(prompt, field)) {
        const key = text.length > LONGEST ? '' : keyOf(text);
        if (key === '') continue;
        const words = fields.get(field) ?? new Map<string, UsedText>();
        fields.set(field, words);
        words.set(key, {
          text: words.get(key)?.text ?? text.trim(),
          key,
          score: (words.get(key)?.score ?? 0) + score,
        });
      }
    }
  }
  return new Map(
    [...fields].map(([field, words]) => [field, [...words.values()].sort((a, b) => b.score - a.score)]),
  );
}
