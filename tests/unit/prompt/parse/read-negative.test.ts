/** The list of what to leave out: its phrases with their weights. */
import { describe, expect, test } from 'vitest';
import { compile, targetOrDefault } from '../../../../lib/prompt/index.ts';
import { readNegative } from '../../../../lib/prompt/parse/read-negative.ts';

describe('phrases and weights', () => {
  test.each([
    [
      '(oil painting:0.9), (worst quality, low quality:1.4)',
      ['oil painting 0.9', 'worst quality 1.4', 'low quality 1.4'],
    ],
    [
      '((twins)) (blur:1.3) [fog], old ((car)) park',
      ['twins 1.21', 'blur 1.3', 'fog 0.91', 'old ((car)) park 1'],
    ],
    ['text, ( blurry :1.2 ), ((bad', ['text 1', 'blurry 1.2', 'bad 1']],
  ])('%s', (text, expected) => {
    const phrases = readNegative(text, 'a1111');
    expect(phrases.map((phrase) => `${phrase.text} ${phrase.weight ?? 1}`)).toEqual(expected);
  });
});

describe('names of embeddings are said in no sentence', () => {
  test.each(['lazyneg', 'easynegative', '<bad_prompt>', 'boring_v1.5', 'style-neg'])('%s', (name) => {
    const prompt = { subject: { text: 'the fox' }, exclude: [{ text: name }, { text: 'cars' }] };
    expect(compile(prompt, targetOrDefault('gpt-image')).text).toBe('The fox. No cars in the image.');
    expect(compile(prompt, targetOrDefault('stable-diffusion')).negative).toContain(name.replace(/\W.*/, ''));
  });
});
