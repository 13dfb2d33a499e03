import { describe, expect, it } from 'vitest';
import { compile, promptFromText, readPrompt, targetById } from '../../../lib/prompt/index.ts';

const BERET = `girl with an artist's beret, determined, blue eyes, desert scene, computer monitors, heavy makeup, by Alphonse Mucha and Charlie Bowater, ((eyeshadow)), (coquettish), detailed, intricate
Negative prompt: ugly, fat, obese, chubby, (((deformed))), [blurry], bad anatomy, disfigured, poorly drawn face, mutation, mutated, (extra_limb), (ugly), (poorly drawn hands), messy drawing
Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x512, Model hash: 45dee52b`;

describe('what AUTOMATIC1111 writes under a picture', () => {
  it('is prompt, negative and settings', () => {
    const prompt = promptFromText(BERET);
    expect(prompt.subject.text).toBe("girl with an artist's beret");
    expect(prompt.exclude).toHaveLength(15);
    expect(prompt.exclude?.[4]).toEqual({ text: 'deformed', weight: 1.33 });
    expect(prompt.aspectRatio).toBe('1:1');
    expect(prompt.parameters).toMatchObject({
      seed: 965400086,
      stableDiffusion: { settings: { Steps: '20', Sampler: 'Euler a', 'Model hash': '45dee52b' } },
    });
  });
  it('may span lines, and have settings of Forge and in quotes', () => {
    const { prompt } = readPrompt(
      'a fox\nin a forest\nNegative prompt: text,\nblur\nSteps: 20, Distilled CFG Scale: 3.5, Lora hashes: "a: 1, b: 2"',
    );
    expect(prompt.exclude).toEqual([{ text: 'text' }, { text: 'blur' }]);
    expect(prompt.parameters?.stableDiffusion).toEqual({
      settings: { Steps: '20', 'Distilled CFG Scale': '3.5', 'Lora hashes': 'a: 1, b: 2' },
    });
  });
  it.each([
    ['two settings are words', 'a fox\nSteps: 20, Seed: 1'],
    ['a line with colons is words', 'a portrait: of a man, light: soft, style: noir'],
    ['such a line behind another is words too', 'a man\na portrait: of a man, light: soft, style: noir'],
  ])('%s', (_name, text) => {
    const { parameters, ...fields } = promptFromText(text);
    expect(parameters).toBeUndefined();
    const kept = JSON.stringify(fields);
    for (const word of text.match(/\w+/g) ?? []) expect(kept).toContain(word);
  });
  it('keeps words of the last line that are no settings', () => {
    const kept = JSON.stringify(promptFromText('a fox\nblue sky, Steps: 20, Sampler: Euler, Seed: 1'));
    expect(kept).toContain('blue sky');
  });
});

describe('Midjourney', () => {
  it('is read with the ID of its job', () => {
    const { prompt, notes } = readPrompt(
      'example --ar 2:1 --stylize 80 --v 6 Job ID: a7421d2f-1111-4222-8333-444455556666',
    );
    expect(prompt).toEqual({
      subject: { text: 'example' },
      aspectRatio: '2:1',
      parameters: { midjourney: { stylize: 80, version: 6 } },
    });
    expect(notes).toEqual([]);
  });
  it.each<[text: string, prompt: object]>([
    [
      'vibrant tulip fields:: red::-.5',
      { subject: { text: 'vibrant tulip fields' }, exclude: [{ text: 'red' }] },
    ],
    ['hot::2 dog', { subject: { text: 'hot', weight: 2 }, details: [{ text: 'dog' }] }],
    ['a {red, green} bird', { subject: { text: 'a {red, green} bird' } }],
    [
      'https://x.y/a.png a fox —ar 3:2',
      {
        subject: { text: 'a fox' },
        aspectRatio: '3:2',
        parameters: { midjourney: { images: ['https://x.y/a.png'] } },
      },
    ],
    [
      'a fox --foo bar --raw',
      { subject: { text: 'a fox' }, parameters: { midjourney: { foo: 'bar', raw: true } } },
    ],
  ])('%s', (text, prompt) => expect(promptFromText(text)).toEqual(prompt));
});

