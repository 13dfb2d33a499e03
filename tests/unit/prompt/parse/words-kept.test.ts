import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TARGETS } from '../../../../lib/prompt/index.ts';
import { readPrompt, readText } from '../../../../lib/prompt/parse/index.ts';
import { anyText } from '../any-prompt.ts';

/** Pieces of every syntax that is read. */
const piece = fc.constantFrom(
  ...[
    'a fox',
    'in the style of',
    'by Monet',
    'soft light',
    'without cars',
    'photo of',
    'at dawn',
    '85mm lens',
    '4k',
  ],
  ...['(red:1.2)', '((big))', '[dull]', '{best}', 'word++', '1.2::hen::', '::2', 'BREAK', 'AND', '__w__'],
  ...[
    '--ar 3:2',
    '--no x, y',
    '--s 50',
    '--foo bar',
    '<lora:x:1>',
    '[day:night:0.5]',
    '[cat|dog]',
    'a {b|c} d',
  ],
  ...[
    'Negative prompt:',
    'Steps: 20, Sampler: Euler a, CFG scale: 7',
    '\n',
    ', ',
    '. ',
    '"say hi"',
    'https://x.y/z',
  ],
  ...[
    '16:9',
    'Landscape, 3:2.',
    'No a or b in the image.',
    'The mood is calm.',
    'create',
    'it stands in a field',
  ],
);
const text = fc.array(fc.oneof(piece, anyText), { maxLength: 12 }).map((pieces) => pieces.join(' '));

/** What the fields stand for, their names, a division of no words, and the names of flags are printed again from the fields. */
const STANDS_FOR =
  /^(?:of|no|not|without|avoid|exclude|excluding|any|or|in|on|at|with|and|a|an|the|shot|seen|from|framed|as|style|by|composed|showing|depicting|landscape|portrait|square|image|picture|photo|negative|prompt|create|draw|generate|make|paint|show|me|please|aspect|ratio|do|don|t|add|include|under|against|raw|colors|break|\d*)$/i;

/** What is to be left out takes no syntax of programs, and an address alone is no prompt. */
const SYNTAX_LEFT_OUT = /(?<=(?:negative prompt|steps):.*)(?:<lora:[^>]*>|https?:\/\/\S+)/gis;

/** All names and values of a prompt. */
function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${flat(inner)}`)
    .join(' ');
}

it('drops no word of a text in any syntax, whatever target it is read for', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, ...TARGETS), (typed, target) => {
      const read = readText(typed, target ? { target } : {});
      const choices = read.kind === 'prompts' ? read.choices : [{ said: '', ...readPrompt(typed, target) }];
      const kept = flat(choices.map(({ said, prompt }) => [said, prompt])).toLowerCase();
      const plain = typed.replace(SYNTAX_LEFT_OUT, ' ').replace(/--\w+|::-?[\d.]+/g, ' ');
      for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? [])
        if (!STANDS_FOR.test(word)) expect(kept).toContain(word.toLowerCase());
    }),
    { numRuns: 1000 },
  );
}, 60_000);
