import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/prompt/index.ts';
import { boxOf, paletteOf } from '../../../lib/prompt/render/caption/caption-parts.ts';
import { makePrompt, type Short } from './make-prompt.ts';
import { target } from './target.ts';

const printed = (short: Short) => compile(makePrompt(short), target('ideogram-4-caption')).text;

/** The cases of InvokeAI, tests/backend/ideogram4/test_caption.py. */
describe('the caption', () => {
  it('holds plain words as one object', () => {
    expect(printed({ subject: '  a serene lake  ' })).toBe(
      '{"high_level_description":"a serene lake","compositional_deconstruction":{"background":"","elements":[{"type":"obj","bbox":[100,100,900,900],"desc":"a serene lake"}]}}',
    );
  });
  it('takes colors in six digits, in capitals', () => {
    expect(paletteOf(['#ff0000', 'not-a-color', '#00FF00'], 16)).toEqual(['#FF0000', '#00FF00']);
    expect(paletteOf(['#ff0000', '#FF0000', '#000000'], 1)).toEqual(['#FF0000']);
    expect(printed({ subject: 'the lake', colorTone: '#f5c542|warm colors|#87ceeb' })).toContain(
      '"style_description":{"aesthetics":"warm colors","color_palette":["#F5C542","#87CEEB"]}',
    );
  });
  it('makes a box of a rectangle, top before left', () => {
    const rectangle = { x: 512, y: 256, width: 512, height: 512 };
    expect(boxOf(rectangle, { width: 1024, height: 1024 })).toEqual([250, 500, 750, 1000]);
  });
  it('passes on what is a caption already', () => {
    const whole = '{"high_level_description":"a lake","note":"日本  語"}';
    expect(printed({ subject: `\n ${whole} ` })).toBe(whole);
    expect(printed({ subject: '{"a":1}' })).toBe('{"a":1}');
  });
  it('quotes what only begins like one', () => {
    expect(JSON.parse(printed({ subject: '{broken "brace' })).high_level_description).toContain(
      '{broken "brace',
    );
    expect(JSON.parse(printed({ subject: '{"a":1}', mood: 'calm' })).style_description.aesthetics).toBe(
      'calm mood',
    );
  });
  it('says medium and art style for what is no photograph, in the order of its keys', () => {
    const text = printed({
      contentType: 'oil painting',
      subject: 'the lake',
      action: 'freezing over',
      setting: 'at dusk',
      details: 'the reeds|two swans',
      style: 'impressionism',
      lighting: 'soft light',
      mood: 'calm',
      framing: 'wide shot',
    });
    expect(text).toBe(
      '{"high_level_description":"oil painting of the lake freezing over at dusk","style_description":{"aesthetics":"calm mood, wide shot","lighting":"soft light","medium":"oil painting","art_style":"impressionism"},"compositional_deconstruction":{"background":"at dusk","elements":[{"type":"obj","bbox":[100,100,900,900],"desc":"the lake freezing over, the reeds, two swans"}]}}',
    );
  });
  it('makes a text of what is quoted, beside the object', () => {
    const elements = (short: Short) => JSON.parse(printed(short)).compositional_deconstruction.elements;
    const fox = { type: 'obj', bbox: [100, 100, 900, 900], desc: 'a fox' };
    expect(elements({ subject: 'fox', details: '"WILD" in bold red letters' })).toEqual([
      fox,
      { type: 'text', text: 'WILD', desc: 'bold red letters' },
    ]);
    expect(elements({ subject: 'fox', details: 'the words “WILD” and "FREE"' })).toEqual([
      fox,
      { type: 'text', text: 'WILD', desc: 'lettering' },
      { type: 'text', text: 'FREE', desc: 'lettering' },
    ]);
    const sign = 'a neon sign that says "OPEN" above a bar';
    expect(elements({ subject: sign })).toEqual([
      { type: 'obj', bbox: [100, 100, 900, 900], desc: sign },
      { type: 'text', text: 'OPEN', desc: 'on a neon sign' },
    ]);
    expect(elements({ subject: '', details: '"OPEN"' })).toEqual([
      { type: 'text', text: 'OPEN', desc: 'lettering' },
    ]);
  });
  it('gives nothing for nothing', () => expect(printed({ subject: ' ' })).toBe(''));
});

it('keeps a sentence for Ideogram 4 from beginning like a caption', () => {
  const text = compile(makePrompt({ subject: '{a} lake' }), target('ideogram-4')).text;
  expect(text).not.toMatch(/^\s*\{/);
  expect(text).toContain('lake');
});
