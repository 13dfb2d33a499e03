import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, FIELDS, type Prompt, TARGETS, type Target } from '../../../lib/prompt/index.ts';
import { readPrompt } from '../../../lib/prompt/parse/index.ts';
import { takesJson } from '../../../lib/prompt/targets/target.ts';
import { VOCABULARY } from '../../../lib/prompt/vocabulary/index.ts';
import { anyPrompt, anyText } from './any-prompt.ts';

const SUBJECTS = [
  'elderly fisherman',
  'red fox',
  'a knight in armor',
  'two cats',
  'Paris',
  'the Eiffel Tower',
  'woman',
  'girl with a pearl earring',
  'Albert Einstein',
  'water',
  'fox, red and small',
];
const weight = fc.option(fc.constantFrom(0.5, 0.9, 1.2, 1.4), { nil: undefined, freq: 3 });

/** Fields as people fill them: terms of the vocabulary, some of them weighted. */
const likelyPrompt = fc
  .record<Record<string, unknown>>(
    Object.fromEntries(
      FIELDS.map(({ key, holds }) => {
        const terms = key === 'subject' ? SUBJECTS : VOCABULARY[key];
        const text = fc.constantFrom(...terms);
        const phrase = fc
          .record({ text, weight })
          .map((said) => (said.weight === undefined ? { text: said.text } : said));
        if (holds === 'ratio') return [key, fc.constantFrom('3:2', '16:9', '1:1', '1.91:1')];
        return [key, holds === 'many' ? fc.array(phrase, { minLength: 1, maxLength: 3 }) : phrase];
      }),
    ),
    { requiredKeys: ['subject'] },
  )
  .map((prompt) => prompt as unknown as Prompt);

/** Those whose text is kept as it is: of JSON the fields are, and what no target is known of is tidied. */
const KEPT = TARGETS.filter((to) => !takesJson(to) && to.id !== 'any');
const target = fc.constantFrom(...KEPT);

/** What a user copies: the text, and what to leave out where the target has a box of its own for it. */
function copied(prompt: Prompt, to: Target): { source: string; text: string; negative: string } {
  const { text, negative } = compile(prompt, to);
  return { source: negative === '' ? text : `${text}\nNegative prompt: ${negative}`, text, negative };
}

/** What is read as something the target cannot take (`no people` among wishes) does not come out again, and is told. */
function expectSame(prompt: Prompt, to: Target): void {
  const { source, text, negative } = copied(prompt, to);
  const read = readPrompt(source, to).prompt;
  const again = compile(read, to);
  if (again.leftOut.some(({ what }) => what !== 'seed') || again.negative !== negative) return;
  expect(again.text).toBe(text);
}

describe('what was printed is read so that it prints again', () => {
  it.each(TARGETS.filter((to) => !takesJson(to)).map((to) => [to.id, to] as const))(
    'likely prompts for %s',
    (_id, to) =>
      fc.assert(
        fc.property(likelyPrompt, (prompt) => expectSame(prompt, to)),
        { numRuns: 25 },
      ),
    30_000,
  );
  it('any prompt for any target', () => {
    fc.assert(fc.property(anyPrompt, target, expectSame), { numRuns: 300 });
  }, 60_000);
  it('any text in one field, for any target', () => {
    const field = fc.constantFrom(...FIELDS.filter(({ holds }) => holds !== 'ratio'));
    fc.assert(
      fc.property(field, anyText, target, ({ key, holds }, text, to) => {
        const said = holds === 'many' ? [{ text }] : { text };
        expectSame({ subject: { text: '' }, [key]: said } as Prompt, to);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
