import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { tidy } from '../text/tidy.ts';
import { printedWeight } from '../weight.ts';

export interface ReadyPhrase {
  /** Clean, escaped, never empty, no comma or space at its ends. */
  text: string;
  /** 0.1 to 2. */
  weight: number;
}

export type PhraseField = Exclude<FieldKey, 'aspectRatio'>;
export type ReadyPrompt = Record<PhraseField, ReadyPhrase[]>;

/** The fields that follow the scene; what matters most stands first, since models read the beginning best (Long-CLIP, 2403.15378). */
export const AFTER_SCENE = [
  'details',
  'style',
  'lighting',
  'colorTone',
  'mood',
  'realism',
  'framing',
  'resolution',
] as const satisfies readonly PhraseField[];

/**
 * Takes a prompt and makes every phrase ready to print: cleaned, escaped by the dialect, doubles of a field merged,
 * empty ones dropped. With `heavyFirst` the heavier phrases of a field come first, which is what is left of a weight
 * where weights are not read.
 */
export function readyPrompt(
  prompt: Prompt,
  rewrite: (phrase: Phrase) => string,
  heavyFirst: boolean,
): ReadyPrompt {
  const ready = {} as ReadyPrompt;
  for (const { key } of FIELDS) {
    if (key !== 'aspectRatio') ready[key] = readyPhrases(prompt, key, rewrite, heavyFirst);
  }
  return ready;
}

function readyPhrases(
  prompt: Prompt,
  key: PhraseField,
  rewrite: (phrase: Phrase) => string,
  heavyFirst: boolean,
): ReadyPhrase[] {
  const byText = new Map<string, ReadyPhrase>();
  for (const phrase of phrasesOf(prompt, key)) {
    const text = tidy(cleanText(rewrite({ ...phrase, text: cleanText(phrase.text) })));
    const same = text.toLowerCase();
    if (text !== '' && !byText.has(same)) byText.set(same, { text, weight: printedWeight(phrase.weight) });
  }
  const phrases = [...byText.values()];
  return heavyFirst ? phrases.sort((a, b) => b.weight - a.weight) : phrases;
}
