import { parsePrompt } from '../parse-prompt.ts';
import type { Draft } from './draft.ts';
import type { ReadPrompt } from './reading.ts';

export function readJson(text: string, draft: Draft): ReadPrompt | null {
  try {
    const parsed = parsePrompt(JSON.parse(text));
    return parsed.ok ? { prompt: parsed.prompt, notes: draft.notes } : null;
  } catch {
    // Not JSON after all: it is read as words.
    return null;
  }
}
