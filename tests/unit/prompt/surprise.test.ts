import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Check,
  check,
  conflictsOf,
  FIELDS,
  type FieldKey,
  type Prompt,
  phrasesOf,
  revertEdit,
  surprise,
  TARGETS,
  targetOrDefault,
  vary,
} from '../../../lib/prompt/index.ts';
import { goTogether } from '../../../lib/prompt/vocabulary/conflicts.ts';
import { placedTerms } from '../../../lib/prompt/vocabulary/placed.ts';
import { TERMS } from '../../../lib/prompt/vocabulary/terms/index.ts';
import { SUBJECTS } from '../../../lib/prompt/vocabulary/terms/subjects.ts';
import { anyPrompt } from './any-prompt.ts';
import { makePrompt } from './make-prompt.ts';

const ANY = targetOrDefault('any');
const EMPTY = makePrompt({});
const DRAWN = FIELDS.map(({ key }) => key).filter((key) => key !== 'exclude');
const said = (prompt: Prompt, field: FieldKey) =>
  phrasesOf(prompt, field).some(({ text }) => text.trim() !== '');
const warnings = (prompt: Prompt): string[] =>
  check(prompt, ANY).flatMap(({ severity, rule, message }: Check) =>
    severity === 'hint' ? [] : [`${rule}: ${message}`],
  );

const rules = (prompt: Prompt) => warnings(prompt).map((warning) => warning.split(':')[0] ?? '');

const seed = fc.integer({ min: 0, max: 999_999 });
const locked = fc.subarray(DRAWN).map((fields) => new Set<string>(fields));
/** A prompt as people build them: some fields said in words of the vocabulary. */
const usual = fc
  .record(
    Object.fromEntries(
      DRAWN.map((field) => [
        field,
        fc.constantFrom(...(field === 'subject' ? SUBJECTS : TERMS[field]).map(({ text }) => text)),
      ]),
    ) as Record<FieldKey, fc.Arbitrary<string>>,
    { requiredKeys: [] },
  )
  .map(makePrompt);

