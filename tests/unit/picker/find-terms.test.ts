/** What the pictures of a field show: its groups, the favorites, what was used last, and what is searched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, foundByOther } from '../../../components/picker/find-terms.ts';
import { PICTURED_FIELDS } from '../../../lib/prompt/vocabulary/pictured-fields.ts';
import { TERMS } from '../../../lib/prompt/vocabulary/terms/index.ts';

const NOTHING = { favorites: [], recent: [] };
const found = (typed: string, field: (typeof PICTURED_FIELDS)[number] = 'style') =>
  findTerms(field, 'all', typed, NOTHING).flatMap(({ texts }) => texts);

describe('a search', () => {
  test.each([
    // What begins with it, before what has a word that does, before other words for it.
    ['art', 'art brut'],
    ['water', 'watercolor washes'],
    ['outlines', 'bold outlines'],
    ['manga', 'manga style'],
    ['impressionism', 'impressionist'],
    // Accents, case, hyphens and British spelling do not matter.
    ['FÊTE galante', 'Rococo'],
    ['fete', 'Rococo'],
    ['pop-art', 'pop art'],
    ['style book comic', 'comic book style'],
  ])('for %s finds %s first', (typed, first) => expect(found(typed)[0]).toBe(first));

  test.each([['muted colours', 'muted colors'] as const, ['grey', 'grayscale'] as const])(
    'for %s finds %s first among the color tones',
    (typed, first) => expect(found(typed, 'colorTone')[0]).toBe(first),
  );

  test('finds nothing by signs, by words of no term, or by a long paste', () => {
    for (const typed of ['zzz', '!!', 'water zzz', 'water '.repeat(10_000)]) expect(found(typed)).toEqual([]);
  });

  test('says by which other word a term was found', () => {
    expect(foundByOther('style', 'Rococo', 'fete')).toBe('fête galante');
    expect(foundByOther('style', 'pop art', 'pop')).toBeNull();
    expect(foundByOther('style', 'pop art', '')).toBeNull();
  });

  test('looks in all groups, whichever is shown', () => {
    expect(findTerms('style', 'design', 'water', NOTHING)).toEqual(
      findTerms('style', 'all', 'water', NOTHING),
    );
  });

  test('never throws, and gives terms of the field, each once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PICTURED_FIELDS), fc.string({ unit: 'grapheme' }), (field, typed) => {
        const texts = found(typed, field);
        expect(new Set(texts).size).toBe(texts.length);
        const known = new Set(TERMS[field].map(({ text }) => text));
        expect(texts.filter((text) => !known.has(text))).toEqual([]);
        if (typed.trim() === '') expect(texts).toHaveLength(known.size);
      }),
    );
  });

  test('finds every term by its own words and by each of the other words for it', () => {
    for (const field of PICTURED_FIELDS)
      for (const { text, also = [] } of TERMS[field])
        for (const words of [text, ...also])
          expect(found(words, field), `${field}: ${words}`).toContain(text);
  });
});

describe('without a search', () => {
  const kept = { favorites: ['pop art', 'gone in this version', 'cubist'], recent: ['op art', 'pop art'] };

  test('all terms stand in their groups, what can be looked at first', () => {
    const groups = findTerms('framing', 'all', '', NOTHING);
    expect(groups.map(({ id }) => id)).toEqual(['distance', 'angle', 'view', 'arrangement', 'lens']);
    expect(groups[0]?.texts.slice(-3)).toEqual(['cowboy shot', 'two-shot', 'macro']);
  });

  test('a group is shown alone', () => {
    expect(findTerms('realism', 'unreal', '  ', NOTHING).map(({ id }) => id)).toEqual(['unreal']);
  });

  test('favorites and what was used last keep their order; what is no term of the field is passed over', () => {
    expect(findTerms('style', 'favorites', '', kept)).toEqual([
      { id: 'favorites', texts: ['pop art', 'cubist'] },
    ]);
    expect(findTerms('style', 'recent', '', kept)).toEqual([{ id: 'recent', texts: ['op art', 'pop art'] }]);
    expect(findTerms('mood', 'favorites', '', kept)).toEqual([]);
  });
});
