import { isRecord } from '../../../is-record.ts';
import { at, type Json, recordsIn, textAt } from '../values.ts';

/**
 * Takes what NovelAI told of a picture and gives its prompt and what to leave out, with those of the characters behind
 * ` | `, as its prompt box takes them. Null if it knows no characters.
 */
export function charactersOf(json: Json): { positive: string; negative: string } | null {
  const positive = captionsOf(at(json, 'v4_prompt'));
  if (positive.length === 0) return null;
  const negative = captionsOf(at(json, 'v4_negative_prompt'));
  const uc = textAt(json, ['uc', 'negative_prompt']);
  return {
    positive: positive.join(' | '),
    negative: (negative.length > 0 ? negative : [uc ?? '']).join(' | '),
  };
}

function captionsOf(prompt: unknown): string[] {
  const caption = isRecord(prompt) ? at(prompt, 'caption') : undefined;
  if (!isRecord(caption)) return [];
  const base = textAt(caption, ['base_caption']);
  const characters = recordsIn(at(caption, 'char_captions')).map(
    (one) => textAt(one, ['char_caption']) ?? '',
  );
  return [base ?? '', ...characters].map((one) => one.trim()).filter((one) => one !== '');
}
