import type { Prompt } from './model.ts';

/**
 * Takes an edit back: every field that `before` and `after` differ in gets its former value, but where it has been
 * changed again since. What was written elsewhere meanwhile stays, and so do the fields in `keep`.
 */
export function revertEdit(
  before: Prompt,
  after: Prompt,
  now: Prompt,
  keep: ReadonlySet<string> = new Set(),
): Prompt {
  const out: Record<string, unknown> = { ...now };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became, is] = [before, after, now].map((prompt) => JSON.stringify(prompt[key]));
    if (was === became || is !== became || keep.has(key)) continue;
    if (was === undefined) delete out[key];
    else out[key] = before[key];
  }
  return out as Prompt;
}
