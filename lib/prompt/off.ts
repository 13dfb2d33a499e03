/**
 * Phrases that are switched off: they stay in their fields, and what reads a prompt reads it as if they were deleted.
 * Whoever prints, checks or draws asks here first, so that no rule or dialect knows of them.
 */
import { FIELDS } from './fields.ts';
import type { Phrase, Prompt } from './model.ts';

export const isOff = ({ off }: Phrase): boolean => off === true;

/** Returns a phrase switched off or on; on, it is as it was before. */
export function switched<T extends Phrase>(phrase: T, off: boolean): T {
  const { off: _, ...rest } = phrase;
  return (off ? { ...rest, off } : rest) as T;
}

/** Returns the prompt without what is switched off; the same prompt where nothing is. */
export function withoutOff(prompt: Prompt): Prompt {
  let on = prompt;
  for (const { key } of FIELDS) {
    const value = prompt[key];
    if (value === undefined || typeof value === 'string') continue;
    if (!Array.isArray(value)) {
      if (isOff(value)) on = withField(on, key, key === 'subject' ? { text: '' } : undefined);
    } else if (value.some(isOff)) {
      const left = value.filter((phrase) => !isOff(phrase));
      on = withField(on, key, left.length > 0 ? left : undefined);
    }
  }
  return on;
}

/** Returns what to say where nothing is printed of a prompt: all of it is off, or nothing was written. */
export const nothingPrinted = (prompt: Prompt) =>
  ({ id: withoutOff(prompt) === prompt ? 'status.nothingToInsert' : 'status.allOff' }) as const;

/**
 * Makes a change to what is switched on, and leaves what is off where it stands. Words that the change puts in the place
 * of a phrase that is off, or that say the same, take its place.
 */
export function editOn(prompt: Prompt, change: (on: Prompt) => Prompt): Prompt {
  const on = withoutOff(prompt);
  const edited = change(on);
  if (edited === on) return prompt;
  if (on === prompt) return edited;
  return FIELDS.reduce((next, { key }) => {
    const [former, left, value] = [prompt[key], on[key], edited[key]];
    if (former === left) return next;
    if (value === left) return withField(next, key, former);
    if (Array.isArray(former))
      return withField(next, key, withOff(former, Array.isArray(value) ? value : []));
    const blank = typeof value !== 'object' || Array.isArray(value) || value.text.trim() === '';
    return blank ? withField(next, key, former) : next;
  }, edited);
}

/** Puts what is off among the phrases of a field into what became of the others. */
function withOff(before: readonly Phrase[], edited: readonly Phrase[]): Phrase[] {
  const out = [...edited];
  const sameCount = before.filter((phrase) => !isOff(phrase)).length === edited.length;
  let place = 0;
  let passed = 0;
  for (const phrase of before) {
    if (!isOff(phrase)) {
      passed += 1;
      const at = sameCount ? out.indexOf(edited[passed - 1] as Phrase, place) : out.indexOf(phrase);
      if (at >= 0) place = at + 1;
    } else if (!edited.some(({ text }) => sameWords(text, phrase.text))) {
      out.splice(place, 0, phrase);
      place += 1;
    }
  }
  return out;
}

/** Whether two phrases say the same. */
export const sameWords = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function withField(prompt: Prompt, key: string, value: unknown): Prompt {
  if (value !== undefined) return { ...prompt, [key]: value };
  const { [key]: _, ...rest } = prompt;
  return rest as Prompt;
}
