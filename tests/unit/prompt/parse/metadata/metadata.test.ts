import { describe, expect, it } from 'vitest';
import { said, settingsOf } from '../answer/said.ts';

const STEPS = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 100, Size: 768x512, Model hash: 45dee52b';

describe('the settings under a picture', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'in lines',
      `a stone bridge\nNegative prompt: blurry, text\n${STEPS}`,
      { text: 'a stone bridge', negative: 'blurry, text' },
    ],
    [
      'in one line',
      `a castle, sunset Negative prompt: people, text ${STEPS}`,
      { text: 'a castle, sunset', negative: 'people, text' },
    ],
    ['without a negative', `a castle\n${STEPS}`, { text: 'a castle' }],
    ['in one line without a negative', `a castle ${STEPS}`, { text: 'a castle' }],
    ['with an empty negative', `a castle\nNegative prompt: \n${STEPS}`, { text: 'a castle' }],
    ['with a negative only', `Negative prompt: text\n${STEPS}`, { negative: 'text' }],
    ['alone', STEPS, {}],
    [
      'with blank lines',
      `a castle\n\nNegative prompt: lowres,\nbad hands,\n\n(text:1.3)\n${STEPS}`,
      { text: 'a castle', negative: 'lowres,\nbad hands,\n(text:1.3)' },
    ],
    [
      'below several lines',
      `masterpiece\nbest quality\n1girl\nNegative prompt: text\n${STEPS}`,
      { text: 'masterpiece\nbest quality\n1girl', negative: 'text' },
    ],
    [
      'in small letters',
      `a castle\nnegative prompt: text\n${STEPS.toLowerCase()}`,
      { text: 'a castle', negative: 'text' },
    ],
    [
      'with Windows line ends',
      `a castle\r\nNegative prompt: text\r\n${STEPS}`,
      { text: 'a castle', negative: 'text' },
    ],
    ['behind a name', `a castle\nParameters: ${STEPS}`, { text: 'a castle' }],
    [
      'above their templates',
      `a castle\nNegative prompt: text\n${STEPS}\nTemplate: a {castle|tower} of __stone__\nNegative Template: text`,
      { text: 'a castle', negative: 'text' },
    ],
    [
      'below labels',
      `Positive prompt: a castle\nNegative prompt: text\n${STEPS}`,
      { text: 'a castle', negative: 'text' },
    ],
    [
      'in an answer',
      `Here's your prompt:\n\na castle\nNegative prompt: text\n${STEPS}`,
      { text: 'a castle', negative: 'text' },
    ],
    [
      'of Draw Things',
      `a quiet beach, (sunny)\n-ocean, people\n${STEPS}`,
      { text: 'a quiet beach, (sunny)', negative: 'ocean, people' },
    ],
  ])('are read %s', (_name, text, expected) => {
    expect(said(text)).toEqual([{ ...expected, seed: 100, aspectRatio: '3:2', syntax: 'a1111' }]);
    expect(Object.keys(settingsOf(text) as object).map((name) => name.toLowerCase())).toEqual([
      'steps',
      'sampler',
      'cfg scale',
      'size',
      'model hash',
    ]);
  });

  it.each<[string, string]>([
    ['ADetailer prompt: "<lora:face:0.5>, smiling, \\"hi\\""', '<lora:face:0.5>, smiling, "hi"'],
    [
      'Civitai resources: [{"type":"checkpoint","modelVersionId":290640},{"type":"lora"}]',
      '[{"type":"checkpoint","modelVersionId":290640},{"type":"lora"}]',
    ],
    ['Civitai metadata: {}', '{}'],
    ['Lora hashes: "face: 1a2b, hand: 3c4d"', 'face: 1a2b, hand: 3c4d'],
    ['Distilled CFG Scale: 3.5', '3.5'],
    ['Hires prompt: "a fox, sharp fur"', 'a fox, sharp fur'],
    ['Styles: one, two', 'one, two'],
    ['Unfinished: "a, b', '"a, b'],
  ])('hold %s', (setting, value) => {
    const name = setting.slice(0, setting.indexOf(':'));
    expect(settingsOf(`a fox\nSteps: 20, Seed: 9, ${setting}`)).toMatchObject({ [name]: value });
  });

  it.each([
    'a fox\nStyle: ink, Mood: calm, Lighting: soft',
    'a poster: one, two: three, four: five',
    'a fox\nSteps: leading up, Temple: stone, Light: dim',
  ])('are none in %j', (text) => {
    expect(settingsOf(text)).toBeUndefined();
  });

  it('keep a seed beyond 32 bits, and none beyond what a number holds', () => {
    expect(said('an owl\nSteps: 30, Seed: 987654321012345, Version: ComfyUI')).toEqual([
      { text: 'an owl', seed: 987654321012345, syntax: 'comfyui' },
    ]);
    expect(settingsOf('an owl\nSteps: 30, Seed: 18446744073709551615, Size: 64x64')).toMatchObject({
      Seed: '18446744073709551615',
    });
    expect(settingsOf('an owl\nSteps: 30, Seed: -1, Size: 64x64')).toMatchObject({ Seed: '-1' });
  });

  it('stand under one picture after the other', () => {
    expect(
      said(`a fox\n${STEPS}\n\na wolf\nNegative prompt: text\n${STEPS}`).map(({ text }) => text),
    ).toEqual(['a fox', 'a wolf']);
  });
});

