import { describe, expect, it } from 'vitest';
import { compile, TARGETS } from '../../../lib/prompt/index.ts';
import { makePrompt } from './make-prompt.ts';
import { target } from './target.ts';

function printed(id: string, subject: string): string {
  return compile(makePrompt({ subject }), target(id)).text;
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
    ['a teal (#00a99d) and sea-green #2e8b57 door', 'a teal and sea-green door'],
    ['a door (#ff0000)', 'a door \\(red\\)'],
    ['the #FFF wall', 'the white wall'],
    ['the #1 player', 'the number 1 player'],
    ['the player#1 and car#ff0000', 'the player number 1 and car red'],
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
    ['the fox --ar 16:9', 'the fox'],
    ['the fox — running', 'the fox, running'],
    ['the fox—running', 'the fox, running'],
    ['the hot::2 dogs', 'the hot: 2 dogs'],
    ['the {red, blue} fox', 'the (red, blue) fox'],
    ['the (fox:1.2)', 'the fox'],
    ['the well-known fox', 'the well-known fox'],
    ['the fox--den', 'the fox-den'],
    ['--raw', ''],
    ['the fox --foo bar', 'the fox, foo bar'],
    ['the fox:<lora:x:1>:: den', 'the fox: den'],
    ['the fox --no text, people', 'the fox'],
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
    ['the {{{big}}} [[red]] fox', 'The big red fox.'],
    ['the (red)1.2 (big)++ fox', 'The red big fox.'],
    ['the (red)-like fox', 'The (red)-like fox.'],
    ['the 1.5::red:: fox', 'The red fox.'],
  ])('%s', (subject, text) => expect(printed('any', subject)).toBe(text));
});

describe('ComfyUI', () => {
  it.each([
    ['the city (at 5:30)', 'the city \\(at 5:30\\)'],
    ['the [blurry] one', 'the [blurry] one'],
    ['the {red|blue} fox', 'the \\{red\\|blue\\} fox'],
    ['the sign https://x.y/z', 'the sign https:/x.y/z'],
    ['the /* odd */ fox', 'the * odd */ fox'],
    ['the back\\slash\\', 'the back slash'],
    ['the \\(fox\\)', 'the \\(fox\\)'],
    ['the embedding:fox', 'the embedding: fox'],
    ['the #ff0000 car', 'the #ff0000 car'],
    ['the fox --ar 16:9', 'the fox'],
    ['the <lora:x:1> fox', 'the fox'],
  ])('%s', (subject, text) => expect(printed('comfyui', subject)).toBe(text));
});

describe('InvokeAI', () => {
  it.each([
    ['the city (at 5:30)', 'the city \\(at 5:30\\)'],
    ['the "OPEN" sign', 'the \\"OPEN\\" sign'],
    ['the hot-dog', 'the hot-dog'],
    ['the C++ book', 'the C\\+\\+ book'],
    ['the fox- and -den', 'the fox\\- and -den'],
    ['the (fox)1.2', 'the \\(fox\\)1.2'],
    ['the {red|blue} fox', 'the \\(red/blue\\) fox'],
    ['the <easy> fox', 'the < easy> fox'],
  ])('%s', (subject, text) => expect(printed('invokeai', subject)).toBe(text));
});

describe('the other programs', () => {
  it.each([
    ['fooocus', 'the [[red, green]] fox', 'the \\[\\[red, green\\]\\] fox'],
    ['fooocus', 'the __color__ fox', 'the _color_ fox'],
    ['swarmui', 'the <random:red,blue> (fox)', 'the \\(random:red,blue\\) \\(fox\\)'],
    ['novelai', 'the {big} [red] fox', 'the (big) (red) fox'],
    ['novelai', 'the 1.5::red:: fox | den', 'the red fox, den'],
    ['flux', 'the fox (old) [red] {a|b}', 'The fox, old, red, a/b.'],
    ['flux', 'the https://x.y sign', 'The https:/x.y sign.'],
    ['flux', 'the #ff0000 car', 'The red car.'],
    ['flux-2', 'the #ff0000 car', 'The #ff0000 car.'],
    ['stable-diffusion-3-5', 'cats AND dogs BREAK birds', 'Cats and dogs break birds.'],
    ['midjourney', 'https://x.y/a.png of foxes', 'x.y/a.png of foxes'],
    ['dream', 'the “sly” fox', 'The "sly" fox.'],
  ])('%s: %s', (id, subject, text) => expect(printed(id, subject)).toBe(text));

  it('NovelAI reads no number at the end of weighted words as a weight', () => {
    const weighted = compile({ subject: { text: 'the room 5', weight: 1.2 } }, target('novelai'));
    expect(weighted.text).toBe('1.2::the room 5 ::');
  });
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

describe('a million signs', () => {
  const MILLION = 1_000_000;
  const RUNS = [
    '(',
    ')',
    '()',
    '[',
    '{',
    '}',
    '{{',
    '|',
    '\\',
    '"',
    '+',
    '-',
    ' -',
    '--',
    '::',
    '1::',
    ' 1',
    '<',
    '<a:',
    '/',
    '/*',
    '_',
    '#',
    ',',
    '\u0000',
    '\ud800',
    '\u200f',
    'a+',
    '(a:1.2)',
  ];
  const SYNTAXES = [...new Map(TARGETS.map((one) => [one.syntax + one.dialect, one])).values()];
  it.each(SYNTAXES.map((one) => [one.id, one] as const))(
    'are printed in time for %s',
    (_id, one) => {
      for (const run of RUNS) {
        const text = run.repeat(MILLION / run.length);
        const start = process.threadCpuUsage();
        compile({ subject: { text }, exclude: [{ text }] }, one);
        const { user, system } = process.threadCpuUsage(start);
        expect((user + system) / 1000, JSON.stringify(run)).toBeLessThan(2000);
      }
    },
    120_000,
  );
});
