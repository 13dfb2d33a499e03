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
  /** Of a check of our own: what it should be, a key of `OWN`. */
  message?: unknown;
}

const EXPECTED: Readonly<Record<string, Message>> = {
  string: { id: 'record.text' },
  number: { id: 'record.number' },
  boolean: { id: 'record.boolean' },
  array: { id: 'record.list' },
  object: { id: 'record.object' },
};
/** What checks of our own call what they want. */
const OWN: Readonly<Record<string, Message>> = {
  address: { id: 'record.address' },
  origin: { id: 'record.origin' },
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
  if (Array.isArray(values)) return { id: 'record.oneOf', params: { values: values.map(String) } };
  const known = code === 'custom' ? OWN[String(message)] : EXPECTED[String(expected)];
  return known ?? { id: 'record.somethingElse' };
}
