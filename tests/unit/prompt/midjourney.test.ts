import { expect, it } from 'vitest';
import { check, compile, targetById } from '../../../lib/prompt/index.ts';
import { makePrompt, type Short } from './make-prompt.ts';

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
  const target = targetById('midjourney');
  if (!target) throw new Error('no target');
  const compiled = compile(makePrompt(short), target);
  expect(compiled.text).toBe(text);
  expect(compiled.leftOut.flatMap(({ values }) => values)).toEqual(leftOut);
  const said = check(makePrompt(short), target).filter(({ rule }) => rule.endsWith('left-out'));
  expect(said).toHaveLength(compiled.leftOut.length);
});
