/** Parses a record by its schema, and says why it does not fit. */
import type * as z from 'zod/mini';
import type { Message } from '../prompt/message.ts';
import { err, ok, type Result } from './result.ts';

/** The parts of a zod issue that are used; `zod/mini` ships without messages. */
interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: unknown;
  maximum?: unknown;
  /** What was measured: a text, a list, a number. */
  origin?: unknown;
  /** The values that would do. */
  values?: unknown;
  /** Of a check of our own: the id of the text that says what it should be. */
  message?: unknown;
}

const EXPECTED: Record<string, string> = {
  string: 'record.text',
  number: 'record.number',
  boolean: 'record.boolean',
  array: 'record.list',
  object: 'record.object',
};

/** Returns the parsed record, or what is wrong with it. */
export function parseRecord<T>(schema: z.ZodMiniType<T>, record: unknown): Result<T> {
  const parsed = schema.safeParse(record);
  return parsed.success ? ok(parsed.data) : describeIssue(parsed.error);
}

/** Tells of the first issue: “prompt.subject.text” should be a text. */
function describeIssue({ issues: [issue] }: { issues: Issue[] }): { ok: false; error: Message } {
  if (!issue) return err('record.unreadable');
  const path = issue.path.map(String).join('.');
  const where: Message = path === '' ? { id: 'record.it' } : { id: 'record.path', params: { path } };
  const { code, origin, maximum } = issue;
  if (code === 'too_small') return err(origin === 'number' ? 'record.tooSmall' : 'record.empty', { where });
  if (code === 'too_big' && origin === 'number') return err('record.tooLarge', { where });
  if (code === 'too_big')
    return err(origin === 'array' ? 'record.tooMany' : 'record.tooLong', { where, max: Number(maximum) });
  return err('record.wrong', { where, expected: expectedOf(issue) });
}

function expectedOf({ code, expected, values, message }: Issue): Message {
  if (code === 'custom' && typeof message === 'string') return { id: message };
  if (Array.isArray(values)) return { id: 'record.oneOf', params: { values: values.map(String) } };
  return { id: EXPECTED[String(expected)] ?? 'record.somethingElse' };
}
