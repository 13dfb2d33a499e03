import { describe, expect, it } from 'vitest';
import { compile, setPhrases, setText, targetById } from '../../../../lib/prompt/index.ts';
import type { Prompt } from '../../../../lib/prompt/model.ts';
import { readPrompt } from '../../../../lib/prompt/parse/read-text.ts';
import type { Target } from '../../../../lib/prompt/targets/target.ts';

const printed = (prompt: Prompt, target = 'gpt-image') => compile(prompt, targetById(target) as Target).text;
const read = (caption: unknown) => readPrompt(JSON.stringify(caption)).prompt;

const PRINTS: [name: string, caption: unknown, text: string][] = [
  [
    'what describes the whole picture first and whole, elements behind it',
    {
      high_level_description: 'a lighthouse keeper on the stairs at dusk',
      style_description: { lighting: 'lamp light', medium: 'photograph' },
      compositional_deconstruction: {
        background: 'a stormy sea behind the glass',
        elements: [{ type: 'obj', desc: 'a coil of rope on a hook' }],
      },
    },
    'A lighthouse keeper on the stairs at dusk, lamp light, photograph, a stormy sea behind the glass, a coil of rope on a hook.',
  ],
  [
    'a sentence, and what is behind it as a sentence of its own',
    { description: 'A heron stands in a marsh.', lighting: 'Dawn', style: 'ink' },
    'A heron stands in a marsh. Dawn, ink.',
  ],
  [
    'a kind of picture of what surely is a thing',
    { lighting: 'dawn', subject: 'a red boat', type: 'watercolor' },
    'A watercolor of a red boat, dawn.',
  ],
  [
    'what is told of the subject beside it',
    {
      meta: { quality: 'photorealistic' },
      subject: { type: 'man', hair: 'grey hair', pose: 'leaning on a gate' },
    },
    'A man, grey hair, leaning on a gate, photorealistic.',
  ],
  [
    'a phrase with commas of its own as a sentence',
    {
      subject: 'a fox',
      props: [{ item: 'lantern', color: 'red', position: 'hanging from a low branch', state: 'unlit' }],
      mood: 'calm',
    },
    'A fox. Red lantern, hanging from a low branch, unlit. Calm.',
  ],
  [
    'no flag in the middle',
    { description: 'a fox in the snow --ar 2:3', style: 'ink' },
    'A fox in the snow, ink. Portrait, 2:3.',
  ],
  ['the comma of another script', { subject: '赤い傘の少女', style: '水彩画' }, '赤い傘の少女，水彩画'],
];

describe('what a caption says', () => {
  it.each(PRINTS)('prints %s', (_name, caption, text) => {
    expect(printed(read(caption))).toBe(text);
  });

  it('is printed the same in a fence', () => {
    const caption = JSON.stringify(PRINTS[0]?.[1]);
    const fenced = readPrompt(`\`\`\`json\n${caption}\n\`\`\``).prompt;
    expect(printed(fenced)).toBe(PRINTS[0]?.[2]);
  });

  it('changes only in the stretch of an edit', () => {
    const prompt = read({ subject: 'a red boat', setting: 'a quiet bay', lighting: 'dawn', style: 'ink' });
    expect(printed(setText(prompt, 'setting', 'a harbor'))).toBe('A red boat, a harbor, dawn, ink.');
    expect(printed(setPhrases(prompt, 'lighting', []))).toBe('A red boat, a quiet bay, ink.');
    expect(printed(setText(setText(prompt, 'setting', 'x'), 'setting', 'a quiet bay'))).toBe(printed(prompt));
  });

  it('keeps what the description said of a field as a detail', () => {
    const { subject, details } = read({ description: 'a cozy cafe in the rain', subject: 'a barista' });
    expect(subject.text).toBe('a barista');
    expect(details?.map(({ text }) => text)).toContain('a cozy cafe');
  });

  it('is the JSON again for a target that takes it, until it is edited', () => {
    const json = '{"subject": "a red boat", "style": "ink"}';
    const { prompt } = readPrompt(json);
    expect(printed(prompt, 'json')).toBe(json);
    expect(printed(setText(prompt, 'subject', 'a boat'), 'json')).not.toContain('red');
  });
});
