/** Putting a term into a field and taking it out again, in whichever words the field says it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANY_FIELDS } from '../../../../lib/prompt/fields.ts';
import type { Prompt } from '../../../../lib/prompt/index.ts';
import { PICTURED_FIELDS } from '../../../../lib/prompt/vocabulary/pictured-fields.ts';
import { putTerm, removeTerm, termsSaid } from '../../../../lib/prompt/vocabulary/put-term.ts';
import { TERMS } from '../../../../lib/prompt/vocabulary/terms/index.ts';
import { anyPrompt } from '../any-prompt.ts';

const FOX: Prompt = {
  subject: { text: 'fox' },
  style: [{ text: 'Jugendstil', weight: 1.2 }, { text: 'mine' }],
};

describe('a field that holds many', () => {
  test('takes the term beside what it has, once', () => {
    const both = putTerm(FOX, 'style', 'cubist');
    expect(both.style).toEqual([...(FOX.style ?? []), { text: 'cubist' }]);
    expect(putTerm(both, 'style', 'cubist').style).toEqual(both.style);
  });

  test('takes it in the place of what is being typed, and only of that', () => {
    expect(putTerm(FOX, 'style', 'cubist', ' mine ').style).toEqual([
      { text: 'Jugendstil', weight: 1.2 },
      { text: 'cubist' },
    ]);
    expect(putTerm(FOX, 'style', 'cubist', 'min').style).toHaveLength(3);
  });

  test('says the term in other words, and loses it by its own name', () => {
    expect([...termsSaid(FOX, 'style')]).toEqual(['Art Nouveau', 'mine']);
    expect(removeTerm(FOX, 'style', 'Art Nouveau').style).toEqual([{ text: 'mine' }]);
    expect(removeTerm(FOX, 'style', 'cubist').style).toEqual(FOX.style);
  });
});

test('what is switched off is not said, and is switched on by putting it in again', () => {
  const off: Prompt = { subject: { text: 'fox' }, style: [{ text: 'cubist', off: true }, { text: 'mine' }] };
  expect([...termsSaid(off, 'style')]).toEqual(['mine']);
  expect(putTerm(off, 'style', 'cubist').style).toEqual([{ text: 'mine' }, { text: 'cubist' }]);
  expect(putTerm(off, 'style', 'fauvism').style).toHaveLength(3);
});

describe('a field that holds one', () => {
  const painted: Prompt = { subject: { text: 'fox' }, contentType: { text: 'aquarelle', weight: 1.3 } };

  test('takes the term in the place of what it has; its weight stays', () => {
    expect(putTerm(painted, 'contentType', 'photograph').contentType).toEqual({
      text: 'photograph',
      weight: 1.3,
    });
    expect(putTerm(painted, 'aspectRatio', '3:2').aspectRatio).toBe('3:2');
  });

  test('is empty without it', () => {
    expect([...termsSaid(painted, 'contentType')]).toEqual(['watercolor painting']);
    expect(removeTerm(painted, 'contentType', 'watercolor painting')).toEqual({ subject: { text: 'fox' } });
    expect(removeTerm(painted, 'contentType', 'photograph')).toEqual(painted);
    expect(removeTerm({ ...painted, aspectRatio: '3:2' }, 'aspectRatio', '3:2')).toEqual(painted);
  });
});

test('whatever the prompt: what was put in is said, and taken out it is not', () => {
  const terms = PICTURED_FIELDS.flatMap((field) => TERMS[field].map(({ text }) => ({ field, text })));
  fc.assert(
    fc.property(anyPrompt, fc.constantFrom(...terms), (prompt, { field, text }) => {
      const put = putTerm(prompt, field, text);
      expect(termsSaid(put, field).has(text)).toBe(true);
      const left = removeTerm(put, field, text);
      expect(termsSaid(left, field).has(text)).toBe(false);
      const wasThere = termsSaid(prompt, field).has(text);
      if (MANY_FIELDS.has(field) && !wasThere) expect(left[field] ?? []).toEqual(prompt[field] ?? []);
    }),
  );
});
