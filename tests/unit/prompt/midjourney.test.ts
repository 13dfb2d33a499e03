import { describe, expect, it } from 'vitest';
import { check, compile } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';
import { target } from './target.ts';

const fox = (short: Short): Short => ({ subject: 'fox', ...short });
const flags = (midjourney: Record<string, unknown>): Short => fox({ parameters: { midjourney } as never });

it.each<[prompt: Short, text: string, leftOut: string[]]>([
  [fox({ aspectRatio: '3:2' }), 'a fox --ar 3:2', []],
  [fox({ aspectRatio: '1.91:1' }), 'a fox --ar 191:100', []],
  [fox({ aspectRatio: '1920x1080' }), 'a fox --ar 16:9', []],
  [fox({ aspectRatio: '14:1' }), 'a fox --ar 14:1', []],
  [fox({ aspectRatio: '15:1' }), 'a fox', ['15:1']],
  [fox({ aspectRatio: '0:0' }), 'a fox', []],
  [fox({ aspectRatio: 'wide' }), 'a fox', []],
  [fox({ parameters: { seed: 0 } }), 'a fox --seed 0', []],
  [fox({ parameters: { seed: -1 } }), 'a fox', ['-1']],
  [fox({ parameters: { seed: 1.5 } }), 'a fox', ['1.5']],
  [fox({ parameters: { seed: 4_294_967_295 } }), 'a fox --seed 4294967295', []],
  [fox({ parameters: { seed: 4_294_967_296 } }), 'a fox', ['4294967296']],
  [fox({ exclude: 'text|no people|without cars' }), 'a fox --no text, people, cars', []],
  [flags({ stylize: 250, chaos: 10, weird: 5 }), 'a fox --stylize 250 --chaos 10 --weird 5', []],
  [flags({ raw: true, tile: false }), 'a fox --raw', []],
  [flags({ s: 50, v: 7 }), 'a fox --stylize 50 --v 7', []],
  [flags({ stylize: 1001 }), 'a fox', ['stylize 1001']],
  [flags({ chaos: 1.5, weird: 'very' }), 'a fox', ['chaos 1.5', 'weird very']],
  [flags({ bogus: 1, raw: true }), 'a fox --raw', ['bogus 1']],
  [flags({ sref: 'random', sw: 100 }), 'a fox --sref random --sw 100', []],
  [flags({ sref: '123 --no cats' }), 'a fox', ['sref 123 --no cats']],
  [flags({ iw: 0.5, quality: 2, v: 7 }), 'a fox --iw 0.5 --q 2 --v 7', []],
  [flags({ quality: 3, v: 7 }), 'a fox --v 7', ['quality 3']],
  [
    fox({ aspectRatio: '3:2', exclude: 'text', parameters: { seed: 42, midjourney: { stylize: 250 } } }),
    'a fox --ar 3:2 --seed 42 --stylize 250 --no text',
    [],
  ],
  [{ subject: '', exclude: 'text' }, '--no text', []],
])('%j', (short, text, leftOut) => {
  const compiled = compile(makePrompt(short), target('midjourney'));
  expect(compiled.text).toBe(text);
  expect(compiled.leftOut.flatMap(({ values }) => values)).toEqual(leftOut);
  const said = check(makePrompt(short), target('midjourney')).filter(({ rule }) => rule.endsWith('left-out'));
  expect(said).toHaveLength(compiled.leftOut.length);
});

const VERSIONS = ['midjourney', 'midjourney-7', 'midjourney-6-1', 'niji-7', 'niji-6'] as const;
const CHOSEN = {
  midjourney: '',
  'midjourney-7': ' --v 7',
  'midjourney-6-1': ' --v 6.1',
  'niji-7': ' --niji 7',
  'niji-6': ' --niji 6',
};

