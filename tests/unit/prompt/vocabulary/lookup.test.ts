import { expect, it } from 'vitest';
import { fieldOf, termOf } from '../../../../lib/prompt/index.ts';

it.each([
  ['golden hour', 'golden hour', 'lighting'],
  ['Golden  Hour', 'golden hour', 'lighting'],
  ['magic hour', 'golden hour', 'lighting'],
  ['bokeh', 'shallow depth of field', 'framing'],
  ['close up', 'close-up', 'framing'],
  ['muted colours', 'muted colors', 'colorTone'],
  ['worm\u2019s-eye view', "worm's-eye view", 'framing'],
])('knows %s', (text, term, field) => {
  expect(termOf(text)?.text).toBe(term);
  expect(fieldOf(text)).toBe(field);
});

it('looks in the field first that it is told', () => {
  expect(termOf('logo')?.field).toBe('contentType');
  expect(termOf('logo', 'exclude')?.field).toBe('exclude');
  expect(termOf('golden hour', 'exclude')?.field).toBe('lighting');
});

it('knows nothing of other texts, however long', () => {
  expect(termOf('')).toBeNull();
  expect(termOf('xyzzy')).toBeNull();
  expect(termOf('constructor')).toBeNull();
  expect(termOf('golden hour '.repeat(100_000))).toBeNull();
});
