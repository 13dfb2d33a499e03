import { describe, expect, it, test } from 'vitest';
import {
  type Check,
  type Compiled,
  check,
  compile,
  type Prompt,
  targetById,
} from '../../../../lib/prompt/index.ts';
import { RULES } from '../../../../lib/prompt/lint/rules/index.ts';
import { inEnglish } from '../../../../scripts/easel/english.ts';
import { makePrompt } from '../make-prompt.ts';
import { EXAMPLES } from './examples.ts';

function findings(id: string, prompt: Prompt): Check[] {
  const target = targetById(id);
  if (!target) throw new Error(id);
  return check(prompt, target);
}
const said = (one?: Check) => one && inEnglish(one.message);
const of = (checks: readonly Check[], rule: string) => checks.filter((one) => one.rule === rule);

describe.each(EXAMPLES)(
  '$rule for $target: $prompt',
  ({ rule, target, severity, prompt, fixed, fine, fineFor }) => {
    const before = makePrompt(prompt);
    const found = of(findings(target, before), rule);

    it('speaks, in one sentence, and gives its reason', () => {
      expect(found.map((one) => one.severity)).toContain(severity);
      for (const { message, why, fix } of found) {
        expect(inEnglish(message)).toMatch(/^["A-Z0-9][^{}]*\.$/);
        expect(inEnglish(why.reason)).toMatch(/^[A-Z][^{}]*\.$/);
        expect(why.source).not.toBe('');
        if (fix) expect(inEnglish(fix.label)).toMatch(/^[A-Z][^{}]*$/);
      }
    });

    it('is mended by its fix, and by nothing else', () => {
      const fix = found[0]?.fix;
      expect(fix === undefined).toBe(fixed === null);
      if (!fix || !fixed) return;
      const after = fix.apply(before);
      expect(after).toEqual(makePrompt(fixed));
      expect(of(findings(target, after), rule)).toEqual([]);
      expect(before, 'the prompt given is left alone').toEqual(makePrompt(prompt));
    });

    it('says nothing where all is right', () => {
      expect(of(findings(fineFor ?? target, makePrompt(fine)), rule)).toEqual([]);
    });
  },
);

/** Rules about things this list of targets cannot show have tests of their own below. */
const APART = ['weights-left-out', 'non-latin-text', 'syntax-left-out'];

test('every rule has an id, a name and a source of its own, and is tried', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { id, why } of RULES) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(why.source, id).toMatch(/arXiv|docs\.|openai|AUTOMATIC1111|google|study|Brysbaert/);
  }
  expect([...new Set([...EXAMPLES.map(({ rule }) => rule), ...APART])].sort()).toEqual(
    RULES.map(({ id }) => id).sort(),
  );
});

test('errors of input cannot be switched off, everything else can', () => {
  expect(RULES.filter(({ always }) => always).map(({ id }) => id)).toEqual([
    'no-subject',
    'over-limit',
    'bad-aspect-ratio',
  ]);
});

test('weights are left out where they are not read', () => {
  const prompt = { subject: { text: 'fox', weight: 1.2 }, style: [{ text: 'anime', weight: 1 }] };
  expect(of(findings('midjourney', prompt), 'weights-left-out').map(({ severity }) => severity)).toEqual([
    'hint',
  ]);
  expect(of(findings('stable-diffusion', prompt), 'weights-left-out')).toEqual([]);
});

test('says what was printed of a program’s syntax, and what was left out', () => {
  const target = targetById('gpt-image');
  if (!target) throw new Error('no target');
  const prompt = makePrompt({ subject: 'a red hat' });
  const leftOut: Compiled['leftOut'] = [
    { what: 'syntax', values: ['{red|blue}', 'BREAK', '[a:b:0.5]'], printed: ['red', '', 'b'] },
  ];
  const found = of(check(prompt, target, { ...compile(prompt, target), leftOut }), 'syntax-left-out');
  expect(found.map(said)).toEqual([
    '"{red|blue}" and "[a:b:0.5]" are commands that ChatGPT (GPT Image) does not read, so "red" and "b" were printed instead.',
    '"BREAK" is a command that ChatGPT (GPT Image) does not read, so it was left out.',
  ]);
});

describe('a prompt whose subject stands elsewhere', () => {
  it.each([
    'formula 1 driver|le mans race|double exposure',
    'polar bear|drifting ice floe|ultra detailed',
    'Leuchtturm an der Nordsee',
    '1girl|blue hair',
    '東京の夜景',
    '"OPEN"',
    'portrait of a woman',
  ])('%s: has one', (details) => {
    expect(of(findings('any', makePrompt({ details })), 'no-subject')).toEqual([]);
  });
  it.each(['masterpiece|8k|best quality, cinematic', 'soft light', ', '])('%s: has none', (details) => {
    expect(of(findings('any', makePrompt({ details })), 'no-subject')).toHaveLength(1);
  });
});

