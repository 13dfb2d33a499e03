/** What is switched off prints, checks and draws as if it were deleted, and comes back as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { composeRequest, suggestionsFrom, withAnswer } from '../../../lib/prompt/assistant/index.ts';
import {
  check,
  compile,
  editOn,
  FIELDS,
  type FieldKey,
  isEmptyPrompt,
  type ManyField,
  measure,
  mergePrompts,
  movePhrases,
  type OneField,
  type Phrase,
  type Prompt,
  parsePrompt,
  phrasesOf,
  setPhrases,
  setText,
  suggest,
  switched,
  switchField,
  TARGETS,
  targetOrDefault,
  withoutOff,
} from '../../../lib/prompt/index.ts';
import { readPrompt } from '../../../lib/prompt/parse/index.ts';
import { surprise, vary } from '../../../lib/prompt/surprise/index.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';
import { anyPrompt } from './any-prompt.ts';
import { EXAMPLES } from './coach/examples.ts';
import { makePrompt } from './make-prompt.ts';

const RUNS = 600;
const target = fc.constantFrom(...TARGETS);
const any = targetOrDefault('any');

/** Every phrase of a prompt, by its place. */
interface Place {
  field: Exclude<FieldKey, 'aspectRatio'>;
  at: number;
}
const placesOf = (prompt: Prompt): Place[] =>
  FIELDS.flatMap(({ key }) =>
    key === 'aspectRatio' ? [] : phrasesOf(prompt, key).map((_, at) => ({ field: key, at })),
  );
const isMany = (field: FieldKey) => FIELDS.some(({ key, holds }) => key === field && holds === 'many');

/** As the form switches: a chip among the others, the phrase of a field of its own. */
function withSwitched(prompt: Prompt, places: readonly Place[], off: boolean): Prompt {
  return places.reduce(
    (now, { field, at }) =>
      isMany(field)
        ? setPhrases(
            now,
            field as ManyField,
            phrasesOf(now, field).map((phrase, index) => (index === at ? switched(phrase, off) : phrase)),
          )
        : switchField(now, field as OneField, off),
    prompt,
  );
}

/** As the form deletes, the last ones first. */
function deleted(prompt: Prompt, places: readonly Place[]): Prompt {
  return [...places]
    .reverse()
    .reduce(
      (now, { field, at }) =>
        isMany(field)
          ? setPhrases(now, field as ManyField, phrasesOf(now, field).toSpliced(at, 1))
          : setText(now, field as OneField, ''),
      prompt,
    );
}

const chosen = (prompt: Prompt, picks: readonly number[]): Place[] => {
  const places = placesOf(prompt);
  const wanted = new Set(picks.map((pick) => pick % Math.max(places.length, 1)));
  return places.filter((_, at) => wanted.has(at));
};
const picks = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 });

/** Real texts as people paste them, read with their source. */
const READ = readdirSync('tests/fixtures/reading')
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(`tests/fixtures/reading/${file}`, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { text: string; prints?: { target: string }[] })
  .map(({ text, prints }) => readPrompt(text, targetOrDefault(prints?.[0]?.target ?? 'any')).prompt);
const prompts = fc.oneof(
  anyPrompt,
  fc.constantFrom(...EXAMPLES).map((example) => makePrompt(example.prompt)),
  fc.constantFrom(...READ),
);

