/** How much a prompt may hold. Whoever takes a text from the user asks here, and refuses what is more as a whole. */
import { isRecord } from './is-record.ts';
import type { Prompt } from './model.ts';

/**
 * The most characters in all fields together, in UTF-16 units: three times what any target reads (GPT Image takes
 * 32,000). At this length a keystroke still costs the popup less than 50 ms.
 */
export const LONGEST_PROMPT = 100_000;
/** The most phrases in all fields together: each is an element of the form, which costs as much as 200 characters. */
export const MOST_PHRASES = 500;

/** Whether a prompt holds more than a form can show and follow at each keystroke. */
export function isTooLong({ source, ...fields }: Prompt): boolean {
  const room = { characters: LONGEST_PROMPT, values: MOST_PHRASES };
  take(fields, room);
  return room.characters < 0 || room.values < 0 || (source?.text.length ?? 0) > LONGEST_PROMPT;
}

/** Takes the texts in a value from the room that is left; what no longer matters is not looked at. */
function take(value: unknown, room: { characters: number; values: number }): void {
  if (room.characters < 0 || room.values < 0) return;
  if (typeof value === 'string') room.characters -= value.length;
  else if (Array.isArray(value)) {
    room.values -= value.length;
    for (const item of value) take(item, room);
  } else if (isRecord(value)) for (const item of Object.values(value)) take(item, room);
}
