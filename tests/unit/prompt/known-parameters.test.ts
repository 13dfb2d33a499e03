import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  knownParameters,
  type Prompt,
  setParameter,
  TARGETS,
  withoutParameter,
} from '../../../lib/prompt/index.ts';
import { type ParameterKind, takes, valueTyped } from '../../../lib/prompt/parameter-kind.ts';
import { target } from './target.ts';

const known = (parameters: unknown, id: string) =>
  knownParameters(parameters as Prompt['parameters'], target(id));
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('what a target knows', () => {
  test.each<[id: string, parameters: unknown, held: string[], unknown: string[]]>([
    ['midjourney', { seed: 5, midjourney: { stylize: 250, foo: '3' } }, ['seed', 'stylize'], ['foo']],
    ['midjourney', { midjourney: { s: 250, raw: true } }, ['stylize', 'raw'], []],
    // Of one version alone.
    ['midjourney', { midjourney: { oref: 'https://x.y/z.png' } }, [], ['oref']],
    ['midjourney', { midjourney: { oref: 'https://x.y/z.png', version: 7 } }, ['oref', 'version'], []],
    ['midjourney-7', { midjourney: { oref: 'https://x.y/z.png', version: 7 } }, ['oref'], ['version']],
    // Several to choose from are no number, and out of range it still is one.
    ['midjourney', { midjourney: { stylize: '{50, 100}', chaos: 500 } }, ['chaos'], ['stylize']],
    [
      'midjourney',
      { midjourney: { images: ['https://x.y/a.png', 'https://x.y/b.png'] } },
      ['image', 'image'],
      [],
    ],
    ['flux', { midjourney: { images: ['https://x.y/a.png'] } }, [], ['']],
    ['midjourney', { midjourney: { profile: true, tile: 'yes' } }, ['profile'], ['tile']],
    ['bing-image-creator', { seed: 5, midjourney: { stylize: 250 } }, [], ['seed', 'stylize']],
    ['flux', { seed: 5 }, ['seed'], []],
    [
      'automatic1111',
      { stableDiffusion: { settings: { Steps: '20', 'CFG scale': '7', 'Model hash': 'abc' } } },
      ['Steps', 'CFG scale'],
      ['Model hash'],
    ],
    ['automatic1111', { picture: { cfg_scale: 7, sampler_name: 'euler' } }, ['Sampler', 'CFG scale'], []],
    [
      'comfyui',
      { stableDiffusion: { settings: { Steps: '20', 'CFG scale': 'high' } } },
      ['steps'],
      ['CFG scale'],
    ],
    // One of two is the control; the other stays what it is.
    [
      'comfyui',
      { stableDiffusion: { settings: { Steps: '20' } }, picture: { steps: 30 } },
      ['steps'],
      ['steps'],
    ],
    ['any', undefined, [], []],
  ])('%s of %j', (id, parameters, held, unknown) => {
    const found = known(parameters, id);
    expect(names(found.held)).toEqual(held);
    expect(names(found.unknown)).toEqual(unknown);
  });

  test('what holds a value that no field can hold is not offered to be added', () => {
    expect(names(known({ midjourney: { stylize: '{50, 100}' } }, 'midjourney').known)).not.toContain(
      'stylize',
    );
    expect(names(known(undefined, 'midjourney').known)).toContain('stylize');
  });
});

test.each<[kind: ParameterKind, typed: string, value: unknown]>([
  [{ from: 0, to: 1000, whole: true }, '250', 250],
  [{ from: 0, to: 1000, whole: true }, ' 250 ', 250],
  [{ from: 0, to: 1000, whole: true }, '1001', null],
  [{ from: 0, to: 1000, whole: true }, '2.5', null],
  [{ from: 0, to: 1000, whole: true }, '', null],
  [{ from: 0, to: 1000, whole: true }, 'many', null],
  [{ from: 0, to: 3, whole: false }, '2.5', 2.5],
  [{ oneOf: [8.1, 7] }, '8.1', 8.1],
  [{ oneOf: ['Euler a'] }, 'Euler a', 'Euler a'],
  [{ oneOf: ['Euler a'] }, 'Euler', null],
  ['switch', 'true', true],
  ['switch', 'false', false],
  ['codes', '12  34', '12 34'],
  ['codes', '', null],
  ['codes', '12 --no cats', null],
  ['optional codes', '', true],
  ['address', 'https://x.y/a.png', 'https://x.y/a.png'],
  ['address', 'https://x.y/a--b.png', null],
  ['address', 'x.y/a.png', null],
])('%j takes %j as %j', (kind, typed, value) => expect(valueTyped(kind, typed)).toBe(value));

const text = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('random', 'Euler a', 'true', 'https://x.y/a.png'),
);
const chosen = fc
  .tuple(fc.constantFrom(...TARGETS), fc.nat(), text)
  .map(([at, nth, typed]) => ({ at, typed, one: { list: knownParameters(undefined, at).known, nth } }))
  .filter(({ one }) => one.list.length > 0)
  .map(({ at, typed, one }) => ({ at, typed, parameter: one.list[one.nth % one.list.length] as never }));

test('what a field takes is held, printed by Midjourney, and leaves nothing behind when it is taken out', () => {
  fc.assert(
    fc.property(chosen, ({ at, typed, parameter }) => {
      const { kind, path, name } = parameter as ReturnType<typeof knownParameters>['known'][number];
      const value = valueTyped(kind, typed);
      if (value === null) return;
      expect(takes(kind, value)).toBe(true);
      const prompt: Prompt = { subject: { text: 'fox' } };
      const changed = setParameter(prompt, parameter, value);
      const [held] = knownParameters(changed.parameters, at).held;
      expect(held).toMatchObject({ name, path, value: value === true && kind !== 'switch' ? '' : value });
      expect(
        compile(changed, at).leftOut.filter(({ what }) => what === 'parameters' || what === 'seed'),
      ).toEqual([]);
      expect(withoutParameter(changed, path)).toEqual(prompt);
    }),
    { numRuns: 500 },
  );
});

test('a setting is stored as it was: in words, or as the number it was', () => {
  const prompt: Prompt = {
    subject: { text: 'fox' },
    parameters: { stableDiffusion: { settings: { Steps: '20' } }, picture: { cfg_scale: 7 } },
  };
  const [steps, cfg] = known(prompt.parameters, 'automatic1111').held;
  if (!steps || !cfg) throw new Error('Both are known.');
  expect(setParameter(setParameter(prompt, steps, 30), cfg, 6.5).parameters).toEqual({
    stableDiffusion: { settings: { Steps: '30' } },
    picture: { cfg_scale: 6.5 },
  });
});

test('settings that the program has controls for are named beside the prompt', () => {
  const settings = { Steps: '20', Sampler: 'my own', 'CFG scale': '70', 'Model hash': 'abc' };
  const prompt: Prompt = { subject: { text: 'fox' }, parameters: { stableDiffusion: { settings } } };
  expect(compile(prompt, target('automatic1111')).fields.settings).toEqual({
    Steps: '20',
    Sampler: 'my own',
  });
  expect(compile(prompt, target('flux')).fields).not.toHaveProperty('settings');
});
