import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Check,
  check,
  compile,
  FIELDS,
  type Prompt,
  phrasesOf,
  promptSchema,
  TARGETS,
  type Target,
  targetOrDefault,
} from '../../../../lib/prompt/index.ts';
import { RULES } from '../../../../lib/prompt/lint/rules/index.ts';
import { inEnglish } from '../../../../scripts/easel/english.ts';
import { anyPrompt } from '../any-prompt.ts';
import { makePrompt } from '../make-prompt.ts';
import { processorTime } from '../processor-time.ts';
import { EXAMPLES } from './examples.ts';

const target = fc.constantFrom(...TARGETS);
/** Prompts of which most have something to find: the fields of two examples laid over each other. */
const troubled = fc.tuple(fc.constantFrom(...EXAMPLES), fc.constantFrom(...EXAMPLES)).map(
  ([one, other]) =>
    ({
      ...makePrompt(one.prompt),
      ...Object.fromEntries(Object.entries(makePrompt(other.prompt)).filter(([key]) => key !== 'subject')),
    }) as Prompt,
);

const same = (one: Check) => (other: Check) =>
  other.rule === one.rule && inEnglish(other.message) === inEnglish(one.message);

function mended(prompt: Prompt, to: Target): void {
  for (const finding of check(prompt, to)) {
    const after = finding.fix?.apply(prompt);
    if (!after) continue;
    if (promptSchema.safeParse(prompt).success)
      expect(promptSchema.safeParse(after).success, finding.rule).toBe(true);
    expect(check(after, to).filter(same(finding)), `${finding.rule}: ${inEnglish(finding.message)}`).toEqual(
      [],
    );
    expect(compile(after, to).text.isWellFormed()).toBe(true);
    expect(finding.fix?.apply(after), `${finding.rule} applied again`).toEqual(after);
  }
}

describe('every fix', () => {
  it('takes its finding away and gives a prompt that prints, whatever else is there', () => {
    fc.assert(fc.property(troubled, target, mended), { numRuns: 400 });
  }, 60_000);

  it('does so for any prompt', () => {
    fc.assert(fc.property(anyPrompt, target, mended), { numRuns: 600 });
  }, 60_000);

  it('leaves every other word, weight and unknown key where it is', () => {
    for (const { prompt: short, target: id, rule } of EXAMPLES) {
      const prompt = { ...marked(makePrompt(short)), later: 'kept' } as Prompt;
      for (const { fix, rule: found } of check(prompt, targetOrDefault(id))) {
        if (!fix) continue;
        const after = JSON.stringify(fix.apply(prompt));
        for (const marker of markersOf(prompt)) expect(after, `${found} in ${rule}`).toContain(marker);
        expect(after).toContain('"later":"kept"');
      }
    }
  });

  it('has a label of its own among what is shown at once', () => {
    fc.assert(
      fc.property(troubled, target, (prompt, to) => {
        const labels = check(prompt, to).flatMap(({ fix }) => (fix ? [inEnglish(fix.label)] : []));
        expect(new Set(labels).size).toBe(labels.length);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

/** Words of no meaning at the end of each field that has any, and a phrase with a weight in those that hold many. */
function marked(prompt: Prompt): Prompt {
  const out: Record<string, unknown> = { ...prompt };
  for (const { key, holds } of FIELDS) {
    const phrases = phrasesOf(prompt, key);
    if (holds === 'ratio' || phrases.length === 0) continue;
    if (holds === 'many') out[key] = [...phrases, { text: `qux${key}`, weight: 1.4, note: `note${key}` }];
    else out[key] = { ...phrases[0], text: `${phrases[0]?.text}, qux${key}`, note: `note${key}` };
  }
  return out as Prompt;
}

const markersOf = (prompt: Prompt): string[] => JSON.stringify(prompt).match(/(?:qux|note)[a-zA-Z]+/g) ?? [];

describe('nasty input', () => {
  const NASTY: [string, string][] = [
    ['a million opening parentheses', '('.repeat(1_000_000)],
    ['a megabyte of words', 'beautiful fox, '.repeat(70_000)],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['quotes', '"'.repeat(500_000)],
    ['no no no', 'no '.repeat(300_000)],
    ['numbers', '7 '.repeat(500_000)],
    ['flags', '--ar '.repeat(200_000)],
    ['lone surrogates', '\ud800'.repeat(300_000)],
    ['NUL', '\0'.repeat(500_000)],
    ['right to left', '\u202e'.repeat(500_000)],
    ['articles', 'a red '.repeat(200_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['doubled', 'by '.repeat(300_000)],
  ];
  it.each(NASTY)('%s: read in a moment, mended in a moment', (_name, text) => {
    const to = targetOrDefault('dall-e-3');
    const prompt: Prompt = { subject: { text }, style: [{ text }] };
    const compiled = compile(prompt, to);
    const time = processorTime(() => {
      for (const { fix } of check(prompt, to, compiled)) fix?.apply(prompt);
    });
    expect(time).toBeLessThan(1000);
  });

  it('no rule throws on any field', () => {
    for (const [, text] of NASTY) {
      const part = text.slice(0, 5000);
      const prompt = Object.fromEntries(
        FIELDS.map(({ key, holds }) => [
          key,
          holds === 'many' ? [{ text: part }] : holds === 'ratio' ? part : { text: part },
        ]),
      ) as unknown as Prompt;
      for (const to of TARGETS) expect(() => check(prompt, to)).not.toThrow();
    }
    expect(RULES.length).toBeGreaterThan(25);
  }, 60_000);
});
