import type * as z from 'zod/mini';
import { type Prompt, promptSchema } from './model.ts';
import { plainCopy } from './plain-copy.ts';

export type ParsedPrompt = { ok: true; prompt: Prompt } | { ok: false; error: string };

/**
 * Takes any value (from a file, a message, the command line) and gives the prompt it holds, or one sentence that
 * names the field that is wrong. Unknown keys are kept; keys that could reach a prototype are dropped. Never throws.
 */
export function parsePrompt(json: unknown): ParsedPrompt {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { ok: false, error: `A prompt must be an object with a subject, but this is ${kindOf(json)}.` };
  }
  const copy = plainCopy(json);
  if (!copy.ok) return copy;
  const parsed = promptSchema.safeParse(copy.value);
  if (parsed.success) return { ok: true, prompt: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, error: issue ? explain(issue, copy.value) : 'This is not a prompt.' };
}

function explain(issue: z.core.$ZodIssue, json: unknown): string {
  const name = issue.path.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
  const expected =
    issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? issue.expected) : 'something else';
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  );
  if (value === undefined) return `The field ${name} is missing; it must be ${expected}.`;
  return `The field ${name} must be ${expected}, but is ${kindOf(value)}.`;
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a finite number',
  array: 'a list of phrases',
  object: 'an object',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'too large';
  return (
    { string: 'text', boolean: 'true or false', object: 'an object' }[typeof value as string] ?? typeof value
  );
}