describe('what other programs write', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'Fooocus',
      "Prompt: epic car, road\nNegative Prompt: blurry\nFooocus V2 Expansion: epic car, intricate\nStyles: ['Fooocus V2', 'Fooocus Sharp']\nPerformance: Speed\nResolution: (1344, 768)\nSeed: 777",
      { text: 'epic car, road', negative: 'blurry', aspectRatio: '7:4', seed: 777, syntax: 'fooocus' },
    ],
    [
      'Fooocus, in one line',
      "Prompt: epic car Negative Prompt: blurry Styles: ['Fooocus V2'] Performance: Speed Resolution: (1344, 768) Seed: 777",
      { text: 'epic car', negative: 'blurry', aspectRatio: '7:4', seed: 777 },
    ],
    [
      'Easy Diffusion',
      'Prompt: a cat\nNegative Prompt: dogs\nSeed: 12\nStable Diffusion model: sd-v1-4\nNum inference steps: 25\nWidth: 512\nHeight: 768\nSampler: euler_a',
      { text: 'a cat', negative: 'dogs', seed: 12, aspectRatio: '2:3', syntax: 'a1111' },
    ],
    [
      'Civitai',
      'Generated using example parameters from Civitai:\n\nPrompt: (real:1.1), woman\nNegative prompt: bad\nSampler: Euler\nSteps: 20\nSeed: 5',
      { text: '(real:1.1), woman', negative: 'bad', seed: 5, syntax: 'a1111' },
    ],
    [
      'InvokeAI',
      '"a fox in snow [blurry]" -s 30 -S 1 -W 512 -H 512 -C 7 -A k_lms',
      { text: 'a fox in snow', negative: 'blurry', seed: 1, aspectRatio: '1:1', syntax: 'compel' },
    ],
    [
      'InvokeAI, without quotes',
      'a fox in snow -s30 -S42 -W 512 -H 768',
      { text: 'a fox in snow', seed: 42, aspectRatio: '2:3', syntax: 'compel' },
    ],
    [
      'a bot',
      '/dream prompt: a fox in snow steps:30 seed:7 aspect_ratio:3:2',
      { text: 'a fox in snow', seed: 7, aspectRatio: '3:2' },
    ],
    [
      'the Horde',
      'shopping mall, 35mm film ### people, crowd',
      { text: 'shopping mall, 35mm film', negative: 'people, crowd' },
    ],
    [
      'the Horde, without blanks',
      'dog in a meadow###cat, leash',
      { text: 'dog in a meadow', negative: 'cat, leash' },
    ],
    [
      'a flag',
      'a cat on a sofa --neg dogs, toys --ar 3:2',
      { text: 'a cat on a sofa --ar 3:2', negative: 'dogs, toys' },
    ],
    [
      'a flag at the end',
      'a cat on a sofa --negative_prompt "dogs, toys"',
      { text: 'a cat on a sofa', negative: 'dogs, toys' },
    ],
    [
      'a script',
      './sd -m sd.ckpt -p "a cat, \\"Mia\\" on its collar" \\\n  --negative-prompt "dogs" -W 512 -H 768 --seed 7 -o a.png',
      {
        text: 'a cat, "Mia" on its collar',
        negative: 'dogs',
        seed: 7,
        aspectRatio: '2:3',
        syntax: 'a1111',
      },
    ],
    ['a script, with a sign', "--prompt='a cat' --cfg_scale=7", { text: 'a cat', syntax: 'a1111' }],
  ])('%s', (_program, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('are several commands, one in a line', () => {
    const lines = '# two cats\n--prompt "a cat" --seed 1\n\n--prompt "two cats" --seed 2\n';
    expect(said(lines)).toEqual([
      { text: 'a cat', seed: 1, syntax: 'a1111' },
      { text: 'two cats', seed: 2, syntax: 'a1111' },
    ]);
    expect(said('the flag --prompt "a cat"\nstands in a text')).not.toContainEqual({ text: 'a cat' });
  });
});

