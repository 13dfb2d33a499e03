import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Prompt, TARGETS, type Target } from '../../../lib/prompt/index.ts';
import { takesJson } from '../../../lib/prompt/targets/target.ts';
import { printedWeight } from '../../../lib/prompt/weight.ts';
import { readAttention, readComposed, type Weighed, withoutCommands } from './readers/a1111.ts';
import { readSchedule } from './readers/a1111-schedule.ts';
import { frontEnd, readWeights } from './readers/comfyui.ts';
import { readCompel } from './readers/compel.ts';
import { outcomes } from './readers/dynamic-prompts.ts';
import { permutations, readMidjourney } from './readers/midjourney.ts';
import { readNovelai } from './readers/novelai.ts';

/** Each syntax as its program reads it; it throws where anything but words and weights is found. */
const READERS: Partial<Record<Target['syntax'], (text: string) => Weighed[]>> = {
  a1111(text) {
    const { text: words, networks } = withoutCommands(text);
    expect(networks).toEqual([]);
    expect(words).toBe(text);
    expect(readComposed(text)).toHaveLength(1);
    expect(new Set(readSchedule(text, 10)).size).toBe(1);
    return readAttention(text);
  },
  fooocus(text) {
    expect(text).not.toMatch(/__|\[\[/);
    return READERS.a1111?.(text) ?? [];
  },
  comfyui(text) {
    const chosen = [0, 1].map((at) => frontEnd(text, (options) => Math.min(at, options - 1)));
    expect(chosen[0]).toBe(chosen[1]);
    expect(text).not.toMatch(/\/\/|\/\*|\bembedding:\S/i);
    return readWeights(chosen[0] ?? '');
  },
  compel(text) {
    expect(outcomes(text)).toEqual([{ text, chance: 1 }]);
    expect(text).not.toMatch(/[{}|]|<\w/);
    const { parts } = readCompel(text);
    expect(parts).toHaveLength(1);
    return parts[0]?.fragments ?? [];
  },
  swarmui(text) {
    expect(text).not.toMatch(/[<>]/);
    return readWeights(text);
  },
  novelai(text) {
    expect(text).not.toMatch(/\|/);
    return readNovelai(text);
  },
  midjourney(text) {
    expect(permutations(text)).toEqual([text]);
    const { images, parts, flags } = readMidjourney(text);
    expect(images).toEqual([]);
    expect(flags.filter(([name]) => !['v', 'niji'].includes(name))).toEqual([]);
    return parts;
  },
  local(text) {
    for (const syntax of ['fooocus', 'comfyui'] as const) {
      const read = READERS[syntax]?.(text) ?? [];
      expect(read.map(([words]) => words).join('')).toBe(text);
      for (const [, weight] of read) expect(weight).toBe(1);
    }
    return [[text, 1]];
  },
  'local-hex': (text) => readWeights(frontEnd(text)),
};

/** What a caption or plain sentence holds is words. */
const read = (target: Target, text: string): Weighed[] => READERS[target.syntax]?.(text) ?? [[text, 1]];

const SIGNS = [
  ...[
    '(',
    ')',
    '((',
    '))',
    '[',
    ']',
    '[[',
    ']]',
    '{',
    '}',
    '|',
    '\\',
    '\\\\',
    '\\(',
    '\\)',
    ':',
    '::',
    '+',
    '++',
    '-',
  ],
  ...[
    '"',
    '<',
    '>',
    '//',
    '/*',
    '*/',
    '__',
    '$$',
    '#',
    ';',
    '/',
    '*',
    '=',
    '!',
    '?',
    '.',
    ' ',
    ' ',
    ' ',
    ' ',
    ', ',
  ],
  ...[
    ':1.2)',
    '(a:1.3)',
    '[b:3]',
    '[c:d:0.5]',
    '[e|f]',
    '{g|h}',
    '{0.5::i|j}',
    '5::',
    '1.5::k::',
    '2',
    '5:30',
    '16:9',
  ],
  ...['(m)1.2', '(n)++', 'AND', 'BREAK', 'embedding:x', 'https://x.y/z', '—', '…', '\n', 'é', '東京'],
];
const WORDS = ['alpha', 'bravo', 'foxes', 'red', 'old', 'hot-dog', 'U.S.', "dog's"];
const typed = fc
  .array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 12 })
  .map((pieces) => `the ${pieces.join('')}`);

