import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';

/** Takes a draw back: each field it changed is as before, but not where the user has edited it since. */
export function undoDraw(now: Prompt, before: Prompt, after: Prompt, fields: readonly FieldKey[]): Prompt {
  const undone: Record<string, unknown> = { ...now };
  for (const field of fields) {
    if (JSON.stringify(now[field]) !== JSON.stringify(after[field])) continue;
    if (before[field] === undefined) delete undone[field];
    else undone[field] = before[field];
  }
  return undone as Prompt;
}
