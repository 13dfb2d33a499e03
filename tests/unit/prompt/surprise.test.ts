import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Check,
  check,
  compile,
  conflictsOf,
  FIELDS,
  type FieldKey,
  type Prompt,
  phrasesOf,
  revertEdit,
  TARGETS,
  targetOrDefault,
  termOf,
} from '../../../lib/prompt/index.ts';
import { type Draw, severalDraws, surprise, vary } from '../../../lib/prompt/surprise/index.ts';
import { TOPICS } from '../../../lib/prompt/surprise/scenes/index.ts';
import { alternatives } from '../../../lib/prompt/surprise/scenes/scene.ts';
import { goTogether } from '../../../lib/prompt/vocabulary/conflicts.ts';
import { placedTerms } from '../../../lib/prompt/vocabulary/placed.ts';
import { TERMS } from '../../../lib/prompt/vocabulary/terms/index.ts';
import { anyPrompt } from './any-prompt.ts';
import { makePrompt } from './make-prompt.ts';

const ANY = targetOrDefault('any');
const EMPTY = makePrompt({});
const FORM = FIELDS.map(({ key }) => key).filter((key) => key !== 'exclude');
const SUBJECTS = TOPICS.flatMap(({ scenes }) => scenes.flatMap(({ subject }) => alternatives(subject)));

const said = (prompt: Prompt, field: FieldKey) =>
  phrasesOf(prompt, field).some(({ text }) => text.trim() !== '');
const warnings = (prompt: Prompt): string[] =>
  check(prompt, ANY).flatMap(({ severity, rule, message }: Check) =>
    severity === 'hint' ? [] : [`${rule}: ${JSON.stringify(message)}`],
  );
const rules = (prompt: Prompt) => warnings(prompt).map((warning) => warning.split(':')[0] ?? '');
const drawsOf = (prompt: Prompt, count = 60) =>
  Array.from({ length: count }, (_, at) => surprise(prompt, { seed: at }).prompt);

const seed = fc.integer({ min: 0, max: 999_999 });
const locked = fc.subarray(FORM).map((fields) => new Set<string>(fields));
/** A prompt as people build them: some fields said in words of the vocabulary. */
const usual = fc
  .record(
    Object.fromEntries(
      FORM.map((field) => [
        field,
        fc.constantFrom(...(field === 'subject' ? SUBJECTS : TERMS[field].map(({ text }) => text))),
      ]),
    ) as Record<FieldKey, fc.Arbitrary<string>>,
    { requiredKeys: [] },
  )
  .map(makePrompt);