/** Letters without the word that stands for the sign of a number, which begins a comment here and there. */
const letters = (text: string) => text.toLowerCase().replace(/\P{L}/gu, '').replaceAll('number', '');

describe.each(TARGETS.filter((target) => !takesJson(target)).map((target) => [target.id, target] as const))(
  '%s',
  (_id, target) => {
    it('reads what was typed as words, at weight 1', () => {
      fc.assert(
        fc.property(typed, (text) => {
          const compiled = compile(
            { subject: { text }, exclude: [{ text }] },
            { ...target, negative: 'box' },
          );
          const words = target.dialect === 'caption' ? described(compiled.text) : compiled.text;
          const found = read(target, words.replace(/ --no .*$/, ''));
          for (const [part, weight] of found) if (part.trim() !== '') expect(weight).toBe(1);
          const said = letters(found.map(([part]) => part).join(' '));
          expect(said).toBe(expected(target, text));
          if (target.negative !== 'box' || target.dialect === 'midjourney') return;
          const excluded = read(target, compiled.negative);
          for (const [part, weight] of excluded) if (part.trim() !== '') expect(weight).toBe(1);
          expect(letters(excluded.map(([part]) => part).join(' '))).toBe(expected(target, text));
        }),
        { numRuns: 300 },
      );
    }, 60_000);

    if (target.weights === 'none') return;

    it('reads every weight as it was given', () => {
      const weight = fc.oneof(fc.constant(undefined), fc.double({ min: 0.05, max: 2.5, noNaN: true }));
      const all = fc.tuple(...Array.from({ length: 8 }, () => fc.tuple(typed, weight)));
      fc.assert(
        fc.property(all, (given) => {
          const phrase = (at: number) => {
            const [text = '', weight] = given[at] ?? [];
            return { text: `${text} ${MARKS[at]}`, ...(weight === undefined ? {} : { weight }) };
          };
          const prompt: Prompt = {
            contentType: phrase(0),
            subject: phrase(1),
            action: phrase(2),
            setting: phrase(3),
            details: [phrase(4), phrase(5)],
            style: [phrase(6)],
            framing: [phrase(7)],
            exclude: [phrase(1)],
          };
          const { text, negative } = compile(prompt, target);
          const found = read(target, text.replace(/ --no .*$/, ''));
          for (const [at, mark] of MARKS.entries()) {
            const [, weight] = found.find(([part]) => part.includes(mark)) ?? [];
            expect(weight, `${mark} in ${text}`).toBeDefined();
            near(target, weight ?? 0, printedWeight(given[at]?.[1]));
          }
          if (target.negative !== 'box') return;
          const [, excluded] = read(target, negative).find(([part]) => part.includes('mike')) ?? [];
          near(target, excluded ?? 0, printedWeight(given[1]?.[1]));
        }),
        { numRuns: 200 },
      );
    }, 60_000);
  },
);

const MARKS = ['lima', 'mike', 'november', 'oscar', 'papa', 'quebec', 'romeo', 'sierra'];

/** Braces come in steps of a twentieth. */
function near(target: Target, weight: number, wanted: number): void {
  const off = target.weights === 'braces' ? 0.025 : 1e-9;
  expect(Math.abs(Math.log(weight / wanted))).toBeLessThanOrEqual(off);
}

/** The letters of what was typed, as far as the target can be told them. */
function expected({ syntax }: Target, text: string): string {
  const escaped = syntax === 'a1111' || syntax === 'fooocus';
  const words = escaped ? text : text.replace(/<embedding:[^<>]*>/gi, ' ');
  // An address at the beginning would be a picture.
  return letters(syntax === 'midjourney' ? words.replace(/https?:\/\//g, '') : words);
}

function described(caption: string): string {
  return caption === '' ? '' : JSON.parse(caption).high_level_description;
}
