import { expect, test } from 'vitest';
import { isEnglish } from '../../../../../lib/prompt/lexicon/is-english.ts';
import { sentencesOf } from '../../../../../lib/prompt/parse/words/index.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [['A portrait of Dr. Okoye at St. Brigid, shot at f/1.8.', 'Her smile is calm.']],
  [['A house by J. M. W. Turner.', 'Wide-angle view.', 'comic illustration.']],
  [['wow!?', 'really... yes.', 'And on.']],
  [['1. A cat.', '2. A dog.']],
  [['It is 5 p.m. in town.', 'The end']],
  [['Open at 5 p.m.', 'The end']],
  [['A fox (red. Old) runs.', 'Snow falls.']],
  [['He says \uE001\uE001.', 'Then \uE001.']],
])('%j', (expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

test.each([
  ['8K, masterpiece.Negative Prompts: no text', ['8K, masterpiece.', 'Negative Prompts: no text']],
  ['photo.PNG', ['photo.PNG']],
  ['one line\nanother\n\n- third', ['one line', 'another', '- third']],
  ['赤い傘。リアルな写真、35mmレンズ。', ['赤い傘。', 'リアルな写真、35mmレンズ。']],
  ['', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  [true, 'a cat'],
  [true, 'A fox in the style of Leonardo da Vinci'],
  [true, 'le mans race'],
  [true, 'hatsune miku'],
  [true, '1girl'],
  [false, 'Porträtfoto einer jungen Frau in weichem Studiolicht'],
  [false, 'Leuchtturm an der Nordsee, stürmischer Abend'],
  [false, 'Un chat noir sur un toit de Paris, lumière du soir'],
  [false, 'retrato de una anciana con un pañuelo rojo'],
  [false, 'mulher com vestido vermelho na praia'],
  [false, 'een vrouw in het park'],
  [false, '雨の降る夜の京都'],
])('%s: %s', (english, text) => {
  expect(isEnglish(text)).toBe(english);
});
