import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIELDS,
  type FieldKey,
  foundBy,
  MOST_SUGGESTIONS,
  phrasesOf,
  suggest,
  usedWords,
} from '../../../../lib/prompt/index.ts';
import { keyOf } from '../../../../lib/prompt/vocabulary/key-of.ts';
import { TERMS } from '../../../../lib/prompt/vocabulary/terms/index.ts';
import { anyPrompt, anyText } from '../any-prompt.ts';
import { makePrompt } from '../make-prompt.ts';

const EMPTY = makePrompt({});
const DAY = 24 * 60 * 60 * 1000;

describe('while typing', () => {
  it('gives what begins with the text, then what has such a word, then other words for it', () => {
    expect(suggest('lighting', 'gol', EMPTY)).toEqual(['golden hour', 'soft golden light']);
    expect(suggest('framing', 'BOKEH', EMPTY)).toEqual(['shallow depth of field']);
    expect(suggest('setting', 'forest', EMPTY).slice(0, 2)).toEqual(['in a forest', 'in a misty forest']);
    expect(suggest('colorTone', 'muted  colours', EMPTY)).toEqual(['muted colors']);
    expect(suggest('style', 'zzz', EMPTY)).toEqual([]);
  });

  it('puts what contradicts the prompt below what does not, where both match alike', () => {
    expect(suggest('framing', 'wide', EMPTY)[0]).toBe('wide shot');
    expect(suggest('framing', 'wide', makePrompt({ framing: 'close-up' })).slice(0, 2)).toEqual([
      'wide-angle lens',
      'wide shot',
    ]);
  });

  it('names the other word by which a term was found', () => {
    expect(foundBy('framing', 'shallow depth of field', 'boke')).toBe('bokeh');
    expect(foundBy('framing', 'shallow depth of field', 'shall')).toBeNull();
    expect(foundBy('framing', 'my own words', 'my')).toBeNull();
  });
});

describe('with nothing typed', () => {
  it('leaves out what is chosen, under whatever words', () => {
    const given = suggest('framing', '', makePrompt({ framing: 'Close-Up|bokeh' }));
    expect(given).toContain('wide shot');
    expect(given).not.toContain('close-up');
    expect(given).not.toContain('shallow depth of field');
  });

  it('offers camera terms for a photograph before brushwork, and the other way around', () => {
    const place = (contentType: string, term: string) => {
      const at = suggest('style', '', makePrompt({ contentType })).indexOf(term);
      return at === -1 ? Infinity : at;
    };
    expect(place('photograph', 'long exposure')).toBeLessThan(place('photograph', 'visible brushwork'));
    expect(place('oil painting', 'visible brushwork')).toBeLessThan(place('oil painting', 'long exposure'));
    expect(suggest('style', '', makePrompt({ contentType: 'photograph' })).slice(0, 12)).not.toContain(
      'impasto',
    );
  });

  it('offers what such a subject does', () => {
    const actions = suggest('action', '', makePrompt({ subject: 'two red foxes' }));
    expect(actions.indexOf('grazing')).toBeLessThan(actions.indexOf('reading a book') + 1 || Infinity);
    expect(suggest('action', '', makePrompt({ subject: 'old fisherman' })).slice(0, 20)).not.toContain(
      'grazing',
    );
  });
});

describe('by the use of the user', () => {
  const used = (short: Parameters<typeof makePrompt>[0], ago = 0) => ({
    prompt: makePrompt(short),
    at: 1e12 - ago,
  });

  it('puts the most and latest used before the general ones, where they match alike', () => {
    const use = usedWords(
      [used({ lighting: 'moonlight' }), used({ lighting: 'lens flare|moonlight' })],
      1e12,
    );
    expect(suggest('lighting', '', EMPTY, use).slice(0, 3)).toEqual([
      'moonlight',
      'lens flare',
      'soft golden light',
    ]);
    expect(suggest('lighting', 'l', EMPTY, use)[0]).toBe('lens flare');
    expect(suggest('lighting', 'mo', EMPTY, usedWords([used({ lighting: 'spotlight' })], 1e12))[0]).toBe(
      'moonlight',
    );
  });

  it('counts a use half after a month', () => {
    const old = [used({ mood: 'eerie' }, 60 * DAY), used({ mood: 'eerie' }, 61 * DAY)];
    const use = usedWords([...old, used({ mood: 'cozy' }, DAY)], 1e12);
    expect(use.get('mood')?.map(({ text }) => text)).toEqual(['cozy', 'eerie']);
    expect(use.get('mood')?.[0]?.score).toBeCloseTo(0.5 ** (1 / 30));
  });

  it('offers words of the user that are no terms, but no sentences', () => {
    const use = usedWords(
      [used({ style: 'Zorn palette', details: 'a very long detail that nobody will ever want again' })],
      1e12,
    );
    expect(suggest('style', 'zor', EMPTY, use)).toEqual(['Zorn palette']);
    expect(suggest('details', 'a very', EMPTY, use)).toEqual([]);
  });

  it('shows six of them first, so that there is something new to see', () => {
    const mine = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const list = suggest('mood', '', EMPTY, usedWords([used({ mood: mine.join('|') })], 1e12));
    expect(list.slice(0, 7)).toEqual([...mine.slice(0, 6), 'serene']);
  });
});

const field = fc.constantFrom(...FIELDS.map(({ key }) => key));
const anyTyped = fc.oneof(anyText, fc.constantFrom('', ' ', 'a', 'light', 'in the', 'Close-'));

it('never throws, never offers a chosen term, never too many, and the same each time', () => {
  fc.assert(
    fc.property(
      field,
      anyTyped,
      anyPrompt,
      fc.array(anyPrompt, { maxLength: 3 }),
      (key, typed, prompt, prompts) => {
        const use = usedWords(
          prompts.map((used, at) => ({ prompt: used, at: at * DAY })),
          3 * DAY,
        );
        const given = suggest(key, typed, prompt, use);
        expect(given.length).toBeLessThanOrEqual(
          typed.trim() === '' ? MOST_SUGGESTIONS.all : MOST_SUGGESTIONS.typed,
        );
        expect(new Set(given).size).toBe(given.length);
        const chosen = phrasesOf(prompt, key).map(({ text }) => keyOf(text));
        for (const text of given)
          expect(keyOf(text) === keyOf(typed) || !chosen.includes(keyOf(text))).toBe(true);
        expect(suggest(key, typed, structuredClone(prompt), use)).toEqual(given);
      },
    ),
    { numRuns: 500 },
  );
}, 30_000);

it('finds every term by its text first, by its beginnings and by every other word for it', () => {
  for (const key of Object.keys(TERMS) as FieldKey[]) {
    for (const { text, also = [] } of TERMS[key]) {
      expect(suggest(key, text, EMPTY)[0]).toBe(text);
      for (const name of also) expect(suggest(key, name, EMPTY), name).toContain(text);
      const prefix = text.slice(0, Math.ceil(text.length * 0.8));
      expect(suggest(key, prefix, EMPTY), prefix).toContain(text);
    }
  }
});

it('takes a megabyte of typing and a prompt of very many chips in its stride', () => {
  const huge = { ...EMPTY, style: Array.from({ length: 100_000 }, (_, at) => ({ text: `chip ${at}` })) };
  const started = performance.now();
  expect(suggest('style', 'x'.repeat(1e6), EMPTY)).toEqual([]);
  expect(suggest('style', '', huge)[0]).toBe('impressionist');
  expect(performance.now() - started).toBeLessThan(1000);
});
