/** The vocabulary as data: every term once, found by its words, in agreement with the others, and free to take. */
import { expect, test } from 'vitest';
import { FIELDS, type FieldKey } from '../../lib/prompt/index.ts';
import { glossOf } from '../../lib/prompt/vocabulary/gloss-of.ts';
import { TERM_GLOSSES } from '../../lib/prompt/vocabulary/glosses/index.ts';
import { groupsOf, hasLook } from '../../lib/prompt/vocabulary/groups.ts';
import { keyOf } from '../../lib/prompt/vocabulary/key-of.ts';
import { isPictured, PICTURED_FIELDS } from '../../lib/prompt/vocabulary/pictured-fields.ts';
import { pictureOf } from '../../lib/prompt/vocabulary/pictures.ts';
import { swatchOf } from '../../lib/prompt/vocabulary/swatches.ts';
import type { FieldTerm } from '../../lib/prompt/vocabulary/term.ts';
import { TERM_GROUPS } from '../../lib/prompt/vocabulary/term-groups.ts';
import { TERM_PICTURES } from '../../lib/prompt/vocabulary/term-pictures.ts';
import { TERMS } from '../../lib/prompt/vocabulary/terms/index.ts';
import { read } from './lib/files.ts';
import { readLocale } from './lib/locale.ts';

const FOLDER = 'lib/prompt/vocabulary/terms';
const all: FieldTerm[] = (Object.keys(TERMS) as FieldKey[]).flatMap((field) =>
  TERMS[field].map((term) => ({ ...term, field })),
);
const inPicture = all.filter(({ field }) => field !== 'exclude');
const leftOut = all.filter(({ field }) => field === 'exclude');
const namesOf = ({ text, also = [] }: FieldTerm) => [text, ...also];

/** What is written with a capital in English. */
const NAMES = new Set(
  `Art Nouveau Deco Baroque Renaissance Romanticism Bauhaus Gothic Rococo Pre Raphaelite Y2K De Stijl Dadaist Hudson River
  School Dutch Golden Age Byzantine Egyptian Greek Persian Chinese Arts Crafts Mexican Swiss Memphis Octane Unreal Engine
  Afrofuturist Western Victorian Rembrandt Technicolor Kodachrome Full`.split(/\s+/),
);

/** Living artists, and studios with a name to defend, that prompts often borrow from. */
const LIVING =
  /abramovi|artgerm|banksy|beeple|burton|crewdson|disney|eggleston|frankenthaler|ghibli|gurney|hirst|hockney|\bkaws\b|kiefer|kojima|koons|kusama|leibovitz|\blego\b|loish|marvel|mccurry|miyazaki|murakami|nolan|pixar|richter|rutkowski|sakimichan|scorsese|shinkai|sienkiewicz|spielberg|tarantino|vallejo|villeneuve|wes anderson|wlop/iu;

function twice(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

test('there are about 120 styles, 600 terms and more, and enough for every field', () => {
  expect(TERMS.style.length).toBeGreaterThanOrEqual(115);
  expect(TERMS.style.length).toBeLessThanOrEqual(140);
  expect(all.length).toBeGreaterThanOrEqual(600);
  for (const { key } of FIELDS)
    if (key !== 'subject') expect(TERMS[key].length, key).toBeGreaterThanOrEqual(15);
});

// What is left out names things that other fields show: a logo, a vignette.
test.each([
  ['in the picture', inPicture],
  ['left out', leftOut],
])('no word stands for two terms (%s)', (_, terms) => {
  expect(twice(terms.flatMap(namesOf).map(keyOf))).toEqual([]);
});

test('terms are short, in lower case but for names, without commas', () => {
  for (const term of all) {
    for (const name of namesOf(term)) {
      expect(name.length, name).toBeLessThanOrEqual(45);
      expect(name.split(/\s+/).length, name).toBeLessThanOrEqual(7);
      expect(name, name).toMatch(/^[\p{L}\d][\p{L}\d '&:./-]*$/u);
      expect(name.trim(), name).toBe(name);
    }
    for (const word of term.text.split(/[\s-]+/)) {
      if (/\p{Lu}/u.test(word))
        expect(NAMES.has(word) || /^(?:\d*\p{Lu}{1,4}\d?\p{Lu}?|dpi)$/u.test(word), word).toBe(true);
    }
  }
});

test('what a term contradicts is a term of the same field', () => {
  for (const { field, text, not = [] } of all) {
    const texts = TERMS[field].map((term) => term.text);
    for (const other of not) {
      expect(texts, `${text} not ${other}`).toContain(other);
      expect(other).not.toBe(text);
    }
  }
});

const pictured = PICTURED_FIELDS.flatMap((field) => TERMS[field].map(({ text }) => ({ field, text })));

test('each term of a field with pictures stands in one group of it, and each term with a picture in such a field', () => {
  for (const field of PICTURED_FIELDS) {
    const grouped = Object.values<readonly string[]>(TERM_GROUPS[field]).flat();
    expect(twice(grouped), field).toEqual([]);
    expect(grouped.toSorted(), field).toEqual(TERMS[field].map(({ text }) => text).toSorted());
    expect(groupsOf(field).flatMap(({ terms }) => terms)).toHaveLength(grouped.length);
  }
  expect(Object.keys(TERM_PICTURES).filter((field) => !isPictured(field as FieldKey))).toEqual([]);
  expect(twice(Object.values(TERM_GROUPS).flatMap((groups) => Object.keys(groups)))).toEqual([]);
});

test('what each of them means is said in one short sentence of its own', () => {
  const texts = readLocale(read('locales/en.yml'));
  for (const { field, text } of pictured) {
    const gloss = glossOf(field, text);
    expect(gloss && texts.get(gloss)?.get(''), `${field}: ${text}`).toMatch(/^[A-Z].{9,95}[^.!?]$/);
  }
  const glosses: [string, Readonly<Record<string, string>>][] = Object.entries(TERM_GLOSSES);
  const ids = glosses.flatMap(([, entries]) => Object.values(entries));
  const known = new Set(pictured.map(({ field, text }) => `${field} ${text}`));
  const unknown = glosses.flatMap(([field, entries]) =>
    Object.keys(entries).filter((text) => !known.has(`${field} ${text}`)),
  );
  expect(unknown).toEqual([]);
  expect(twice(ids)).toEqual([]);
  const said = [...texts].filter(([key]) => key.startsWith('gloss.'));
  expect(said.map(([key]) => key.slice('gloss.'.length)).toSorted()).toEqual(ids.toSorted());
  expect(twice(said.map(([, forms]) => forms.get('') ?? ''))).toEqual([]);
});

test('a swatch is that of a color tone without a picture', () => {
  const tones = TERMS.colorTone.map(({ text }) => text);
  const swatched = tones.filter((text) => swatchOf(text) !== null);
  expect(swatched.filter((text) => pictureOf('colorTone', text))).toEqual([]);
  // Every color tone has something to look at.
  expect(tones.filter((text) => !hasLook('colorTone', text))).toEqual([]);
  expect(pictured.filter(({ field, text }) => field !== 'colorTone' && swatchOf(text))).toEqual([]);
  expect(swatchOf('constructor')).toBeNull();
});

test('no living artist is named', () => {
  expect(all.flatMap(namesOf).filter((name) => LIVING.test(name))).toEqual([]);
});

test('whoever wants the terms may take them', () => {
  expect(read(`${FOLDER}/LICENSE`)).toMatch(/^CC0 1.0 Universal/);
  expect(read(`${FOLDER}/README.md`)).toMatch(/CC0/);
});
