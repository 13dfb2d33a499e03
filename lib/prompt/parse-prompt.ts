import type * as z from 'zod/mini';
import type { Message, MessageValue } from './message.ts';
import { type Prompt, promptSchema } from './model.ts';
import { plainCopy } from './plain-copy.ts';

export type ParsedPrompt = { ok: true; prompt: Prompt } | { ok: false; error: Message };

/**
 * Takes any value (from a file, a message, the command line) and gives the prompt it holds, or what is wrong with it,
 * with the name of the field. Unknown keys are kept; keys that could reach a prototype are dropped. Never throws.
 */
export function parsePrompt(json: unknown): ParsedPrompt {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { ok: false, error: { id: 'prompt.noObject', params: { kind: kindOf(json) } } };
  }
  const copy = plainCopy(json);
  if (!copy.ok) return copy;
  const parsed = promptSchema.safeParse(copy.value);
  if (parsed.success) return { ok: true, prompt: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, error: issue ? explain(issue, copy.value) : { id: 'prompt.none' } };
}

function explain(issue: z.core.$ZodIssue, json: unknown): Message {
  const field = issue.path.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
  const expected: MessageValue =
    issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? issue.expected) : { id: 'prompt.kind.else' };
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  );
  if (value === undefined) return { id: 'prompt.missing', params: { field, expected } };
  return { id: 'prompt.wrong', params: { field, expected, kind: kindOf(value) } };
}

const EXPECTED: Readonly<Record<string, Message>> = {
  string: { id: 'prompt.kind.text' },
  number: { id: 'prompt.kind.finite' },
  array: { id: 'prompt.kind.phrases' },
  object: { id: 'prompt.kind.object' },
  boolean: { id: 'prompt.kind.boolean' },
};

const KINDS: Readonly<Record<string, Message>> = {
  string: { id: 'prompt.kind.text' },
  boolean: { id: 'prompt.kind.boolean' },
  number: { id: 'prompt.kind.number' },
  object: { id: 'prompt.kind.object' },
};

function kindOf(value: unknown): MessageValue {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return { id: 'prompt.kind.list' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { id: 'prompt.kind.tooLarge' };
  return KINDS[typeof value] ?? typeof value;
}