describe('a flag of one version', () => {
  it.each<[given: Record<string, unknown>, flag: string, versions: readonly (typeof VERSIONS)[number][]]>([
    [{ stylize: 250 }, '--stylize 250', VERSIONS],
    [{ weird: 5 }, '--weird 5', VERSIONS],
    [{ sref: '5000', sw: 50 }, '--sref 5000 --sw 50', VERSIONS],
    [{ exp: 20 }, '--exp 20', ['midjourney', 'midjourney-7', 'niji-7']],
    [{ oref: 'https://x.y/z.png', ow: 200 }, '--oref https://x.y/z.png --ow 200', ['midjourney-7']],
    [{ cref: 'https://x.y/z.png', cw: 50 }, '--cref https://x.y/z.png --cw 50', ['midjourney-6-1', 'niji-6']],
    [{ q: 2 }, '--q 2', ['midjourney-7']],
    [{ draft: true }, '--draft', ['midjourney-7']],
    [{ hd: true }, '--hd', ['midjourney']],
    [{ sd: true }, '--sd', ['midjourney']],
  ])('%j', (given, flag, versions) => {
    for (const id of VERSIONS) {
      const { text, leftOut } = compile(makePrompt(flags(given)), target(id));
      const known = versions.includes(id);
      expect(text.includes(flag), id).toBe(known);
      expect(
        leftOut.some(({ what }) => what === 'parameters'),
        id,
      ).toBe(!known);
      expect(text.includes(CHOSEN[id]), id).toBe(true);
      const [check_] = check(makePrompt(flags(given)), target(id)).filter(
        ({ rule }) => rule === 'parameters-left-out',
      );
      expect(check_ !== undefined, id).toBe(!known);
    }
  });

  it('is raw as the version writes it', () => {
    for (const given of [{ raw: true }, { style: 'raw' }]) {
      expect(VERSIONS.map((id) => compile(makePrompt(flags(given)), target(id)).text)).toEqual([
        'a fox --raw',
        'a fox --v 7 --style raw',
        'a fox --v 6.1 --style raw',
        'a fox --niji 7 --style raw',
        'a fox --niji 6 --style raw',
      ]);
    }
    // `--sref 5000 --style raw --v 8.2`, as people carry it over.
    const carried = flags({ sref: 5000, style: 'raw', version: 8.2 });
    expect(compile(makePrompt(carried), target('midjourney')).text).toBe('a fox --sref 5000 --v 8.2 --raw');
  });

  it.each<[id: string, given: Record<string, unknown>, text: string, leftOut: string[]]>([
    ['midjourney', { version: 7, q: 4, raw: true }, 'a fox --q 4 --v 7 --style raw', []],
    ['midjourney', { niji: 6, hd: true }, 'a fox --niji 6', ['hd true']],
    ['midjourney', { v: 5.2 }, 'a fox', ['version 5.2']],
    ['midjourney', { v: 'new' }, 'a fox', ['version new']],
    ['midjourney-7', { v: 7 }, 'a fox --v 7', []],
    ['midjourney-7', { v: 8 }, 'a fox --v 7', ['version 8']],
    ['midjourney-7', { niji: 7 }, 'a fox --v 7', ['niji 7']],
    ['midjourney-6-1', { v: 6 }, 'a fox --v 6', []],
    ['niji-7', { niji: 7, v: 7 }, 'a fox --niji 7', ['version 7']],
  ])('on %s with %j', (id, given, text, leftOut) => {
    const compiled = compile(makePrompt(flags(given)), target(id));
    expect(compiled.text).toBe(text);
    expect(compiled.leftOut.flatMap(({ values }) => values)).toEqual(leftOut);
  });
});

it('takes no ratio beyond 4:1 in high definition', () => {
  const wide = (hd: boolean) =>
    compile(makePrompt({ ...flags({ hd }), aspectRatio: '5:1' }), target('midjourney'));
  expect(wide(false).text).toBe('a fox --ar 5:1');
  expect(wide(true).text).toBe('a fox --hd');
  expect(wide(true).leftOut).toEqual([{ what: 'aspectRatio', values: ['5:1'] }]);
});

it('begins with the pictures, and with nothing else that is one', () => {
  const images = ['https://x.y/a.png', 'no picture', 'https://x.y/b--c.png'];
  const { text, leftOut } = compile(makePrompt(flags({ images })), target('midjourney'));
  expect(text).toBe('https://x.y/a.png a fox');
  expect(leftOut).toEqual([{ what: 'parameters', values: images.slice(1) }]);
});

describe('a multi-prompt', () => {
  const six = (prompt: object) =>
    compile({ subject: { text: 'the fox' }, ...prompt }, target('midjourney-6-1')).text;
  it.each([
    [{}, 'the fox --v 6.1'],
    [{ style: [{ text: 'ink', weight: 1.5 }] }, 'the fox:: ink::1.5 --v 6.1'],
    [
      {
        contentType: { text: 'sketch' },
        style: [{ text: 'ink', weight: 0.5 }, { text: 'wash' }],
        mood: [{ text: 'calm' }],
      },
      'sketch of the fox:: ink::0.5 wash, calm mood --v 6.1',
    ],
    [
      { subject: { text: 'the fox', weight: 2 }, setting: { text: 'forest' } },
      'the fox::2 in a forest --v 6.1',
    ],
  ])('%j', (prompt, text) => expect(six(prompt)).toBe(text));
});
