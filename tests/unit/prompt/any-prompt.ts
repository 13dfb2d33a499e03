import * as fc from 'fast-check';
import { FIELDS, type Prompt } from '../../../lib/prompt/index.ts';

/** Text as people and accidents make it: words, signs that mean something somewhere, any Unicode, line ends. */
const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'the',
    'fox',
    'two',
    'Paris',
    'in',
    'style',
    'running',
    'light',
    'of',
    'colors',
    'no',
    '85mm',
  ),
  fc.constantFrom(
    ' ',
    ',',
    ', ',
    ',,',
    '  ',
    '\n',
    '\t',
    '.',
    ':',
    ';',
    '"',
    '\u2019',
    '\u200b',
    '\u00a0',
    '\u2028',
  ),
  fc.constantFrom(
    '--ar 16:9',
    ' --no text, x',
    '--',
    '—',
    '::',
    '::2',
    '(fox:1.2)',
    '((',
    '))',
    '[',
    ']',
    '\\',
    '<lora:a:1>',
    '<',
    '#ff0000',
    '#',
    '{a, b}',
    'AND',
    'BREAK',
  ),
  fc.constantFrom('👩‍🚀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '東京', 'مرحبا', '\ud800', '\u202e', 'é', 'ß'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
export const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const weight = fc.option(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0.5, 1, 1.2, 1.234, 9)), {
  nil: undefined,
});
const phrase = fc.record({ text: anyText, weight });

/** Any prompt that the schema lets in. */
export const anyPrompt: fc.Arbitrary<Prompt> = fc
  .record<Record<string, unknown>>(
    {
      ...Object.fromEntries(
        FIELDS.filter(({ holds }) => holds !== 'ratio').map(({ key, holds }) => [
          key,
          holds === 'many' ? fc.array(phrase, { maxLength: 3 }) : phrase,
        ]),
      ),
      aspectRatio: fc.oneof(fc.constantFrom('3:2', '1.91:1', '0:0', '100:1', 'x'), anyText),
      parameters: fc.record({
        seed: fc.oneof(fc.integer(), fc.double()),
        midjourney: fc.dictionary(
          fc.constantFrom('stylize', 'chaos', 'raw', 'sref', 'bogus'),
          fc.oneof(fc.integer(), fc.boolean(), anyText),
        ),
      }),
    },
    { requiredKeys: ['subject'] },
  )
  .map((prompt) => prompt as unknown as Prompt);
