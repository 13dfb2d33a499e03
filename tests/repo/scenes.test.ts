/** The scenes as data: looks that are terms, parts as one writes them into a field, each with something to choose from. */
import { expect, test } from 'vitest';
import { parseAspectRatio, termOf } from '../../lib/prompt/index.ts';
import { TOPICS } from '../../lib/prompt/surprise/scenes/index.ts';
import { alternatives, type Part, type Scene } from '../../lib/prompt/surprise/scenes/scene.ts';
import { read } from './lib/files.ts';

const LOOKS: readonly Part[] = ['contentType', 'lighting', 'mood', 'style', 'framing', 'colorTone'];
const TOLD: readonly Part[] = ['subject', 'action', 'setting', 'details'];
const scenes: readonly Scene[] = TOPICS.flatMap(({ scenes }) => scenes);
const all: readonly Scene[] = [...TOPICS, ...scenes];
const partsOf = (scene: Scene, parts: readonly Part[]) =>
  parts.flatMap((part) => alternatives(scene[part]).map((text) => ({ part, text })));

test('there are two hundred and more, with a subject of their own', () => {
  expect(scenes.filter(({ subject }) => subject).length).toBeGreaterThan(200);
  const subjects = scenes.flatMap(({ subject }) => alternatives(subject));
  expect(new Set(subjects).size).toBeGreaterThan(550);
});

test('how a picture looks is said in terms of the vocabulary, and a ratio is one', () => {
  const wrong = all
    .flatMap((scene) => partsOf(scene, LOOKS))
    .filter(({ part, text }) => termOf(text, part)?.field !== part);
  expect(wrong).toEqual([]);
  for (const { text } of all.flatMap((scene) => partsOf(scene, ['aspectRatio'])))
    expect(parseAspectRatio(text), text).not.toBeNull();
});

test('what a picture tells is short, begins small but for names, and ends without a sign', () => {
  for (const { part, text } of all.flatMap((scene) => partsOf(scene, TOLD))) {
    expect(text, part).toMatch(/^[\p{L}\d][\p{L}\d ',-]*[\p{L}\d]$/u);
    expect(text.split(' ').length, text).toBeLessThanOrEqual(11);
  }
});

test('no part names the same twice, but a kind of image that is drawn more often', () => {
  for (const scene of all) {
    for (const part of [...TOLD, ...LOOKS.slice(1)]) {
      const words = alternatives(scene[part]);
      expect(new Set(words).size, `${scene.subject}: ${part}`).toBe(words.length);
    }
  }
});

test('whoever wants the scenes may take them', () => {
  expect(read('lib/prompt/surprise/scenes/LICENSE')).toMatch(/^CC0 1.0 Universal/);
  expect(read('lib/prompt/surprise/scenes/README.md')).toMatch(/CC0/);
});
