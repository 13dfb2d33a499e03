import type { Prompt } from '../model.ts';
import { parsePrompt } from '../parse-prompt.ts';

const LONGEST = 1_000_000;

/** Returns the prompt where a text is one in our own exchange format, whole and with its source; else null. */
export function ownPrompt(text: string): Prompt | null {
  if (text.length > LONGEST || !/^\s*\{[\s\S]*"subject"\s*:\s*\{/.test(text.slice(0, 2000))) return null;
  try {
    const parsed = parsePrompt(JSON.parse(text));
    return parsed.ok ? parsed.prompt : null;
  } catch {
    return null;
  }
}
