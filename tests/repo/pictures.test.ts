/** The pictures of terms: each shows a real term, is small, is explained in words, and is made by the renderer. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FieldKey } from '../../lib/prompt/index.ts';
import { type PictureId, pictureOf, picturePath, pictureText } from '../../lib/prompt/vocabulary/pictures.ts';
import { TERM_PICTURES } from '../../lib/prompt/vocabulary/term-pictures.ts';
import { TERMS } from '../../lib/prompt/vocabulary/terms/index.ts';
import { MOST_BYTES } from '../../scripts/pictures/art/draw-all.ts';
import { PICTURES } from '../../scripts/pictures/art/entries/index.ts';
import { manifestText } from '../../scripts/pictures/art/manifest-text.ts';
import { filesIn, ROOT, read } from './lib/files.ts';
import { readLocale } from './lib/locale.ts';

const SIZES = ['320x240', '240x180'];
const ids = PICTURES.map(({ id }) => id);
const manifest: [string, Readonly<Record<string, readonly string[]>>][] = Object.entries(TERM_PICTURES);
const shown = manifest.flatMap(([field, pictures]) =>
  Object.entries(pictures).flatMap(([id, terms]) =>
    terms.map((text) => ({ field: field as FieldKey, text, id: id as PictureId })),
  ),
);
const texts = readLocale(read('locales/en.yml'));

/** Width and height in a lossy WebP file. Throws where the file is something else. */
function sizeOf(file: Buffer): string {
  const kind = `${file.toString('latin1', 0, 4)} ${file.toString('latin1', 8, 16)}`;
  if (kind !== 'RIFF WEBPVP8 ') throw new Error(`Not a lossy WebP: ${kind}`);
  return `${file.readUInt16LE(26) & 0x3fff}x${file.readUInt16LE(28) & 0x3fff}`;
}

test('there are enough for every field in which one looks before one chooses', () => {
  const count = (...fields: FieldKey[]) => shown.filter(({ field }) => fields.includes(field)).length;
  expect(count('style', 'contentType')).toBeGreaterThanOrEqual(60);
  expect(count('lighting')).toBeGreaterThanOrEqual(20);
  expect(count('framing')).toBeGreaterThanOrEqual(16);
  expect(count('colorTone', 'mood')).toBeGreaterThanOrEqual(16);
});

test('the manifest is what the renderer writes; every picture has one name', () => {
  expect(read('lib/prompt/vocabulary/term-pictures.ts')).toBe(manifestText(PICTURES));
  expect(new Set(ids).size).toBe(ids.length);
});

test('each shows a term of its field, and is found by it', () => {
  for (const { field, text, id } of shown) {
    expect(TERMS[field].map((term) => term.text)).toContain(text);
    expect(pictureOf(field, text)).toBe(id);
  }
  expect(pictureOf('style', 'constructor')).toBeNull();
  expect(pictureOf('subject', 'photograph')).toBeNull();
});

test('there is a small WebP file for each, and no other file', () => {
  expect(filesIn(['public'], /./)).toEqual(ids.map((id) => `public/art/${id}.webp`).sort());
  for (const { id } of shown) {
    const path = join(ROOT, 'public', picturePath(id));
    expect(statSync(path).size, id).toBeLessThanOrEqual(MOST_BYTES);
    expect(SIZES, id).toContain(sizeOf(readFileSync(path)));
  }
});

test('each is said in words, in one sentence of its own', () => {
  const sentences = shown.map(({ id }) => texts.get(pictureText(id))?.get('') ?? '');
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{12,95}[^.!?]$/);
  const said = [...texts].filter(([key]) => key.startsWith('art.'));
  expect(said.map(([key]) => key.slice(4)).sort()).toEqual([...ids].sort());
  expect(new Set(said.map(([, forms]) => forms.get(''))).size).toBe(said.length);
});

describe('the renderer', () => {
  const folder = 'scripts/pictures/art';
  const used = JSON.stringify(PICTURES);

  test('has no pass and no drawing that no picture uses', () => {
    const helpers = ['common', 'copy', 'deliver', 'flow'];
    const passes = filesIn([`${folder}/passes`], /./).map((path) => /([\w-]+)\.\w+$/.exec(path)?.[1] ?? '');
    expect(passes.filter((name) => !helpers.includes(name) && !used.includes(`"pass":"${name}"`))).toEqual(
      [],
    );
    const drawings = filesIn([`${folder}/drawings`], /\.svg$/).map(
      (path) => /([\w-]+)\.svg$/.exec(path)?.[1] ?? '',
    );
    expect(drawings.filter((name) => !used.includes(`"drawing":"${name}"`))).toEqual([]);
  });

  test('and whoever wants the pictures may take them', () => {
    expect(read(`${folder}/LICENSE`)).toMatch(/^CC0 1.0 Universal/);
    expect(read(`${folder}/README.md`)).toMatch(/CC0/);
  });
});
