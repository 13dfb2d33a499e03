/** Says in words why a record does not fit its schema. */

/** The parts of a zod issue that are used; `zod/mini` ships without messages, so they are made here. */
interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: unknown;
  maximum?: unknown;
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
  if (issue.code === 'too_small') return `${where} is empty.`;
  if (issue.code === 'too_big') return `${where} is longer than ${issue.maximum} characters.`;
  const expected = WORDS[String(issue.expected)] ?? 'something else';
  return `${where} is missing or wrong: it should be ${expected}.`;
}
