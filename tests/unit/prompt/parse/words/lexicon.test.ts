/** The word table: that the committed file is what the sources give, and what is read out of it. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ingForm, wordInfo } from '../../../../../lib/prompt/lexicon/word-info.ts';
import { wordTable } from '../../../../../lib/prompt/lexicon/word-table.ts';
import { chooseWords } from '../../../../../scripts/lexicon/choose-words.ts';
import { wordsModule } from '../../../../../scripts/lexicon/words-module.ts';

const FILE = new URL('../../../../../lib/prompt/lexicon/words.ts', import.meta.url);

describe('the file', () => {
  test('is what `npm run lexicon` makes, and gives back the words that were packed', {
    timeout: 30_000,
  }, () => {
    expect(readFileSync(FILE, 'utf8') === wordsModule()).toBe(true);
    expect(new Map(wordTable().words)).toEqual(chooseWords());
  });

  test('is small', () => {
    expect(gzipSync(readFileSync(FILE), { level: 9 }).length).toBeLessThan(56_000);
  });
});

/** N noun, p plural, V verb and its forms, J adjective (! at least as common as the noun), R adverb. */
function reading(word: string): string {
  const info = wordInfo(word);
  if (!info) return '-';
  const { noun, verb, adjective, adjectiveFirst, adverb } = info;
  const forms =
    verb && (['base', 'third', 'ing', 'past', 'participle'] as const).filter((form) => verb[form]);
  return [
    noun && `N${noun.plural ? 'p' : ''}:${noun.lemma}`,
    verb && `V:${verb.lemma}:${forms?.join('+')}`,
    adjective && (adjectiveFirst ? 'J!' : 'J'),
    adverb && 'R',
  ]
    .filter(Boolean)
    .join(' ');
}

test.each([
  ['lighthouse', 'N:lighthouse'],
  ['Wolves', 'Np:wolf'],
  ['children', 'Np:child'],
  ['sheep', 'Np:sheep'],
  ['lens', 'N:lens'],
  ['lenses', 'Np:lens'],
  ['scissors', 'Np:scissors'],
  ['cities', 'Np:city'],
  ['canvas', 'N:canvas V:canvas:base'],
  ['news', 'N:news'],
  ['chases', 'Np:chase V:chase:third'],
  ['held', 'V:hold:past+participle J!'],
  ['wore', 'V:wear:past'],
  ['torn', 'V:tear:participle J!'],
  ['is', 'V:be:third'],
  ['has', 'V:have:third'],
  ['staring', 'V:stare:ing'],
  ['travelled', 'V:travel:past+participle J!'],
  ['dark-haired', 'J!'],
  ['sun-drenched', 'J!'],
  ['high-resolution', 'N:resolution J!'],
  ['happier', 'J!'],
  ['softly', 'R'],
  ['bokeh', 'N:bokeh'],
  ['photorealistic', 'J!'],
  ['woman’s', 'N:woman'],
  ['constructor', '-'],
  ['__proto__', '-'],
  ['xqzt', '-'],
])('%s is %s', (word, expected) => {
  expect(reading(word)).toBe(expected);
});

test.each([
  ['man', 'person'],
  ['fox', 'animal'],
  ['forest', 'place'],
  ['evening', 'time'],
  ['hat', 'clothing'],
  ['hands', 'body'],
  ['steel', 'substance'],
  ['love', 'abstract'],
  ['bottle', 'thing'],
])('%s names a %s', (noun, kind) => {
  expect(wordInfo(noun)?.noun?.kind).toBe(kind);
});

test.each([
  ['run', 'running'],
  ['lie', 'lying'],
  ['dance', 'dancing'],
  ['panic', 'panicking'],
  ['see', 'seeing'],
  ['dye', 'dyeing'],
  ['begin', 'beginning'],
  ['open', 'opening'],
  ['fix', 'fixing'],
  ['quit', 'quitting'],
  ['agree', 'agreeing'],
  ['chases', 'chasing'],
  ['carries', 'carrying'],
  ['watches', 'watching'],
  ['held', 'holding'],
  ['sat', 'sitting'],
  ['Rides', 'riding'],
  ['walking', 'walking'],
  ['teapot', null],
])('%s: %s', (verb, ing) => {
  expect(ingForm(verb)).toBe(ing);
});