describe('what is off', () => {
  it('prints and measures as if it were deleted, for every target', () => {
    fc.assert(
      fc.property(prompts, picks, target, (prompt, wanted, to) => {
        const places = chosen(prompt, wanted);
        const printed = compile(withSwitched(prompt, places, true), to);
        const without = compile(deleted(prompt, places), to);
        expect(printed).toEqual(without);
        expect(measure(printed.text, to)).toEqual(measure(without.text, to));
      }),
      { numRuns: 3 * RUNS },
    );
  }, 60_000);

  it('is checked as if it were deleted', () => {
    const told = (prompt: Prompt, to: (typeof TARGETS)[number]) =>
      check(prompt, to).map(({ rule, message }) => [rule, inEnglish(message)]);
    fc.assert(
      fc.property(prompts, picks, target, (prompt, wanted, to) => {
        const places = chosen(prompt, wanted);
        expect(told(withSwitched(prompt, places, true), to)).toEqual(told(deleted(prompt, places), to));
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('prints as before when it is on again, to the letter', () => {
    fc.assert(
      fc.property(prompts, picks, target, (prompt, wanted, to) => {
        const places = chosen(prompt, wanted);
        const again = withSwitched(withSwitched(prompt, places, true), places, false);
        expect(again).toEqual(prompt);
        expect(JSON.stringify(again)).toBe(JSON.stringify(prompt));
        expect(compile(again, to)).toEqual(compile(prompt, to));
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('is what it was after any fix, and the fix is that of the rest', () => {
    fc.assert(
      fc.property(prompts, picks, target, (prompt, wanted, to) => {
        const off = withSwitched(prompt, chosen(prompt, wanted), true);
        for (const { fix } of check(off, to)) {
          if (!fix) continue;
          const after = fix.apply(off);
          const said = new Set(
            placesOf(withoutOff(after)).map(({ field, at }) =>
              `${field} ${phrasesOf(withoutOff(after), field)[at]?.text.trim()}`.toLowerCase(),
            ),
          );
          for (const { field, at } of placesOf(off)) {
            const phrase = phrasesOf(off, field)[at] as Phrase;
            // A field of one phrase has room for one.
            const replaced = !isMany(field) && phrasesOf(withoutOff(after), field).length > 0;
            if (!phrase.off || replaced || said.has(`${field} ${phrase.text.trim()}`.toLowerCase())) continue;
            expect(phrasesOf(after, field)).toContainEqual(phrase);
          }
          expect(withoutOff(after)).toEqual(withoutOff(fix.apply(withoutOff(off))));
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  const HARBOR: Prompt = {
    subject: { text: 'a boat' },
    setting: { text: 'in a harbor', off: true },
    mood: [{ text: 'calm' }, { text: 'eerie', weight: 1.4, off: true }, { text: 'solemn' }],
    lighting: [{ text: 'golden hour', off: true }],
  };

  it('stays in its place while the others change', () => {
    const moods = (change: (on: Prompt) => Prompt) => editOn(HARBOR, change).mood?.map(({ text }) => text);
    expect(moods((on) => setPhrases(on, 'mood', [{ text: 'tense' }, { text: 'bleak' }]))).toEqual([
      'tense',
      'eerie',
      'bleak',
    ]);
    expect(moods((on) => setPhrases(on, 'mood', on.mood?.slice(1) ?? []))).toEqual(['eerie', 'solemn']);
    expect(moods((on) => setPhrases(on, 'mood', [...(on.mood ?? []), { text: 'grim' }]))).toEqual([
      'calm',
      'eerie',
      'solemn',
      'grim',
    ]);
    expect(moods((on) => setPhrases(on, 'mood', []))).toEqual(['eerie']);
    expect(editOn(HARBOR, (on) => setPhrases(on, 'mood', [{ text: 'Eerie' }])).mood).toEqual([
      { text: 'Eerie' },
    ]);
    expect(editOn(HARBOR, (on) => on)).toBe(HARBOR);
  });

  it('is neither drawn over nor varied, and has no say in what is drawn', () => {
    for (let seed = 1; seed < 40; seed += 1) {
      for (const { prompt, fields } of [
        surprise(HARBOR, { seed }),
        vary(HARBOR, { seed, count: 3 }),
        surprise(HARBOR, { seed, target: targetOrDefault('midjourney') }),
      ]) {
        expect(prompt.setting).toBe(HARBOR.setting);
        expect(prompt.lighting).toContainEqual({ text: 'golden hour', off: true });
        expect(prompt.mood?.find(({ text }) => text === 'eerie')).toEqual(HARBOR.mood?.[1]);
        expect(fields).not.toContain('setting');
      }
      const bare = withoutOff(HARBOR);
      expect(withoutOff(vary(HARBOR, { seed }).prompt)).toEqual(vary(bare, { seed }).prompt);
      expect(withoutOff(surprise(HARBOR, { seed }).prompt)).toEqual(
        surprise(bare, { seed, locked: new Set(['setting']) }).prompt,
      );
    }
  });

  it('is not told to an assistant, and an answer that says it switches nothing else', () => {
    expect(composeRequest(HARBOR, any)).toBe(composeRequest(withoutOff(HARBOR), any));
    const answered: Prompt = {
      subject: { text: 'a boat' },
      mood: [{ text: 'calm' }, { text: 'solemn' }],
      lighting: [{ text: 'Golden hour' }],
    };
    expect(suggestionsFrom(HARBOR, answered)).toEqual([
      { field: 'lighting', old: [], new: ['Golden hour'], kind: 'fill' },
    ]);
    expect(withAnswer(HARBOR, answered, ['mood', 'lighting'])).toEqual({
      ...HARBOR,
      lighting: [{ text: 'Golden hour' }],
    });
  });

  it('is offered again', () => {
    expect(suggest('lighting', 'gold', HARBOR)).toContain('golden hour');
    expect(suggest('lighting', 'gold', withSwitched(HARBOR, placesOf(HARBOR), false))).not.toContain(
      'golden hour',
    );
  });

  it('is something written, of which nothing is printed', () => {
    const off: Prompt = { subject: { text: 'a boat', off: true } };
    expect(isEmptyPrompt(off)).toBe(false);
    for (const to of TARGETS) expect(compile(off, to).text).toBe(compile({ subject: { text: '' } }, to).text);
  });
});

describe('edits', () => {
  it('of words that are off make other words, which are on', () => {
    const off: Prompt = { subject: { text: 'a boat', weight: 1.2, off: true } };
    expect(setText(off, 'subject', 'a boat')).toEqual(off);
    expect(setText(off, 'subject', 'a ship')).toEqual({ subject: { text: 'a ship', weight: 1.2 } });
  });

  test.each<[string, Partial<Prompt>, Partial<Prompt>, Partial<Prompt>]>([
    [
      'what is said is switched on, with its weight',
      { mood: [{ text: 'calm', weight: 1.2, off: true }, { text: 'eerie' }] },
      { mood: [{ text: 'Calm' }] },
      { mood: [{ text: 'calm', weight: 1.2 }, { text: 'eerie' }] },
    ],
    [
      'what is off switches nothing off',
      { mood: [{ text: 'calm' }], setting: { text: 'at sea' } },
      { mood: [{ text: 'calm', off: true }], setting: { text: 'ashore', off: true } },
      { mood: [{ text: 'calm' }], setting: { text: 'at sea' } },
    ],
    [
      'what is off is not lost where there is room',
      {},
      { mood: [{ text: 'calm', off: true }], setting: { text: 'ashore', off: true } },
      { mood: [{ text: 'calm', off: true }], setting: { text: 'ashore', off: true } },
    ],
    [
      'what is said takes the place of what is off',
      { setting: { text: 'at sea', off: true } },
      { setting: { text: 'ashore' } },
      { setting: { text: 'ashore' } },
    ],
  ])('merge: %s', (_, under, over, expected) => {
    const subject = { text: 'a boat' };
    expect(mergePrompts({ subject, ...under }, { subject, ...over })).toEqual({ subject, ...expected });
  });

  it('keep a subject that is off', () => {
    const off: Prompt = { subject: { text: 'a boat', off: true } };
    expect(mergePrompts({ subject: { text: '' } }, off)).toEqual(off);
  });

  it('move phrases with all that hangs on them, each once', () => {
    const prompt: Prompt = {
      subject: { text: 'a boat' },
      details: [{ text: 'fog', off: true }, { text: 'gulls', weight: 1.2 }, { text: 'Rain' }],
      mood: [{ text: 'rain', off: true }],
    };
    expect(movePhrases(prompt, 'details', [0, 1, 2], 'mood')).toEqual({
      subject: { text: 'a boat' },
      mood: [{ text: 'rain' }, { text: 'fog', off: true }, { text: 'gulls', weight: 1.2 }],
    });
    expect(movePhrases(prompt, 'details', [1], 'mood').details).toEqual([
      prompt.details?.[0],
      { text: 'Rain' },
    ]);
    expect(movePhrases(prompt, 'details', [], 'mood')).toBe(prompt);
    expect(movePhrases(prompt, 'details', [0], 'details')).toBe(prompt);
  });
});

it('comes in from a file as it is, and nothing but true or false', () => {
  const prompt = { subject: { text: 'a boat' }, mood: [{ text: 'calm', off: true, later: 1 }] };
  expect(parsePrompt(prompt)).toEqual({ ok: true, prompt });
  const wrong = parsePrompt({ subject: { text: 'a boat' }, mood: [{ text: 'calm', off: 'yes' }] });
  expect(wrong.ok ? '' : inEnglish(wrong.error)).toBe(
    'The field mood[0].off must be true or false, but is text.',
  );
});
