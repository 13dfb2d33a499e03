import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../lib/prompt/parse/index.ts';
import { processorTime } from '../processor-time.ts';

const excluded = (text: string) => (readPrompt(text).prompt.exclude ?? []).map((phrase) => phrase.text);

describe('a list that excludes', () => {
  test.each([
    ['a black cat, no text, logos or watermarks, soft light', ['text', 'logos', 'watermarks']],
    ['a black cat, no text, logo, watermark', ['text', 'logo', 'watermark']],
    ['a knight, no blood, gore, text', ['blood', 'gore', 'text']],
    ['A kitchen. No people, pets, clutter.', ['people', 'pets', 'clutter']],
    ['A cat. Avoid blurry edges, dull colors, harsh flash.', ['blurry edges', 'dull colors', 'harsh flash']],
    ['a logo, avoid gradients, shadows and text', ['gradients', 'shadows', 'text']],
    ['a fox, no android, ios', ['android']],
  ])('goes on where nothing else can be meant: %s', (text, expected) => {
    expect(excluded(text)).toEqual(expected);
  });

  test.each([
    ['no text, soft light, a black cat', ['text']],
    ['no people, a city street at night, rain', ['people']],
    ['a black cat. No text, soft light', ['text']],
  ])('ends before a wish: %s', (text, expected) => {
    expect(excluded(text)).toEqual(expected);
  });
});

describe('the end of a sentence', () => {
  test.each([
    ['A hall. The street has few cars and no people.', 'The street has few cars', ['people']],
    ['A hall. She stands in a room with no windows or doors.', 'She stands in a room', ['windows', 'doors']],
    ['A hall. The table is without a cloth.', 'The table is without a cloth', []],
    ['A hall. A girl and no boy walks in.', 'A girl and no boy walks in', []],
  ])('is cut off where a sentence is left: %s', (text, left, expected) => {
    expect(excluded(text)).toEqual(expected);
    expect(readPrompt(text).prompt.details).toEqual([{ text: left }]);
  });
});

describe('other languages', () => {
  test.each([
    [
      'Porträt einer alten Frau, ohne Schmuck und ohne Make-up, bitte kein Text im Bild',
      ['Schmuck', 'Make-up', 'Text'],
    ],
    ['Eine Küche im Landhausstil. Ohne Personen, Text oder Logos.', ['Personen', 'Text', 'Logos']],
    [
      'Un gato en un tejado, sin personas, sin texto ni marcas de agua',
      ['personas', 'texto', 'marcas de agua'],
    ],
    [
      'Logo minimalista para una cafetería, evitar degradados, sombras y texto',
      ['degradados', 'sombras', 'texto'],
    ],
    [
      'Une rue de Paris la nuit, pas de voitures, aucun piéton, sans texte ni logo',
      ['voitures', 'piéton', 'texte', 'logo'],
    ],
    ['Uma praia deserta, sem pessoas, nenhum barco', ['pessoas', 'barco']],
    ['Una piazza vuota, senza persone né macchine, niente testo', ['persone', 'macchine', 'testo']],
    ['Een straat in de regen, zonder mensen, geen tekst', ['mensen', 'tekst']],
    ['Кот на крыше, без людей, без текста и водяных знаков', ['людей', 'текста', 'водяных знаков']],
    ['夜の街並み、文字なし、透かしなし、雨', ['文字', '透かし']],
    ['猫のイラスト、背景は白、テキストは入れないでください', ['テキスト']],
    ['一座城市，没有人物，禁止出现文字、Logo或水印，电影感', ['人物', '文字', 'Logo', '水印']],
    ['고양이 일러스트, 배경 없음, 텍스트 금지', ['배경', '텍스트']],
    ['قطة على سطح المنزل، بدون نص، إضاءة ناعمة', ['نص']],
    ['sokakta bir kedi, yazı olmasın, metin yok, yumuşak ışık', ['yazı', 'metin']],
    ['фон для слайда, мягкий свет, no text, no watermark', ['text', 'watermark']],
  ])('%s', (text, expected) => {
    expect(excluded(text)).toEqual(expected);
  });

  test.each([
    'Ein Mann ohne Hut geht durch den Regen',
    'Haus am See, ohne dass jemand zu sehen ist',
    'affiche, police sans serif, fond uni',
    '无人机航拍的城市，夜景',
    '不要改变背景，把衣服换成红色',
    'Sin City style poster, noir',
  ])('exclude nothing in %s', (text) => {
    expect(excluded(text)).toEqual([]);
  });
});

test.each([
  (blanks: string) => `a cat, no x${blanks}y`,
  (blanks: string) => `a cat${blanks}x`,
  (blanks: string) => `Katze mit Hund und Maus, ohne x${blanks}y`,
])('a long run of blanks takes no longer than its length: %s', (text) => {
  const read = (count: number) => processorTime(() => readPrompt(text(' '.repeat(count))));
  read(1000);
  // Eight times the text: 64 times the time if each blank looked at all others.
  expect(read(24_000)).toBeLessThan(30 * Math.max(read(3000), 4));
});
