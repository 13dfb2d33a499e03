import { expect, test } from 'vitest';
import { answerSchemas } from '../../../lib/messages/to-workshop.ts';
import { compile, onOneLine, type Prompt, TARGETS } from '../../../lib/prompt/index.ts';
import { readText } from '../../../lib/prompt/parse/index.ts';
import { doJob } from '../../../lib/workshop/do-job.ts';
import sample from '../../../scripts/bench/full-prompt.json' with { type: 'json' };

const PROMPTS: [name: string, prompt: Prompt][] = [
  ['of fields', sample as Prompt],
  ['read from a text of several lines', read('a red fox\nsleeping in the snow\n--ar 3:2 --no people')],
];

function read(text: string): Prompt {
  const answer = readText(text);
  if (answer.kind !== 'prompts' || !answer.choices[0]) throw new Error('Not read');
  return answer.choices[0].prompt;
}

test.each(PROMPTS)('a prompt %s is printed as the preview shows it, for every target', (_name, prompt) => {
  const answer = answerSchemas.print.parse(doJob({ type: 'print', prompt, targets: null }));
  expect(Object.keys(answer)).toEqual(TARGETS.map(({ id }) => id));
  for (const target of TARGETS) {
    const compiled = compile(prompt, target);
    const { text, negative, line } = answer[target.id] ?? {};
    expect([text, negative, line ?? text], target.id).toEqual([
      compiled.text,
      compiled.negative,
      onOneLine(compiled).text,
    ]);
  }
});

test('a target of a later version is taken for the one for any generator', () => {
  const answer = doJob({ type: 'print', prompt: sample as Prompt, targets: ['of-next-year'] });
  expect(Object.keys(answer)).toEqual(['any']);
});

test.each([
  'a red fox in the snow',
  'Subject: fox\nMood: calm',
  "I'm sorry, I can't do that.",
  '…',
  'What subject?',
])('what is read of %j passes the check of the one who asked, unchanged', (text) => {
  const answer = doJob({ type: 'read', text, request: '' });
  expect(answer).toEqual(readText(text));
  expect(answerSchemas.read.parse(answer)).toEqual(answer);
});
