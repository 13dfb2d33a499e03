/** A text that was read, printed as it stands for whom it was read, adapted for others, and edited. */
import { describe, expect, test } from 'vitest';
import {
  compile,
  EMPTY_PROMPT,
  onOneLine,
  type Prompt,
  parsePrompt,
  setPhrases,
  setText,
  setWeight,
  targetOrDefault,
} from '../../../../lib/prompt/index.ts';
import { readPrompt } from '../../../../lib/prompt/parse/index.ts';

const print = (prompt: Prompt, target: string) => compile(prompt, targetOrDefault(target));

describe('what a target cannot take goes, and nothing else', () => {
  const TAGS = 'a (red:1.2) fox, [snow:rain:0.5], {day|night} BREAK hills <lora:fog:0.6>';
  test.each([
    ['automatic1111', 'automatic1111', TAGS, TAGS],
    ['automatic1111', 'comfyui', TAGS, 'a (red:1.2) fox, rain, {day|night}, hills'],
    ['automatic1111', 'invokeai', TAGS, 'a (red)1.2 fox, rain, {day|night}, hills'],
    ['automatic1111', 'novelai', TAGS, 'a 1.2::red:: fox, rain, day, hills'],
    ['automatic1111', 'gpt-image', TAGS, 'A red fox, rain, day, hills.'],
    [
      'midjourney',
      'gpt-image',
      'a fox at dawn --ar 3:2 --s 50 --no text',
      'A fox at dawn. Landscape, 3:2. No text in the image.',
    ],
    ['midjourney', 'stable-diffusion', 'a fox at dawn --ar 3:2 --s 50', 'a fox at dawn'],
    [
      'gpt-image',
      'midjourney',
      'A street at night, no cars, 16:9.',
      'A street at night. --ar 16:9 --no cars',
    ],
    ['gpt-image', 'stable-diffusion', 'Please draw a fox at dawn, thanks!', 'a fox at dawn'],
    ['any', 'midjourney', 'a fox,, snow , —ar 3:2', 'a fox, snow --ar 3:2'],
    ['midjourney', 'midjourney', 'a fox in snow —ar 3:2 –s 50', 'a fox in snow --ar 3:2 --s 50'],
    ['any', 'gpt-image', '1girl, school_uniform, score_9', '1girl, school uniform, score_9.'],
    ['any', 'automatic1111', 'a fox (see 5:30), art #1', 'a fox \\(see 5:30\\), art number 1'],
    ['any', 'gpt-image', 'shattered glass ( ( sun ) ), ( fog :1.3 )', 'Shattered glass sun, fog.'],
    [
      'automatic1111',
      'gpt-image',
      'a  small (red:1.2)(old:0.8)fox , [x:cat:5]  ',
      'A small red old fox, cat.',
    ],
    ['automatic1111', 'gpt-image', 'a fox<lora:a:1>in snow, (:1.2), (, sea, :1.1)', 'A fox in snow, sea.'],
    ['automatic1111', 'gpt-image', '(1girl, hat (red:1.2, () sea', '1girl, hat red, sea.'],
    ['automatic1111', 'automatic1111', '(1girl, hat (red:1.2), () sea', '(1girl, hat (red:1.2), () sea'],
    ['novelai', 'gpt-image', '1.2::red hair, 0.8::night, {{sea', 'Red hair, night, sea.'],
    ['novelai', 'automatic1111', '1.2::red hair, 0.8::night', '(red hair:1.2), (night:0.8)'],
    ['comfyui', 'comfyui', 'STYLE(A1111) a fox AND [CUT:cat:red]', 'STYLE(A1111) a fox AND [CUT:cat:red]'],
    ['comfyui', 'gpt-image', 'STYLE(A1111) a fox AND [CUT:cat:red]', 'A fox, cat.'],
    ['comfyui', 'gpt-image', '// draft\na fox, /* sea, */ sky // later', 'A fox, sky.'],
    ['automatic1111', 'gpt-image', `\${c={red|blue}}\na \${c} fox`, 'A red fox.'],
    ['automatic1111', 'automatic1111', `\${c={red|blue}}\na \${c} fox`, `\${c={red|blue}}\na \${c} fox`],
    [
      'any',
      'gpt-image',
      `a \${fox_name} in {place_name}, <light to use>`,
      `A \${fox_name} in {place_name}, <light to use>.`,
    ],
    ['any', 'gpt-image', 'a sign "my_file  ((X))"', 'A sign "my_file  ((X))".'],
    ['any', 'flux', 'a sign "I <3 IT" (old), red', 'A sign "I <3 IT", old, red.'],
    [
      'any',
      'gpt-image',
      'a girl {{{blue eyes}}, red hair}, \\(cosplay\\)',
      'A girl blue eyes, red hair, (cosplay).',
    ],
    ['midjourney-6-1', 'gpt-image', 'a city::1.5 neon::1 rain::.5', 'A city, neon, rain.'],
    ['novelai', 'gpt-image', '1.5::smile, ::hat', 'Smile, hat.'],
    ['comfyui', 'gpt-image', 'a cat, embedding:x, (embedding:y:1.2), sea', 'A cat, sea.'],
    ['automatic1111', 'gpt-image', '(1girl:1.2, hat, ((smile)))', '1girl, hat, smile.'],
    ['automatic1111', 'automatic1111', '(1girl:1.2, hat, ((smile)))', '(1girl:1.2, hat, ((smile)))'],
    ['automatic1111', 'gpt-image', '(a fox. It runs:1.2) fast, sea', 'A fox. It runs fast, sea.'],
  ])('read for %s, printed for %s: %s', (from, to, text, expected) => {
    expect(print(readPrompt(text, targetOrDefault(from)).prompt, to).text).toBe(expected);
  });
});

