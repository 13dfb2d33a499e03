/** How much a prompt may hold. */
import { expect, test } from 'vitest';
import { isTooLong, LONGEST_PROMPT, MOST_PHRASES } from '../../../lib/prompt/bounds.ts';
import type { Prompt } from '../../../lib/prompt/index.ts';

const long = (length: number) => 'x'.repeat(length);
const phrases = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `${index}` }));

test.for<[string, Prompt, boolean]>([
  ['nothing', { subject: { text: '' } }, false],
  ['as much as there is room for', { subject: { text: long(LONGEST_PROMPT) } }, false],
  ['one character more', { subject: { text: long(LONGEST_PROMPT + 1) } }, true],
  ['the same in two fields', { subject: { text: 'x' }, action: { text: long(LONGEST_PROMPT) } }, true],
  ['as many phrases', { subject: { text: '' }, details: phrases(MOST_PHRASES) }, false],
  ['one phrase more', { subject: { text: '' }, details: phrases(300), style: phrases(201) }, true],
  ['a key of a later version', { subject: { text: '' }, later: { deep: [long(LONGEST_PROMPT + 1)] } }, true],
  [
    'a text it was read from, beside its fields',
    {
      subject: { text: long(LONGEST_PROMPT) },
      source: { text: long(LONGEST_PROMPT), grammar: 'any', pieces: [] },
    },
    false,
  ],
  [
    'a longer text it was read from',
    { subject: { text: '' }, source: { text: long(LONGEST_PROMPT + 1), grammar: 'any', pieces: [] } },
    true,
  ],
])('%s', ([, prompt, expected]) => {
  expect(isTooLong(prompt)).toBe(expected);
});