describe('JSON', () => {
  it('of Ideogram is read by its keys, and printed again', () => {
    const target = targetById('ideogram-4-caption');
    if (!target) throw new Error('no target');
    const caption = compile(
      {
        contentType: { text: 'photograph' },
        subject: { text: 'elderly fisherman' },
        setting: { text: 'on a pier' },
        lighting: [{ text: 'soft light' }],
        framing: [{ text: 'close-up' }],
      },
      target,
    ).text;
    const prompt = promptFromText(caption);
    expect(prompt).toMatchObject({
      contentType: { text: 'photograph' },
      subject: { text: 'an elderly fisherman' },
      setting: { text: 'on a pier' },
      lighting: [{ text: 'soft light' }],
      framing: [{ text: 'close-up' }],
    });
    expect(compile(prompt, target).text).toBe(caption);
  });
  it.each<[program: string, json: object]>([
    ['InvokeAI', { positive_prompt: 'a fox, soft light', negative_prompt: 'blur', seed: 5 }],
    ['SwarmUI', { sui_image_params: { prompt: 'a fox, soft light', negativeprompt: 'blur', seed: 5 } }],
    ['NovelAI', { Comment: '{"prompt":"a fox, soft light","uc":"blur","seed":5}' }],
    [
      'ComfyUI',
      {
        3: { class_type: 'KSampler', inputs: { seed: 5, positive: ['6', 0], negative: ['7', 0] } },
        6: { class_type: 'CLIPTextEncode', inputs: { text: 'a fox, soft light' } },
        7: { class_type: 'CLIPTextEncode', inputs: { text: 'blur' } },
      },
    ],
  ])('of %s gives its prompt', (_program, json) => {
    expect(promptFromText(JSON.stringify(json))).toMatchObject({
      subject: { text: 'a fox' },
      lighting: [{ text: 'soft light' }],
      exclude: [{ text: 'blur' }],
      parameters: { seed: 5 },
    });
  });
});

describe('bad input stays whole, and one sentence says why', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const keys = `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":${at}`).join(',')}}`;
  it.each<[name: string, text: string, note: string]>([
    ['unknown JSON', '{"a":[1,{"b":"fox"}]}', 'unknown-json'],
    ['JSON nested deep', deep, 'unknown-json'],
    ['JSON of many keys', keys, 'unknown-json'],
    ['a million parentheses', '('.repeat(1_000_000), 'too-long'],
    ['a megabyte of words', 'red fox, '.repeat(120_000), 'too-long'],
    [
      'an article',
      'The committee met again on Tuesday and decided, after a discussion of more than three hours that nobody enjoyed, to postpone the decision about the budget until the numbers of the third quarter are known to all of its members. The chair thanked everybody for their patience and asked them to send their remarks to the office before the end of the month, because the printer needs them. ',
      'not-understood',
    ],
  ])('%s', (_name, text, note) => {
    const read = readPrompt(text);
    expect(read.prompt.subject.text).toBe(text.trim());
    expect(read.notes.map((said) => said.note)).toEqual([note]);
    expect(read.notes[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
  it.each<[text: string, note: string]>([
    ['a fox --chaos', 'flag-without-value'],
    ['a fox --ar', 'flag-without-value'],
    ['a fox --ar 0:0', 'bad-ratio'],
    ['a fox --foo bar', 'unknown-flag'],
    ['a fox --seed abc', 'bad-value'],
    ['a (fox:1e308)', 'bad-weight'],
    ['a (fox:NaN), red', 'bad-weight'],
  ])('%s', (text, note) => {
    const read = readPrompt(text);
    expect(read.notes.map((said) => said.note)).toEqual([note]);
    const kept = JSON.stringify(read.prompt);
    for (const word of text.match(/\w+/g) ?? []) if (word !== 'ar') expect(kept).toContain(word);
  });
  it('keeps unbalanced brackets, directions and lone surrogates from doing harm', () => {
    for (const text of ['a (fox', 'a fox))', '[[{(', '\ud800 a fox', '\u202e a fox\u0000', ':) a smile']) {
      expect(readPrompt(text).notes).toEqual([]);
    }
    expect(promptFromText('a (fox in a box').subject.text).toBe('a (fox');
  });
});