describe('an edit changes its words and what hangs on them', () => {
  const edits: [text: string, target: string, edit: (prompt: Prompt) => Prompt, expected: string][] = [
    [
      'An oil painting of a ship, soft light.',
      'gpt-image',
      (p) => setText(p, 'contentType', 'photograph'),
      'A photograph of a ship, soft light.',
    ],
    [
      'An oil painting of a ship, soft light.',
      'gpt-image',
      (p) => setPhrases(p, 'lighting', []),
      'An oil painting of a ship.',
    ],
    [
      'A ship at sea. It is night. Soft light.',
      'gpt-image',
      (p) => setPhrases(p, 'details', []),
      'A ship at sea. Soft light.',
    ],
    [
      'A ship at sea. It is night.',
      'gpt-image',
      (p) => setPhrases(p, 'mood', [{ text: 'calm' }]),
      'A ship at sea. It is night. Calm mood.',
    ],
    [
      'a ship, night --ar 3:2',
      'midjourney',
      (p) => setText(p, 'aspectRatio', '1:1'),
      'a ship, night --ar 1:1',
    ],
    [
      'a ship, (fog:1.2), night',
      'automatic1111',
      (p) => setWeight(p, 'details', 0, 1.4),
      'a ship, (fog:1.4), night',
    ],
    [
      'a ship, fog, night',
      'automatic1111',
      (p) => setWeight(p, 'details', 0, 1.4),
      'a ship, (fog:1.4), night',
    ],
    ['(ship, fog:1.2), night', 'automatic1111', (p) => setPhrases(p, 'details', []), '(ship:1.2), night'],
    [
      'A street, no cars or people.',
      'gpt-image',
      (p) => setPhrases(p, 'exclude', [{ text: 'cars' }]),
      'A street. No cars in the image.',
    ],
    ['赤い傘、雨の夜', 'gpt-image', (p) => setPhrases(p, 'details', [{ text: '雪の夜' }]), '赤い傘、雪の夜'],
  ];
  test.each(edits)('%s, for %s', (text, target, edit, expected) => {
    const { prompt } = readPrompt(text, targetOrDefault(target));
    expect(print(edit(prompt), target).text).toBe(expected);
    expect(print(prompt, target).text).toBe(text);
  });
});

test('fragments make the text, each with its owner', () => {
  const { fragments, text } = print(readPrompt('A photo of a fox, soft light.').prompt, 'gpt-image');
  expect(fragments.map((fragment) => fragment.text).join('')).toBe(text);
  expect(fragments.filter(({ field }) => field !== null).map(({ field }) => field)).toEqual([
    'contentType',
    'subject',
    'lighting',
  ]);
});

test('a source whose pieces do not fit its text is as good as none', () => {
  const parsed = parsePrompt({
    subject: { text: 'fox' },
    source: { text: 'a fox', grammar: 'any', pieces: [{ field: 'subject', start: 2, end: 50 }] },
  });
  expect(parsed.ok && print(parsed.prompt, 'gpt-image').text).toBe('A fox.');
});

test('a prompt of which nothing is left prints nothing of its text', () => {
  const { source } = readPrompt('a red fox, soft light').prompt;
  expect(source && print({ ...EMPTY_PROMPT, source }, 'gpt-image').text).toBe('');
});

describe('on one line', () => {
  test.each([
    ['masterpiece\nbest quality\n1girl', 'masterpiece, best quality, 1girl'],
    ['A fox.\n\nIt sleeps.\n', 'A fox. It sleeps.'],
    ['a fox,\n snow', 'a fox, snow'],
  ])('%j', (text, expected) => {
    const { prompt } = readPrompt(text, targetOrDefault('automatic1111'));
    expect(onOneLine(print(prompt, 'automatic1111')).text).toBe(expected);
  });
});
