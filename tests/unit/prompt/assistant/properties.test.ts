import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeRequest,
  readAnswer,
  suggestionsFrom,
  withTexts,
} from '../../../../lib/prompt/assistant/index.ts';
import { compile, FIELDS, type Prompt, promptFromText, TARGETS } from '../../../../lib/prompt/index.ts';
import { anyPrompt, anyText } from '../any-prompt.ts';

/** What answers are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Subject:',
    '**Style:**',
    'Content type',
    'Leave out:',
    'Prompt:',
    '- ',
    '1. ',
    '2. ',
    '### ',
    '> ',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '```',
    '```json\n',
    '|',
    '\t',
    '; ',
    ', ',
    ': ',
    '—',
    '{',
    '}',
    '[',
    ']',
    '"',
    '“',
    ':',
  ),
  fc.constantFrom(
    'Sure!',
    'Here are three prompts:',
    "I'm sorry, I can't.",
    'Would you like more?',
    'Copy code',
    'none',
  ),
  fc.constantFrom(
    '"subject"',
    '"mood": ["calm"]',
    '{"subject":"fox"}',
    '"__proto__"',
    '{"a":{"b":{"c":{"d":1}}}}',
    '3:2',
  ),
  anyText,
);
const anyAnswer = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const prompts = (text: string): Prompt[] => {
  const answer = readAnswer(text);
  return answer.kind === 'prompts' ? answer.choices.map(({ prompt }) => prompt) : [];
};

describe('whatever an answer holds', () => {
  it('never throws, and what it gives can be printed', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...TARGETS), (text, target) => {
        for (const prompt of prompts(text)) {
          expect(() => compile(prompt, target)).not.toThrow();
          expect(FIELDS.some(({ key }) => prompt[key] !== undefined)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a plain paragraph is read as any text is: no word of it is lost as chatter', () => {
    const word = fc.constantFrom(
      'fox',
      'snow',
      'red',
      'sleeping',
      'in',
      'the',
      'of',
      'light',
      'close-up',
      'calm',
      'Paris',
      '85mm',
      '4K',
    );
    const clause = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
    const paragraph = fc
      .array(clause, { minLength: 1, maxLength: 8 })
      .map((clauses) => `A ${clauses.join(', ')}.`);
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(prompts(text)).toEqual([promptFromText(text)]);
      }),
    );
  });

  it('an answer that keeps to the form gives back each value, whatever the words', () => {
    const value = fc
      .array(fc.constantFrom('fox', 'blue', 'snow', 'calm', 'old', 'no', 'a', 'the', 'warm'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '));
    const many = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(value, many, many, (subject, lighting, mood) => {
        const text = `Subject: ${subject}\nLighting: ${lighting.join('; ')}\nMood: ${mood.join('; ')}`;
        expect(prompts(text)).toEqual([
          {
            subject: { text: subject },
            lighting: lighting.map((text) => ({ text })),
            mood: mood.map((text) => ({ text })),
          },
        ]);
      }),
    );
  });
});

describe('time grows with the length', () => {
  it.each<[string, string]>([
    ['names', 'Subject: fox\n'],
    ['names in one line', 'Subject: fox '],
    ['values', 'Details: a; b; '],
    ['pairs', '"subject": "fox", '],
    ['braces', '{'],
    ['brackets', '['],
    ['open objects', '{"a":'],
    ['open quotes', '{"a":"'],
    ['quotes of lines', '> '],
    ['bold', '**'],
    ['fences', '```\n'],
    ['numbers', '1. a fox in the snow\n'],
    ['blanks', ' \t'],
    ['line ends', '\n'],
    ['colons', 'a: '],
    ['bars', '| '],
    ['questions', 'Would you? '],
  ])('of %s', (_name, unit) => {
    // As long as is read at all in any form, and as free text.
    for (const length of [399_000, 32_000]) {
      const start = performance.now();
      readAnswer(unit.repeat(Math.floor(length / unit.length)));
      readAnswer(`{"subject":"${unit.repeat(Math.floor(length / unit.length / 2))}`);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('the request', () => {
  it('is one line that keeps what is filled, whatever it is', () => {
    fc.assert(
      fc.property(anyPrompt, fc.constantFrom(...TARGETS), (prompt, target) => {
        const request = composeRequest(prompt, target);
        expect(request).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(request.isWellFormed()).toBe(true);
      }),
    );
  });

  it('never reads as an answer to itself', () => {
    fc.assert(
      fc.property(anyPrompt, fc.constantFrom(...TARGETS), (prompt, target) => {
        expect(readAnswer(composeRequest(prompt, target))).toEqual({ kind: 'nothing' });
      }),
    );
  });
});

describe('suggestions', () => {
  it('are none where the answer says the same, and lead there where it does not', () => {
    fc.assert(
      fc.property(anyPrompt, anyPrompt, (current, answered) => {
        expect(suggestionsFrom(current, current)).toEqual([]);
        const rows = suggestionsFrom(current, answered);
        const accepted = rows.reduce(
          (prompt, { field, new: texts }) => withTexts(prompt, field, texts),
          current,
        );
        expect(suggestionsFrom(accepted, answered)).toEqual([]);
        // And back again.
        const back = rows.reduce((prompt, { field, old }) => withTexts(prompt, field, old), accepted);
        for (const row of suggestionsFrom(current, back))
          expect(rows.map(({ field }) => field)).toContain(row.field);
      }),
    );
  });
});
