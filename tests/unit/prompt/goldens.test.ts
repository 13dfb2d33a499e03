import { describe, expect, it } from 'vitest';
import {
  type Compiled,
  compile,
  type Prompt,
  promptFromText,
  TARGETS,
  targetById,
} from '../../../lib/prompt/index.ts';

/** One structured prompt in every dialect, word for word. */
const GOLDEN: Prompt = {
  contentType: { text: 'photograph' },
  subject: { text: 'elderly fisherman', weight: 1.2 },
  action: { text: 'mending a net' },
  setting: { text: 'on a wooden pier at dawn' },
  lighting: [{ text: 'soft golden light' }],
  colorTone: [{ text: 'muted colours' }],
  framing: [{ text: 'close-up' }, { text: '85mm lens' }],
  aspectRatio: '3:2',
  exclude: [{ text: 'text' }, { text: 'watermark' }],
  parameters: { seed: 42 },
};
const SENTENCE =
  'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, in soft golden light with muted colours, shot on an 85mm lens.';

function printed(id: string, prompt: Prompt = GOLDEN): Compiled {
  const target = targetById(id);
  if (!target) throw new Error(id);
  return compile(prompt, target);
}

describe('the golden prompt', () => {
  it('for Midjourney', () => {
    expect(printed('midjourney').text).toBe(
      'photograph of an elderly fisherman mending a net on a wooden pier at dawn, soft golden light, muted colours, close-up, 85mm lens --ar 3:2 --seed 42 --no text, watermark',
    );
  });
  it('for Stable Diffusion', () => {
    const { text, negative, fields } = printed('stable-diffusion');
    expect(text).toBe(
      'photograph of (an elderly fisherman:1.2) mending a net on a wooden pier at dawn, soft golden light, muted colours, close-up, 85mm lens',
    );
    expect(negative).toBe('text, watermark');
    expect(fields).toEqual({ aspectRatio: '3:2', size: '1216x832', seed: 42 });
  });
  it.each(['dall-e-3', 'bing-image-creator', 'any'])('for %s, with the exclusions left out', (id) => {
    const { text, negative, leftOut } = printed(id);
    expect(text).toBe(SENTENCE);
    expect(negative).toBe('');
    expect(leftOut).toContainEqual({ what: 'exclude', values: ['text', 'watermark'] });
  });
  it.each(['gpt-image', 'copilot'])('for %s, with ratio and exclusions said', (id) => {
    expect(printed(id).text).toBe(`${SENTENCE} Landscape, 3:2. No text or watermark in the image.`);
  });
  it('says who wrote which words', () => {
    const byField = printed('gpt-image').fragments.filter(({ field }) => field !== null);
    expect(byField.map(({ text, component, field }) => [text, component, field])).toEqual([
      ['close-up', 'composition', 'framing'],
      ['photograph', 'contentType', 'contentType'],
      ['elderly fisherman', 'description', 'subject'],
      ['mending a net', 'description', 'action'],
      ['on a wooden pier at dawn', 'description', 'setting'],
      ['soft golden light', 'style', 'lighting'],
      ['muted colours', 'style', 'colorTone'],
      ['85mm lens', 'composition', 'framing'],
      ['Landscape, 3:2.', 'composition', 'aspectRatio'],
      ['text', 'exclude', 'exclude'],
      ['watermark', 'exclude', 'exclude'],
    ]);
  });
  const READ = TARGETS.filter(
    ({ dialect, syntax }) => !['tags', 'caption'].includes(dialect) && syntax !== 'compel',
  );
  it.each(READ.map(({ id }) => id))('reads back what it printed for %s', (id) => {
    const once = printed(id).text;
    expect(printed(id, promptFromText(once)).text).toBe(once);
  });
});