describe('Midjourney as pasted', () => {
  it.each<[string, string, string?]>([
    ['**a red fox --ar 3:2** - <@123456789012345678> (fast)', 'a red fox --ar 3:2'],
    ['**a red fox** - <@123456789012345678> (relaxed, stealth)', 'a red fox'],
    ['**a red fox** - Variations (Strong) by <@123456789012345678> (relaxed, stealth)', 'a red fox'],
    ['**a red fox** - Variations by <@123456789012345678> (fast)', 'a red fox'],
    ['a red fox --ar 3:2 - @sam (fast) [2:14 PM]', 'a red fox --ar 3:2'],
    ['**a red fox** - Upscaled (Subtle) by <@123456789012345678> (fast)', 'a red fox'],
    ['**a red fox** - Image #2 <@123456789012345678>', 'a red fox'],
    ['**a red fox** - Remix (Strong) by @sam (fast)', 'a red fox'],
    ['**a red fox** - Pan Left by @sam (turbo)', 'a red fox'],
    ['**a red fox** - Zoom Out by <@123456789012345678> (fast)', 'a red fox'],
    ['**a red fox** - @sam (Waiting to start)', 'a red fox'],
    ['**a red fox** - @sam (93%) (fast)', 'a red fox'],
    ['a red fox --ar 3:2 - @sam.b (relaxed, stealth)', 'a red fox --ar 3:2'],
    ['a red fox - Image #3 @sam', 'a red fox'],
    ['Midjourney Bot\nAPP\n — Today at 12:31\n**a red fox** - @sam (fast)\nU1\nU2', 'a red fox'],
    ['/imagine prompt: a red fox --ar 3:2', 'a red fox --ar 3:2'],
    ['/imagine prompt:a red fox', 'a red fox'],
    ['/imagine a red fox', 'a red fox'],
    ['a red fox --v 6.1 Job ID: 1a2b3c4d-1111-4222-8333-444455556666', 'a red fox --v 6.1'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([{ text: expected, syntax: 'midjourney' }]);
  });

  it('offers the four of /describe', () => {
    const four = [
      'a white cat --ar 4:3',
      'cat in a window, gouache --ar 4:3',
      'the cat, cubism --ar 4:3',
      'cat, film --ar 4:3',
    ];
    const keys = four.map((words, at) => `${at + 1}\uFE0F\u20E3 ${words}`).join('\n\n');
    expect(said(keys).map(({ text }) => text)).toEqual(four);
    expect(said(four.map((words, at) => `${at + 1}. ${words}`).join('\n')).map(({ text }) => text)).toEqual(
      four,
    );
  });

  it.each(['Cosplay portrait - @artist', '**bold** - a band poster', 'fox - Upscaled'])(
    'is not %j',
    (text) => {
      expect(said(text)).toEqual([{ text }]);
    },
  );
});

describe('what stands where nobody expects it', () => {
  const SETTINGS = 'Steps: 20, Sampler: Euler a, CFG scale: 7';
  it.each([
    [
      'the prompt in one line with what it leaves out',
      'fox Negative prompt: a dog',
      { text: 'fox', negative: 'a dog' },
    ],
    ['a weight before the label', '((big)) Negative prompt: a dog', { text: '((big))', negative: 'a dog' }],
    [
      'a label above what is left out',
      'a fox\nSDXL negative prompt: a dog',
      { text: 'a fox', negative: 'a dog' },
    ],
    [
      'an empty line of it',
      'a red fox Negative prompt:\nat dawn',
      { text: 'a red fox', negative: 'at dawn' },
    ],
    ['a label within it', 'a fox\nNegative prompt: colors: red', { text: 'a fox', negative: 'colors: red' }],
    [
      'flags behind it',
      'a fox\nNegative prompt: a dog --ar 3:2',
      { text: 'a fox --ar 3:2', negative: 'a dog' },
    ],
    ['words below the settings', `${SETTINGS}\na fox`, { text: 'a fox', syntax: 'a1111' }],
    ['words behind two commas', `a fox\n${SETTINGS},, b`, { text: 'a fox', syntax: 'a1111' }],
    [
      'an offer below the settings',
      `a fox\n${SETTINGS}\nWould you like another?`,
      { text: 'a fox', syntax: 'a1111' },
    ],
  ])('is kept: %s', (_name, text, told) => {
    expect(said(text)).toEqual([told]);
  });

  it('is a prompt of its own below the settings of another', () => {
    expect(said(`a fox\n${SETTINGS}\na dog`)).toEqual([
      { text: 'a fox', syntax: 'a1111' },
      { text: 'a dog' },
    ]);
  });
});
