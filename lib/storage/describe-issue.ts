/** Says in words why a record does not fit its schema. */

/** The parts of a zod issue that are used; `zod/mini` ships without messages, so they are made here. */
interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: unknown;
  maximum?: unknown;
  /** What was measured: a text, a list, a number. */
  origin?: unknown;
  /** The values that would do. */
  values?: unknown;
  /** Of a check of our own: what it should be. */
  message?: unknown;
}

const WORDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** @returns one sentence about the first issue, such as "“prompt.subject.text” should be a text." */
export function describeIssue(error: { issues: Issue[] }): string {
  const issue = error.issues[0];
  if (!issue) return 'It is not what a preset looks like.';
  const where = issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : 'It';
  if (issue.code === 'too_small') return `${where} is ${issue.origin === 'number' ? 'too small' : 'empty'}.`;
  if (issue.code === 'too_big') return `${where} is ${tooBig(issue)}.`;
  return `${where} is missing or wrong: it should be ${expected(issue)}.`;
}

function tooBig({ origin, maximum }: Issue): string {
  if (origin === 'number') return 'too large';
  return origin === 'array' ? `a list of more than ${maximum}` : `longer than ${maximum} characters`;
}

function expected({ code, expected, values, message }: Issue): string {
  if (code === 'custom') return String(message);
  if (Array.isArray(values)) return values.map((value) => `“${value}”`).join(' or ');
  return WORDS[String(expected)] ?? 'something else';
}
