import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWords } from '../../../lib/prompt/edit.ts';
import type { FieldKey } from '../../../lib/prompt/fields.ts';
import {
  EMPTY_PROMPT,
  FIELDS,
  isEmptyPrompt,
  mergePrompts,
  type Prompt,
  phrasesOf,
  setPhrases,
  setText,
  setWeight,
  stepWeight,
} from '../../../lib/prompt/index.ts';

const FOX: Prompt = {
  subject: { text: 'fox', weight: 1.2, note: 'kept' },
  style: [{ text: 'anime' }],
  later: 1,
};

describe('edits', () => {
  it('keep weight and unknown keys of an edited phrase, and the former prompt', () => {
    expect(setText(FOX, 'subject', 'wolf')).toEqual({
      ...FOX,
      subject: { text: 'wolf', weight: 1.2, note: 'kept' },
    });
    expect(FOX.subject.text).toBe('fox');
  });
  it('drop the key when the text is gone, but for the subject', () => {
    const framed = setText(setText(FOX, 'action', 'runs'), 'aspectRatio', '3:2');
    expect(framed).toMatchObject({ action: { text: 'runs' }, aspectRatio: '3:2' });
    expect(setText(setText(framed, 'action', ''), 'aspectRatio', '')).toEqual(FOX);
    expect(setText(FOX, 'subject', '').subject).toEqual({ text: '', weight: 1.2, note: 'kept' });
  });
  it('set the phrases of a field', () => {
    expect(setPhrases(FOX, 'mood', [{ text: 'serene' }]).mood).toEqual([{ text: 'serene' }]);
    expect(setPhrases(FOX, 'style', [])).not.toHaveProperty('style');
  });
  it('set weights, where 1 is none', () => {
    expect(setWeight(FOX, 'style', 0, 1.4).style).toEqual([{ text: 'anime', weight: 1.4 }]);
    expect(setWeight(FOX, 'subject', 0, 1).subject).toEqual({ text: 'fox', note: 'kept' });
    expect(setWeight(FOX, 'style', 5, 2)).toBe(FOX);
  });
  it.each([
    [undefined, 1, 1.1],
    [undefined, -1, 0.9],
    [1.2, 1, 1.3],
    [1.25, 1, 1.35],
    [1.1, -1, undefined],
    [2, 1, 2],
    [0.1, -1, 0.1],
    // What is printed is where it starts.
    [5, -1, 1.9],
    [1.5, null, undefined],
    [0.7, 1000, 2],
  ])('step a weight of %s by %s to %s', (weight, steps, expected) => {
    const prompt: Prompt = {
      subject: { text: 'fox' },
      mood: [{ text: 'calm' }, { text: 'eerie', ...(weight && { weight }) }],
    };
    const changed = stepWeight(prompt, 'mood', 1, steps);
    expect(changed.mood).toEqual([
      { text: 'calm' },
      { text: 'eerie', ...(expected && { weight: expected }) },
    ]);
    expect(stepWeight(prompt, 'mood', 2, 1)).toBe(prompt);
  });
  it('give the phrases of any field alike', () => {
    expect(phrasesOf(FOX, 'subject')).toEqual([FOX.subject]);
    expect(phrasesOf(FOX, 'style')).toEqual([{ text: 'anime' }]);
    expect(phrasesOf(FOX, 'mood')).toEqual([]);
    expect(phrasesOf({ ...FOX, aspectRatio: '3:2' }, 'aspectRatio')).toEqual([{ text: '3:2' }]);
  });
  it('know an empty prompt', () => {
    expect(isEmptyPrompt(EMPTY_PROMPT)).toBe(true);
    expect(isEmptyPrompt({ subject: { text: ' ' }, style: [], mood: [{ text: '' }] })).toBe(true);
    expect(isEmptyPrompt({ ...EMPTY_PROMPT, parameters: { seed: 1 } })).toBe(false);
    expect(isEmptyPrompt(FOX)).toBe(false);
  });
  it('lay parameters over others group by group', () => {
    const of = (parameters: Prompt['parameters']): Prompt => ({ subject: { text: '' }, parameters });
    const under = of({
      seed: 1,
      midjourney: { stylize: 100, raw: true },
      stableDiffusion: { networks: ['<lora:a:1>'] },
    });
    const over = of({
      midjourney: { stylize: 200 },
      stableDiffusion: { networks: ['<lora:a:1>', '<lora:b:1>'] },
    });
    expect(mergePrompts(under, over).parameters).toEqual({
      seed: 1,
      midjourney: { stylize: 200, raw: true },
      stableDiffusion: { networks: ['<lora:a:1>', '<lora:b:1>'] },
    });
  });
  it('lay one prompt over another', () => {
    const over: Prompt = {
      subject: { text: '' },
      style: [{ text: 'Anime' }, { text: 'cubist' }],
      mood: [{ text: 'eerie' }],
    };
    expect(mergePrompts(FOX, over)).toEqual({
      ...FOX,
      style: [{ text: 'anime' }, { text: 'cubist' }],
      mood: [{ text: 'eerie' }],
    });
    expect(mergePrompts(FOX, { subject: { text: 'owl' } }).subject).toEqual({ text: 'owl' });
  });
});

describe('words moved to another field', () => {
  const start: Prompt = {
    subject: { text: 'fox' },
    contentType: { text: 'photograph' },
    style: [
      { text: 'anime', weight: 1.2 },
      { text: 'moonlight', weight: 0.8 },
    ],
    lighting: [{ text: 'fog' }],
    resolution: { text: 'close-up' },
  };
  it.each<[string, FieldKey, FieldKey, string, object]>([
    [
      'go beside what is there, with their weight',
      'style',
      'lighting',
      'moonlight',
      {
        style: [{ text: 'anime', weight: 1.2 }],
        lighting: [{ text: 'fog' }, { text: 'moonlight', weight: 0.8 }],
      },
    ],
    [
      'take the place of the one that is there',
      'style',
      'contentType',
      'anime',
      {
        style: [{ text: 'moonlight', weight: 0.8 }],
        contentType: { text: 'anime' },
      },
    ],
    [
      'leave a field of one value empty',
      'resolution',
      'framing',
      'close-up',
      {
        resolution: undefined,
        framing: [{ text: 'close-up' }],
      },
    ],
    [
      'are a ratio there',
      'style',
      'aspectRatio',
      'anime',
      { style: [{ text: 'moonlight', weight: 0.8 }], aspectRatio: 'anime' },
    ],
    ['that are not there change nothing', 'style', 'lighting', 'fire', {}],
  ])('%s', (_, from, to, text, changed) => {
    expect(moveWords(start, from, to, text)).toEqual({ ...start, ...changed });
  });

  it('are in the other field and not in the first, and nothing else changes', () => {
    const key = fc.constantFrom(...FIELDS.map((field) => field.key).filter((one) => one !== 'subject'));
    fc.assert(
      fc.property(key, key, (from, to) => {
        fc.pre(from !== to);
        const held = FIELDS.find((field) => field.key === from)?.holds;
        const value = { many: [{ text: 'a' }, { text: 'b' }], one: { text: 'a' }, ratio: 'a' }[held ?? 'one'];
        const moved = moveWords({ subject: { text: 'fox' }, [from]: value } as Prompt, from, to, 'a');
        expect(phrasesOf(moved, to).map(({ text }) => text)).toEqual(['a']);
        expect(phrasesOf(moved, from).map(({ text }) => text)).toEqual(held === 'many' ? ['b'] : []);
        expect(moved.subject).toEqual({ text: 'fox' });
      }),
    );
  });
});
