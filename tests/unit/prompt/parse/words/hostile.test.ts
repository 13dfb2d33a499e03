/** Whatever people paste: it is read in time that grows with it, and no offset is wrong. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describePhrase,
  fragmentsOf,
  sentencesOf,
  tagWords,
} from '../../../../../lib/prompt/parse/words/index.ts';
import { processorTime } from '../../processor-time.ts';

const WORDS =
  `a the cat cats red running walks light , . ; ( ) [ ] " ' and with in of that is \uE000 \uE001 \n 居 é 1.5 f/1.8 - -- …`.split(
    ' ',
  );
const texts = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.string()), fc.constantFrom('', ' ')))
  .map((parts) => parts.flat().join(''));

test('spans are in order, apart and within the text, and hold all its letters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const spans of [tagWords(text), sentencesOf(text), fragmentsOf(text)]) {
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const kept = spans.map((span) => text.slice(span.start, span.end)).join('');
        expect(kept.match(/[\p{L}\p{N}\uE001]/gu)).toEqual(text.match(/[\p{L}\p{N}\uE001]/gu));
      }
    }),
  );
});

test('an action and a place begin within the fragment and in no noun phrase', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const span of fragmentsOf(text)) {
        const { action, place, nouns } = describePhrase(text, span);
        for (const at of [action?.start, place]) {
          if (at === undefined || at === null) continue;
          expect(at >= span.start && at < span.end).toBe(true);
          expect(nouns.some(({ start, end }) => start < at && at < end)).toBe(false);
        }
      }
    }),
  );
});

describe('time grows with the text', () => {
  const SHORT = 30_000;
  const LONG = 240_000;
  test.each([
    'a ',
    'softly ',
    'red, ',
    'a, b and c, ',
    'with a cat, a dog and a mouse, ',
    'walking ',
    'in in ',
    'the snow in ',
    'that is ',
    '(',
    ')',
    '.',
    ',',
    '"',
    "'s ",
    'x_',
    '1.',
    'a',
    '\uE000a',
    '\uE000',
    '\uE001 ',
    '猫、',
    'A. ',
    'with hair blowing ',
    'not very ',
  ])('%j', (piece) => {
    const read = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return processorTime(() => {
        fragmentsOf(text);
        describePhrase(text);
      });
    };
    read(SHORT);
    // Eight times the text: 64 times the time if each word looked at all others.
    expect(read(LONG)).toBeLessThan(30 * Math.max(read(SHORT), 4));
  });
});