test('a program’s syntax in a phrase that has it is no fault, and its words are still read', () => {
  const prompt: Prompt = {
    subject: { text: '(masterpiece:1.2), {red|blue} fox', syntax: 'a1111' },
    mood: [{ text: 'calm' }],
  };
  const found = findings('midjourney', prompt);
  expect(of(found, 'foreign-syntax')).toEqual([]);
  expect(of(found, 'quality-words')[0]?.fix?.apply(prompt).subject.text).toBe('{red|blue} fox');
});

test('a T5 reader has no signs for other letters, a language model has', () => {
  const any = targetById('any');
  if (!any) throw new Error('no target');
  const prompt = makePrompt({ subject: 'a street sign 東京の夜景' });
  const warned = of(check(prompt, { ...any, reader: 't5' }), 'non-latin-text');
  expect(warned.map(({ severity }) => severity)).toEqual(['warning']);
  expect(of(check(prompt, { ...any, reader: 'language-model' }), 'non-latin-text')).toEqual([]);
  expect(
    of(check(makePrompt({ subject: 'crème brûlée à Zürich' }), { ...any, reader: 't5' }), 'non-latin-text'),
  ).toEqual([]);
});

test('a weight of a whole phrase becomes its weight', () => {
  const [found] = of(
    findings('stable-diffusion', makePrompt({ subject: '(fox:1.3)', style: 'anime::2' })),
    'foreign-syntax',
  );
  expect(found?.fix?.apply(makePrompt({ subject: '(fox:1.3)', style: 'anime::2' }))).toEqual({
    subject: { text: 'fox', weight: 1.3 },
    style: [{ text: 'anime', weight: 2 }],
  });
});

test('one cause is told once, the most useful finding first', () => {
  expect(findings('any', makePrompt({ subject: 'freedom' })).map(({ rule }) => rule)).toEqual([
    'abstract-subject',
  ]);
  expect(findings('any', makePrompt({ subject: 'fox' })).map(({ rule }) => rule)).toEqual(['no-style']);
  const ranks = { error: 0, warning: 1, hint: 2 };
  const checks = findings(
    'bing-image-creator',
    makePrompt({ subject: `beautiful ${'x'.repeat(509)}`, exclude: 'people', aspectRatio: '3:2' }),
  );
  const order = checks.map(({ severity }) => ranks[severity]);
  expect(order).toEqual([...order].sort());
  expect(said(checks[0])).toMatch(/more than the 480 that Bing Image Creator takes: shorten it\.$/);
  expect(said(checks[1])).toContain('"deserted"');
});

/** The source article's own example. */
describe('the whale', () => {
  const WHALE = 'A 4-dimensional whale in space eating a bunch of electric krill';
  const fields = {
    subject: 'a 4-dimensional whale',
    action: 'eating a bunch of electric krill',
    setting: 'in space',
  };
  it.each([{ subject: WHALE }, fields])(
    '%j: says what cannot be drawn and what is rare, and what one would see',
    (short) => {
      for (const id of ['any', 'gpt-image', 'midjourney', 'stable-diffusion', 'dall-e-3']) {
        const target = targetById(id);
        if (!target) throw new Error(id);
        let prompt = makePrompt(short);
        const [first, second] = check(prompt, target);
        expect(said(first)).toMatch(/^"4-dimensional" cannot be drawn: describe what one would see\.$/);
        expect(said(second)).toMatch(/^"electric krill" is rare: describe what one would see\.$/);
        for (const one of [first, second]) prompt = one?.fix?.apply(prompt) ?? prompt;
        const { text } = compile(prompt, target);
        expect(text).toMatch(/whale/);
        expect(text).toMatch(/translucent outlines folding through one another/);
        expect(text).toMatch(/tiny translucent shrimp/);
        expect(check(prompt, target).filter(({ severity }) => severity !== 'hint')).toEqual([]);
      }
    },
  );
});

test('the words of a text that was read show something, wherever the reader put them', () => {
  const pieces = [{ field: 'contentType', start: 2, end: 13 }];
  const source = { text: 'A shop banner', grammar: 'any', pieces };
  const banner = makePrompt({ contentType: 'shop banner' });
  expect(of(findings('any', banner), 'no-subject')).toHaveLength(1);
  expect(of(findings('any', { ...banner, source }), 'no-subject')).toEqual([]);
  const painting = { ...makePrompt({ contentType: 'oil painting', style: 'anime' }), source };
  expect(of(findings('any', painting), 'no-subject')).toHaveLength(1);
});
