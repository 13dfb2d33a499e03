import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, TARGETS } from '../../../lib/prompt/index.ts';
import { takesJson } from '../../../lib/prompt/targets/target.ts';
import { anyPrompt } from './any-prompt.ts';
import { makePrompt, type Short } from './make-prompt.ts';
import { target } from './target.ts';

const WHOLE: Short = {
  contentType: 'photograph',
  subject: 'elderly fisherman',
  action: 'mending a net',
  setting: 'on a wooden pier at dawn',
  details: 'red scarf|a sign "FRESH FISH"|gulls',
  style: 'documentary|Kodachrome',
  colorTone: 'muted colors',
  lighting: 'soft golden light',
  mood: 'calm',
  realism: 'realistic',
  framing: 'close-up|85mm lens|low angle|shallow depth of field|soft focus',
  resolution: '4K',
  aspectRatio: '3:2',
  exclude: 'no text|watermark',
};
const printed = (id: string, short: Short) => compile(makePrompt(short), target(id));

describe('a plain JSON prompt', () => {
  it('has one key a field, in reading order, and nothing that was not said', () => {
    expect(printed('json', WHOLE).text).toBe(
      '{"medium": "photograph", "subject": "elderly fisherman", "action": "mending a net", "setting": "on a wooden pier at dawn", "details": ["red scarf", "a sign \\"FRESH FISH\\"", "gulls"], "style": ["documentary", "Kodachrome"], "color_palette": "muted colors", "lighting": "soft golden light", "mood": "calm", "realism": "realistic", "composition": "close-up", "camera": {"angle": "low angle", "lens": "85mm lens", "depth_of_field": "shallow depth of field", "focus": "soft focus"}, "resolution": "4K", "aspect_ratio": "3:2", "negative_prompt": "text, watermark"}',
    );
    expect(printed('json', { subject: 'fox' }).text).toBe('{"subject": "fox"}');
    expect(printed('json', { subject: 'fox', aspectRatio: 'wide' }).text).toBe('{"subject": "fox"}');
  });
  it('says who wrote which words', () => {
    const own = printed('json', WHOLE).fragments.filter(({ field }) => field !== null);
    expect(own.map(({ text, field }) => [field, text])).toContainEqual(['framing', '85mm lens']);
    expect(own.map(({ text, field }) => [field, text])).toContainEqual(['aspectRatio', '3:2']);
    expect(own.map(({ text, field }) => [field, text])).toContainEqual(['exclude', 'watermark']);
  });
});

describe('a structured prompt for FIBO', () => {
  it('has the keys of its captions, in their order, the texts apart', () => {
    const { text, negative, fields } = printed('fibo', WHOLE);
    expect(text).toBe(
      '{"short_description":"photograph of an elderly fisherman mending a net on a wooden pier at dawn","objects":[{"description":"elderly fisherman","appearance_details":"red scarf, a sign \\"FRESH FISH\\", gulls","action":"mending a net"}],"background_setting":"on a wooden pier at dawn","lighting":{"conditions":"soft golden light"},"aesthetics":{"composition":"close-up","color_scheme":"muted colors","mood_atmosphere":"calm"},"photographic_characteristics":{"depth_of_field":"shallow depth of field","focus":"soft focus","camera_angle":"low angle","lens_focal_length":"85mm lens"},"style_medium":"photograph","text_render":[{"text":"FRESH FISH","appearance_details":"on a sign"}],"context":"4K","artistic_style":"documentary, Kodachrome, realistic"}',
    );
    expect([negative, fields]).toEqual(['text, watermark', { aspectRatio: '3:2' }]);
  });
  it('has no key for what was not said', () => {
    expect(JSON.parse(printed('fibo', { style: 'anime' }).text)).toEqual({ artistic_style: 'anime' });
    expect(JSON.parse(printed('fibo', { subject: 'fox', details: '"WILD"' }).text)).toEqual({
      short_description: 'a fox',
      objects: [{ description: 'fox' }],
      text_render: [{ text: 'WILD' }],
    });
  });
});

describe.each(TARGETS.filter(takesJson).map((one) => [one.id, one] as const))('%s', (id, one) => {
  it('is one object on one line, whatever was written, or nothing for nothing', () => {
    fc.assert(
      fc.property(anyPrompt, (prompt) => {
        const { text, fragments } = compile(prompt, one);
        expect(fragments.map((fragment) => fragment.text).join('')).toBe(text);
        if (text === '') return;
        expect(JSON.parse(text)).toBeTypeOf('object');
        expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
    expect(compile(makePrompt({ subject: ' ' }), one).text).toBe('');
  });
  it('keeps what was typed whole as an object', () => {
    expect(printed(id, { subject: '\n{"a": 1}' }).text).toBe('{"a":1}');
    expect(JSON.parse(printed(id, { subject: '{"a": 1', style: 'anime' }).text)).not.toHaveProperty('a');
  });
});
