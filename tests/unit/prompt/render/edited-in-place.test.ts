/** A flag or a weight that is changed in a prompt which came from a text changes its own stretch of the text alone. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compile, type Prompt, setWeight } from '../../../../lib/prompt/index.ts';
import { readText } from '../../../../lib/prompt/parse/index.ts';
import { target } from '../target.ts';

function read(text: string, id: string): Prompt {
  const answer = readText(text, { target: target(id) });
  const [choice] = answer.kind === 'prompts' ? answer.choices : [];
  if (!choice) throw new Error(`Nothing was read in “${text}”.`);
  return choice.prompt;
}
const printed = (prompt: Prompt, id: string) => compile(prompt, target(id)).text;
const withFlags = (prompt: Prompt, flags: Record<string, unknown>): Prompt => {
  const midjourney = Object.entries({ ...prompt.parameters?.midjourney, ...flags });
  const left = midjourney.filter(([, value]) => value !== null);
  return { ...prompt, parameters: { ...prompt.parameters, midjourney: Object.fromEntries(left) } };
};

describe('flags', () => {
  test.each<[text: string, flags: Record<string, unknown>, expected: string, id?: string]>([
    ['a fox --stylize 250 --v 7', { stylize: 400 }, 'a fox --stylize 400 --v 7'],
    [
      'a fox --v 7 --s 250 --q 2 --foo 3 --no cars',
      { stylize: 400 },
      'a fox --v 7 --stylize 400 --q 2 --foo 3 --no cars',
    ],
    ['a fox --s 250 --style raw --sref 12 34 --p', { sref: '77' }, 'a fox --s 250 --style raw --sref 77 --p'],
    ['a fox --s 250 --tile', { chaos: 5 }, 'a fox --s 250 --tile --chaos 5'],
    ['a fox --s 250 --tile', { stylize: null }, 'a fox --tile'],
    ['a fox --s 250, --tile', { tile: null }, 'a fox --s 250'],
    ['a fox --s 250 --s 300', { stylize: 400 }, 'a fox --stylize 400'],
    // A value that is refused is not printed.
    ['a fox --s 250 --tile', { stylize: 9000 }, 'a fox --tile'],
    // Another version reads others: `--style raw` is up to V7.
    ['a fox --s 250 --v 7 --style raw', { version: 8 }, 'a fox --stylize 250 --v 8 --raw'],
    // What the text goes without is not added beside an edit.
    ['a fox --s 250 --q 2', { stylize: 400 }, 'a fox --stylize 400 --q 2', 'midjourney-7'],
    ['a fox', { stylize: 400 }, 'a fox --stylize 400 --v 7', 'midjourney-7'],
    ['https://a.example/x.png a fox --tile', { images: null }, 'a fox --tile'],
    ['https://a.example/x.png a fox --tile', { tile: null }, 'https://a.example/x.png a fox'],
    [
      'https://a.example/x.png https://a.example/y.png a fox',
      { images: ['https://a.example/x.png', 'https://a.example/z.png'] },
      'https://a.example/x.png https://a.example/z.png a fox',
    ],
    [
      'https://a.example/x.png https://a.example/y.png a fox',
      { images: ['https://a.example/y.png'] },
      'https://a.example/y.png a fox',
    ],
    ['a fox --tile', { images: ['https://a.example/x.png'] }, 'https://a.example/x.png a fox --tile'],
  ])('%s with %j', (text, flags, expected, id = 'midjourney') => {
    const prompt = read(text, id);
    expect(printed(prompt, id)).toBe(text);
    expect(printed(withFlags(prompt, flags), id)).toBe(expected);
  });

  test('other exclusions, another ratio and another seed take the place of their flags', () => {
    const prompt = read('a fox --no cars --ar 3:2 --seed 5 --s 50 --no text', 'midjourney');
    expect(
      printed(
        { ...prompt, exclude: [{ text: 'cars' }], parameters: { ...prompt.parameters, seed: 6 } },
        'midjourney',
      ),
    ).toBe('a fox --no cars --ar 3:2 --seed 6 --s 50');
    expect(printed({ ...prompt, aspectRatio: '1:1' }, 'midjourney')).toBe(
      'a fox --no cars --ar 1:1 --seed 5 --s 50 --no text',
    );
  });

  test('what is added to the words stands before the flags, which stay as they were typed', () => {
    const prompt = read('a red fox --s 250, --foo 3 --no cars', 'midjourney');
    expect(printed({ ...prompt, mood: [{ text: 'calm' }] }, 'midjourney')).toMatch(
      /^a red fox, calm[^-]* --s 250 --foo 3 --no cars$/,
    );
    const changed = withFlags({ ...prompt, mood: [{ text: 'calm' }] }, { stylize: 400, chaos: 5 });
    expect(printed(changed, 'midjourney')).toMatch(
      /^a red fox, calm[^-]* --stylize 400 --foo 3 --no cars --chaos 5$/,
    );
  });

  test('what is added stands behind the pictures, which Midjourney wants first', () => {
    const prompt = read('https://a.example/x.png a red fox --tile', 'midjourney');
    expect(printed({ ...prompt, contentType: { text: 'photograph' } }, 'midjourney')).toMatch(
      /^https:\/\/a\.example\/x\.png photograph.*a red fox --tile$/,
    );
  });

  test('a flag nobody knows is not called left out while it stands in the text', () => {
    const rules = check(read('a fox --foo 3', 'midjourney'), target('midjourney')).map(({ rule }) => rule);
    expect(rules).not.toContain('parameters-left-out');
  });

  const FLAGS = ['--s 250', '--c 5', '--w 7', '--tile', '--foo 3', '--ar 3:2', '--seed 9', '--sref 123'];
  test('whatever stands beside it, only the flag that was changed is another', () => {
    const flags = fc.shuffledSubarray(FLAGS).map((others) => [...others, '--iw 1']);
    fc.assert(
      fc.property(
        flags.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        (all) => {
          const prompt = read(`a red fox ${all.join(' ')}`, 'midjourney');
          const expected = `a red fox ${all.join(' ').replace('--iw 1', '--iw 2')}`;
          expect(printed(withFlags(prompt, { iw: 2 }), 'midjourney')).toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('weights', () => {
  test.each<[text: string, weight: number, expected: string]>([
    ['a (red fox:1.2) in snow', 1.4, 'a (red fox:1.4) in snow'],
    ['a (red fox:1.2) in snow', 1, 'a red fox in snow'],
    ['a red fox in snow, (fog:1.3), BREAK dawn', 0.8, '(a red fox:0.8) in snow, (fog:1.3), BREAK dawn'],
  ])('%s with %d', (text, weight, expected) => {
    const prompt = read(text, 'automatic1111');
    expect(printed(prompt, 'automatic1111')).toBe(text);
    const changed = setWeight(prompt, 'subject', 0, weight);
    expect(printed(changed, 'automatic1111')).toBe(expected);
    const back = setWeight(changed, 'subject', 0, prompt.subject.weight ?? null);
    expect(printed(back, 'automatic1111')).toBe(text);
  });
});