describe('a draw', () => {
  it('fills about six fields, never what decides nothing, and never what to leave out', () => {
    for (const prompt of drawsOf(EMPTY, 200)) {
      const filled = FORM.filter((field) => said(prompt, field));
      expect(filled.length, JSON.stringify(prompt)).toBeGreaterThanOrEqual(5);
      expect(filled.length).toBeLessThanOrEqual(7);
      expect(filled).toEqual(expect.arrayContaining(['contentType', 'subject']));
      for (const field of ['realism', 'resolution', 'exclude'] as const)
        expect(prompt[field]).toBeUndefined();
    }
  }, 60_000);

  it('repeats nothing in two hundred draws, and hardly a subject', () => {
    const drawn = drawsOf(EMPTY, 200);
    expect(new Set(drawn.map((prompt) => JSON.stringify(prompt))).size).toBe(200);
    expect(new Set(drawn.map(({ subject }) => subject.text)).size).toBeGreaterThan(190);
    expect(new Set(drawn.map(({ contentType }) => contentType?.text)).size).toBeGreaterThan(40);
  }, 60_000);

  it('gives different scenes for numbers that follow each other', () => {
    for (let at = 0; at < 50; at += 3) {
      const three = [at, at + 1, at + 2].map((one) => surprise(EMPTY, { seed: one }).prompt.subject.text);
      expect(new Set(three).size, three.join(' / ')).toBe(3);
    }
  });

  it.each<[Record<string, string>, FieldKey, RegExp]>([
    [{ contentType: 'logo' }, 'lighting', /./],
    [{ contentType: 'logo' }, 'setting', /./],
    [{ contentType: 'seamless pattern' }, 'lighting', /./],
    [{ contentType: 'icon' }, 'mood', /eerie|ominous|melancholic/],
    [{ contentType: 'map' }, 'action', /./],
    [{ contentType: 'book cover' }, 'action', /cooking/],
    [{ contentType: 'woodcut' }, 'lighting', /./],
    [{ contentType: 'technical drawing' }, 'lighting', /./],
    [{ subject: 'red fox' }, 'action', /reading|cooking|playing|tea\b/],
    [{ subject: 'old lighthouse' }, 'action', /walking|looking|reading/],
    [{ subject: 'humpback whale' }, 'setting', /forest|city|kitchen|desert/],
    [{ subject: 'my cat', setting: 'in the kitchen' }, 'lighting', /sun|golden hour|alpenglow|moonlight/],
  ])('of %j has no %s like %s', (fields, field, wrong) => {
    for (const prompt of drawsOf(makePrompt(fields))) {
      for (const { text } of phrasesOf(prompt, field)) expect(text).not.toMatch(wrong);
    }
  });

  it.each<[Record<string, string>, FieldKey, RegExp]>([
    [{ contentType: 'logo' }, 'subject', /./],
    [{ contentType: 'portrait photograph' }, 'subject', /./],
    [{ subject: 'red fox' }, 'action', /./],
    [{ subject: 'two old fishermen' }, 'contentType', /./],
    [{ setting: 'on a beach' }, 'subject', /./],
    [{ action: 'dancing' }, 'subject', /./],
    [{ contentType: 'a kind of image nobody knows' }, 'subject', /./],
    [{ subject: 'Eiffel Tower' }, 'contentType', /./],
  ])('of %j has a %s', (fields, field, right) => {
    for (const prompt of drawsOf(makePrompt(fields))) {
      expect(phrasesOf(prompt, field).map(({ text }) => text)).toEqual([expect.stringMatching(right)]);
    }
  });

  it('adds nothing of a scene to a place or a doing that it does not have', () => {
    const own = { subject: 'red fox', action: 'riding a bicycle', setting: 'on the moon' };
    for (const prompt of drawsOf(makePrompt(own))) expect(prompt.details).toBeUndefined();
  });

  it('has a subject whatever else is locked and empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), seed, locked, (target, number, fields) => {
        const { prompt } = surprise(EMPTY, { seed: number, locked: fields, target });
        expect(prompt.subject.text === '').toBe(fields.has('subject'));
      }),
      { numRuns: 200 },
    );
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
        const looks = placedTerms(drawn).filter(({ field, text }) => termOf(text)?.field === field);
        for (const { field, term } of looks.filter((one) => fields.includes(one.field))) {
          for (const other of looks) {
            if (other.term !== term)
              expect(goTogether(term, other.term), `${field} ${term.text} / ${other.term.text}`).toBe(true);
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

  it('is printed for every target without a contradiction, and without noise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), seed, (target, number) => {
        const { prompt } = surprise(EMPTY, { seed: number, target });
        const found = check(prompt, target).filter(({ rule }) => rule !== 'quality-words-help');
        expect(found.map(({ rule }) => rule)).toEqual([]);
        expect(conflictsOf(prompt)).toEqual([]);
        for (const field of FORM) expect(phrasesOf(prompt, field).length, field).toBeLessThanOrEqual(1);
        const { text, leftOut } = compile(prompt, target);
        expect(text).toContain(prompt.subject.text.split(' ').at(-1));
        expect(leftOut).toEqual([]);
      }),
      { numRuns: 360 },
    );
  }, 120_000);

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

  it('changes one field to other words, and says which', () => {
    const changed = new Set<FieldKey>();
    for (let at = 0; at < 120; at += 1) {
      const prompt = surprise(EMPTY, { seed: at }).prompt;
      const { prompt: varied, fields } = vary(prompt, { seed: at });
      expect(fields).toHaveLength(1);
      for (const { key } of FIELDS) if (!fields.includes(key)) expect(varied[key]).toBe(prompt[key]);
      changed.add(fields[0] as FieldKey);
    }
    expect(changed.size).toBeGreaterThan(6);
    expect(changed).not.toContain('subject');
  }, 60_000);

  it('stays within the scene', () => {
    const scene = TOPICS.flatMap(({ scenes }) => scenes).find(({ subject }) =>
      subject?.includes('beekeeper'),
    );
    const prompt = makePrompt({
      contentType: 'photograph',
      subject: 'a beekeeper',
      action: 'lifting a frame out of a hive',
      setting: 'in a lavender field',
    });
    for (let at = 0; at < 60; at += 1) {
      const { action, setting } = vary(prompt, { seed: at, locked: new Set(['contentType']) }).prompt;
      expect(alternatives(scene?.action)).toContain(action?.text);
      expect(alternatives(scene?.setting)).toContain(setting?.text);
    }
  });

  it('never turns a logo into a picture', () => {
    const prompt = makePrompt({ contentType: 'logo', subject: 'fox', style: 'flat design' });
    for (let at = 0; at < 60; at += 1) {
      const kind = vary(prompt, { seed: at }).prompt.contentType?.text ?? '';
      expect(kind).not.toMatch(/photograph|painting|drawing|illustration/);
    }
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

describe('several draws', () => {
  const from = (prompt: Prompt) => (number: number) => surprise(prompt, { seed: number });

  it('are as many as asked, from the number on, and no two alike', () => {
    expect(severalDraws(from(EMPTY), 7, 3)).toEqual([7, 8, 9]);
    const two = (number: number): Draw => ({
      prompt: makePrompt({ mood: number % 2 === 0 ? 'serene' : 'eerie' }),
      fields: ['mood'],
    });
    expect(severalDraws(two, 4, 3)).toEqual([4, 5]);
  });

  it('are none where nothing is left to draw', () => {
    const locks = new Set<string>(FORM);
    expect(severalDraws((number) => surprise(EMPTY, { seed: number, locked: locks }), 1, 3)).toEqual([]);
  });
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
