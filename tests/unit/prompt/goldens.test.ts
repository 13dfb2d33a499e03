import { describe, expect, it } from 'vitest';
import { type Compiled, compile, type Prompt, TARGETS } from '../../../lib/prompt/index.ts';
import { target } from './target.ts';

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
const SAID = `${SENTENCE} Landscape, 3:2. No text or watermark in the image.`;
const LIST = 'mending a net on a wooden pier at dawn, soft golden light, muted colours, close-up, 85mm lens';
const APART =
  'mending a net, on a wooden pier at dawn, soft golden light, muted colours, close-up, 85mm lens';
const FLAGS = '--ar 3:2 --seed 42';
const NO = '--no text, watermark';
const COLON = `photograph of (an elderly fisherman:1.2) ${LIST}`;
const AFTER = `photograph of (an elderly fisherman)1.2 ${LIST}`;
const CAPTION =
  '{"high_level_description":"photograph of an elderly fisherman mending a net on a wooden pier at dawn","style_description":{"aesthetics":"muted colours","lighting":"soft golden light","photo":"photograph, close-up, 85mm lens","medium":"photograph"},"compositional_deconstruction":{"background":"on a wooden pier at dawn","elements":[{"type":"obj","bbox":[100,100,900,900],"desc":"an elderly fisherman mending a net"}]}}';
const FIBO =
  '{"short_description":"photograph of an elderly fisherman mending a net on a wooden pier at dawn","objects":[{"description":"elderly fisherman","action":"mending a net"}],"background_setting":"on a wooden pier at dawn","lighting":{"conditions":"soft golden light"},"aesthetics":{"composition":"close-up","color_scheme":"muted colours"},"photographic_characteristics":{"lens_focal_length":"85mm lens"},"style_medium":"photograph"}';
const JSON_PROMPT =
  '{"medium": "photograph", "subject": "elderly fisherman", "action": "mending a net", "setting": "on a wooden pier at dawn", "color_palette": "muted colours", "lighting": "soft golden light", "composition": "close-up", "camera": {"lens": "85mm lens"}, "aspect_ratio": "3:2", "negative_prompt": "text, watermark"}';
const SIZED = { aspectRatio: '3:2', size: '1216x832', seed: 42 };
const RATIO = { aspectRatio: '3:2' };

const GOLDENS: Record<string, [text: string, fields: Compiled['fields']]> = {
  any: [SENTENCE, RATIO],
  json: [JSON_PROMPT, {}],
  'bing-image-creator': [SENTENCE, RATIO],
  copilot: [SAID, {}],
  'gpt-image': [SAID, {}],
  'dall-e-3': [SENTENCE, { ...RATIO, size: '1792x1024' }],
  'dall-e-2': [SENTENCE, { ...RATIO, size: '1024x1024' }],
  gemini: [SENTENCE, RATIO],
  imagen: [SENTENCE, { ...RATIO, nearestRatio: '4:3' }],
  midjourney: [`photograph of an elderly fisherman ${LIST} ${FLAGS} ${NO}`, {}],
  'midjourney-7': [`photograph of an elderly fisherman ${LIST} ${FLAGS} --v 7 ${NO}`, {}],
  'midjourney-6-1': [`photograph:: an elderly fisherman::1.2 ${LIST} ${FLAGS} --v 6.1 ${NO}`, {}],
  'niji-7': [`photograph of an elderly fisherman ${LIST} ${FLAGS} --niji 7 ${NO}`, {}],
  'niji-6': [`photograph:: an elderly fisherman::1.2 ${LIST} ${FLAGS} --niji 6 ${NO}`, {}],
  'stable-diffusion': [COLON, SIZED],
  'stable-diffusion-1-5': [COLON, { ...SIZED, size: '624x416' }],
  'stable-diffusion-3-5': [SENTENCE, SIZED],
  automatic1111: [COLON, SIZED],
  comfyui: [COLON, SIZED],
  invokeai: [AFTER, SIZED],
  fooocus: [COLON, SIZED],
  swarmui: [COLON, SIZED],
  'easy-diffusion': [AFTER, SIZED],
  novelai: [`photograph, 1.2::an elderly fisherman::, ${APART}`, SIZED],
  'novelai-3': [`photograph, {{{{an elderly fisherman}}}}, ${APART}`, SIZED],
  flux: [SENTENCE, SIZED],
  'flux-schnell': [SENTENCE, SIZED],
  'flux-2': [SENTENCE, SIZED],
  firefly: [SENTENCE, { ...SIZED, size: '2688x1536', contentClass: 'photo' }],
  ideogram: [SENTENCE, { ...RATIO, seed: 42 }],
  'ideogram-4': [SENTENCE, { ...RATIO, seed: 42 }],
  'ideogram-4-caption': [CAPTION, { ...RATIO, seed: 42 }],
  leonardo: [SENTENCE, { ...RATIO, seed: 42 }],
  nightcafe: [SENTENCE, RATIO],
  dream: [SENTENCE, RATIO],
  fibo: [FIBO, { ...RATIO, seed: 42 }],
};

describe('the golden prompt', () => {
  it.each(TARGETS.map((one) => [one.id, one] as const))('for %s', (id, one) => {
    const { text, fields, negative, leftOut } = compile(GOLDEN, one);
    expect([text, fields]).toEqual(GOLDENS[id]);
    expect(negative).toBe(one.negative === 'box' ? 'text, watermark' : '');
    const what = leftOut.map((out) => out.what);
    expect(what.includes('weights')).toBe(one.weights === 'none');
    expect(what.includes('exclude')).toBe(one.negative === 'none');
    expect(what.includes('seed')).toBe(one.seed === 'none');
  });
  it('says who wrote which words', () => {
    const byField = compile(GOLDEN, target('gpt-image')).fragments.filter(({ field }) => field !== null);
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
});
