import { expect, it } from 'vitest';
import { compile } from '../../../../lib/prompt/index.ts';
import { makePrompt, type Short } from '../make-prompt.ts';
import { target } from '../target.ts';
import { printed } from './printed.ts';

const TABLE: [short: Short, text: string][] = [
  [
    { contentType: '写真', subject: '雨の京都', details: '赤い傘', aspectRatio: '16:9' },
    '写真、雨の京都、赤い傘、16:9',
  ],
  [{ subject: '雨が降る。', details: '赤い傘' }, '雨が降る。赤い傘'],
  [
    { contentType: '照片', subject: '一只橘猫', setting: '窗台上', lighting: '清晨阳光' },
    '照片，一只橘猫，窗台上，清晨阳光',
  ],
  [{ subject: 'صقر على صخرة', lighting: 'ضوء ذهبي' }, 'صقر على صخرة، ضوء ذهبي'],
  [{ contentType: '그림', subject: '고양이', lighting: '부드러운 빛' }, '그림, 고양이, 부드러운 빛'],
  [{ subject: 'портрет старого моряка', lighting: 'тёплый свет' }, 'портрет старого моряка, тёплый свет'],
  [
    { contentType: 'retrato', subject: 'una anciana con un pañuelo rojo', lighting: 'luz suave' },
    'retrato, una anciana con un pañuelo rojo, luz suave',
  ],
  [
    { subject: 'Leuchtturm an der Nordsee', details: 'stürmischer Abend' },
    'Leuchtturm an der Nordsee, stürmischer Abend',
  ],
  [
    { subject: 'Un chat noir sur un toit de Paris', lighting: 'lumière du soir' },
    'Un chat noir sur un toit de Paris, lumière du soir',
  ],
  [{ contentType: 'photograph', subject: 'mujer en la playa' }, 'photograph, mujer en la playa'],
];

it.each(TABLE)('adds no English word to %o', (short, text) => {
  expect(printed(short, 'gpt-image')).toBe(text);
});

it.each([
  ['pain au chocolat', 'A photograph of pain au chocolat.'],
  ['café au lait', 'A photograph of café au lait.'],
  ['crème brûlée', 'A photograph of crème brûlée.'],
  ['Rio de Janeiro', 'A photograph of Rio de Janeiro.'],
  ['tiny 居酒屋', 'A photograph of tiny 居酒屋.'],
])('knows %s for English all the same', (subject, text) => {
  expect(printed({ contentType: 'photograph', subject })).toBe(text);
});

it.each(['stable-diffusion', 'midjourney', 'novelai'])('adds none to phrases for %s', (id) => {
  const text = printed(
    { contentType: 'retrato', subject: 'una anciana con un pañuelo', setting: 'noche' },
    id,
  );
  expect(text).toBe('retrato, una anciana con un pañuelo, noche');
});

it('leaves exclusions out that it could only forbid in English, and says so', () => {
  const said = compile(makePrompt({ subject: '雨の京都', exclude: '文字' }), target('gpt-image'));
  expect(said.text).toBe('雨の京都');
  expect(said.leftOut).toContainEqual({ what: 'exclude', values: ['文字'] });
});