describe('a draw', () => {
  it('fills every empty field but what to leave out', () => {
    const { prompt, fields } = surprise(EMPTY, { seed: 1 });
    expect(fields).toEqual(DRAWN);
    expect(prompt.exclude).toBeUndefined();
  });

  it('differs from seed to seed, and from field to field', () => {
    const drawn = Array.from({ length: 200 }, (_, at) => surprise(EMPTY, { seed: at }).prompt);
    expect(new Set(drawn.map((prompt) => JSON.stringify(prompt))).size).toBe(200);
    expect(new Set(drawn.map(({ contentType }) => contentType?.text)).size).toBeGreaterThan(40);
  }, 60_000);

  it('leaves the draw of a field as it was where another was filled with what was drawn there', () => {
    const { prompt } = surprise(EMPTY, { seed: 5 });
    const again = surprise(
      { ...EMPTY, contentType: prompt.contentType, subject: prompt.subject },
      { seed: 5 },
    );
    expect(again.prompt).toEqual(prompt);
  });

  it('gives an animal what animals do', () => {
    const person = new Set(TERMS.action.filter(({ being }) => being === 'person').map(({ text }) => text));
    for (let at = 0; at < 100; at += 1) {
      const { action } = surprise(makePrompt({ subject: 'red fox' }), { seed: at }).prompt;
      expect(person.has(action?.text ?? ''), action?.text).toBe(false);
    }
  }, 60_000);

  it('never touches what is filled or locked, and is the same for the same seed', () => {
    fc.assert(
      fc.property(anyPrompt, seed, locked, (prompt, number, fields) => {
        const before = structuredClone(prompt);
        const { prompt: drawn, fields: filled } = surprise(prompt, { seed: number, locked: fields });
        expect(prompt).toEqual(before);
        for (const { key } of FIELDS) {
          if (said(prompt, key) || fields.has(key) || key === 'exclude') expect(drawn[key]).toBe(prompt[key]);
          expect(filled.includes(key)).toBe(drawn[key] !== prompt[key]);
        }
        expect(surprise(before, { seed: number, locked: fields }).prompt).toEqual(drawn);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('draws nothing that contradicts what is there or each other', () => {
    fc.assert(
      fc.property(usual, seed, (prompt, number) => {
        const { prompt: drawn, fields } = surprise(prompt, { seed: number });
        const terms = placedTerms(drawn);
        for (const { field, term } of terms.filter(({ field }) => fields.includes(field))) {
          for (const other of terms) {
            if (other.term !== term)
              expect(goTogether(term, other.term), `${field} ${term.text} / ${other.text}`).toBe(true);
          }
        }
        const drawnIn = conflictsOf(drawn).filter(
          ({ first, second }) => fields.includes(first.field) || fields.includes(second.field),
        );
        expect(drawnIn).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives no target words that are noise there, or more than it reads', () => {
    for (const target of TARGETS) {
      for (const number of [1, 2, 3]) {
        const { prompt } = surprise(makePrompt({ subject: 'red fox' }), { seed: number, target });
        const found = check(prompt, target).filter(({ rule }) => !rule.endsWith('-left-out'));
        const before = check(makePrompt({ subject: 'red fox' }), target).map(({ rule }) => rule);
        expect(
          found.filter(({ rule }) => !before.includes(rule)),
          target.id,
        ).toEqual([]);
      }
    }
  }, 60_000);

  it('adds no warning', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(EMPTY), usual, anyPrompt), seed, (prompt, number) => {
        const { prompt: drawn } = surprise(prompt, { seed: number });
        const before = new Set(rules(prompt));
        expect(warnings(drawn).filter((warning) => !before.has(warning.split(':')[0] ?? ''))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('a variation', () => {
  const full = surprise(EMPTY, { seed: 3 }).prompt;

  it('changes one field to another term, and says which', () => {
    const changed = new Set<FieldKey>();
    for (let at = 0; at < 60; at += 1) {
      const { prompt, fields } = vary(full, { seed: at });
      expect(fields).toHaveLength(1);
      for (const { key } of FIELDS) if (!fields.includes(key)) expect(prompt[key]).toBe(full[key]);
      changed.add(fields[0] as FieldKey);
    }
    expect(changed.size).toBeGreaterThan(5);
    expect(changed).not.toContain('subject');
  });

  it('changes as many as asked, where there are so many', () => {
    expect(vary(full, { seed: 1, count: 3 }).fields).toHaveLength(3);
    expect(vary(makePrompt({ subject: 'fox', mood: 'eerie' }), { seed: 1, count: 3 }).fields).toEqual([
      'mood',
    ]);
    expect(vary(makePrompt({ subject: 'fox' }), { seed: 1 })).toEqual({
      prompt: makePrompt({ subject: 'fox' }),
      fields: [],
    });
  });

  it('keeps the other phrases of the field and the weight', () => {
    const prompt: Prompt = { ...EMPTY, lighting: [{ text: 'moonlight', weight: 1.3 }] };
    const { lighting } = vary(prompt, { seed: 4 }).prompt;
    expect(lighting).toEqual([{ text: expect.not.stringMatching(/^moonlight$/), weight: 1.3 }]);
  });

  it('never touches the subject, what to leave out or a locked field, and adds no warning', () => {
    fc.assert(
      fc.property(
        fc.oneof(usual, anyPrompt),
        seed,
        locked,
        fc.integer({ min: 1, max: 4 }),
        (prompt, number, fields, count) => {
          const { prompt: varied, fields: changed } = vary(prompt, { seed: number, locked: fields, count });
          expect(changed.length).toBeLessThanOrEqual(count);
          for (const key of ['subject', 'exclude', ...fields] as FieldKey[])
            expect(varied[key]).toBe(prompt[key]);
          expect(vary(structuredClone(prompt), { seed: number, locked: fields, count }).prompt).toEqual(
            varied,
          );
          const before = new Set(rules(prompt));
          expect(warnings(varied).filter((warning) => !before.has(warning.split(':')[0] ?? ''))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('taking a draw back', () => {
  it('brings back every field it changed', () => {
    fc.assert(
      fc.property(usual, seed, (prompt, number) => {
        for (const draw of [surprise(prompt, { seed: number }), vary(prompt, { seed: number })]) {
          expect(revertEdit(prompt, draw.prompt, draw.prompt)).toEqual(prompt);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('leaves what was edited since', () => {
    const { prompt } = surprise(EMPTY, { seed: 9 });
    const edited: Prompt = { ...prompt, subject: { text: 'my own' } };
    expect(revertEdit(EMPTY, prompt, edited)).toEqual({ subject: { text: 'my own' } });
  });
});
