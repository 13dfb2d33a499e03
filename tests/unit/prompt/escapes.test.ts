import { describe, expect, it } from 'vitest';
import { compile, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt } from './make-prompt.ts';

function printed(id: string, subject: string): string | undefined {
  const target = targetById(id);
  return target && compile(makePrompt({ subject }), target).text;
}

describe('Stable Diffusion', () => {
  it.each([
    ['the city (at 5:30)', 'the city \\(at 5:30\\)'],
    ['the [blurry] one', 'the \\[blurry\\] one'],
    ['the back\\slash', 'the back\\\\slash'],
    ['two a<b:c>d', 'two a< b:c>d'],
    ['two < three', 'two < three'],
    ['cats AND dogs BREAK birds', 'cats and dogs break birds'],
    ['ANDROID BREAKFAST cats', 'ANDROID BREAKFAST cats'],
    ['the #ff0000 car', 'the red car'],
    ['the #FFF wall', 'the white wall'],
    ['the #1 player', 'the number 1 player'],
    ['the C# sign', 'the C sharp sign'],
    ['the #sunset', 'the sunset'],
    ['the fox --ar 16:9', 'the fox'],
    ['the fox --no cats, dogs --s 50', 'the fox'],
    ['the (fox:1.2)', 'the \\(fox:1.2\\)'],
    ['the {red|blue} fox', 'the {red|blue} fox'],
  ])('%s', (subject, text) => expect(printed('stable-diffusion', subject)).toBe(text));
});

describe('Midjourney', () => {
  it.each([
    ['the fox --ar 16:9', 'the fox, ar 16:9'],
    ['the fox — running', 'the fox, running'],
    ['the fox—running', 'the fox, running'],
    ['the hot::2 dogs', 'the hot: 2 dogs'],
    ['the {red, blue} fox', 'the (red, blue) fox'],
    ['the (fox:1.2)', 'the fox'],
    ['the well-known fox', 'the well-known fox'],
    ['the fox--den', 'the fox-den'],
    ['--raw', 'a raw'],
    ['the <lora:x:1> fox', 'the fox'],
  ])('%s', (subject, text) => expect(printed('midjourney', subject)).toBe(text));
});

describe('plain words', () => {
  it.each([
    ['the fox --ar 16:9', 'The fox.'],
    ['the fox --no text, people --s 50 --unknown', 'The fox, unknown.'],
    ['the (red:1.3) ((big)) fox', 'The red big fox.'],
    ['the (big) fox', 'The (big) fox.'],
    ['the city (at 5:30)', 'The city (at 5:30).'],
    ['the screen (16:9)', 'The screen (16:9).'],
    ['the hot::2 dog', 'The hot, dog.'],
    ['the <lora:x:0.8> fox', 'The fox.'],
    ['the fox — running', 'The fox — running.'],
    ['the “sly” fox’s den', 'The "sly" fox\'s den.'],
    ['the smile :\\)', 'The smile :).'],
  ])('%s', (subject, text) => expect(printed('any', subject)).toBe(text));
});

describe('one clean line', () => {
  it.each([
    ['the\nred\r\n\tfox', 'The red fox.'],
    ['the red,, ,fox,', 'The red, fox.'],
    ['the\u200b fox\ufeff\u00ad', 'The fox.'],
    ['the\u00a0fox\u2028runs\u0007', 'The fox runs.'],
    ['👩‍🚀 on 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 👍🏽 1️⃣', '👩‍🚀 on 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 👍🏽 1️⃣.'],
    ['東京の夜景、ネオン、雨', '東京の夜景、ネオン、雨'],
    ['قطة تنام', 'قطة تنام'],
    ['می‌خواهم', 'می‌خواهم'],
    ['the fox\u{e0041}\u{e0042}', 'The fox.'],
    ['the fox\ud800', 'The fox.'],
    ['the U.S. flag of the U.S.', 'The U.S. flag of the U.S.'],
    ['why not?', 'Why not?'],
    ['\u200b \n', ''],
    [',;:.', ''],
  ])('%j', (subject, text) => expect(printed('any', subject)).toBe(text));
});
