import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldKey, MANY_FIELDS, type ManyField } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { any } from '../targets/any.ts';
import type { Target } from '../targets/target.ts';
import { type Draw, type DrawOptions, drawOn } from './draw.ts';
import { fitsIn } from './fits-in.ts';
import { nothingMoreToSay } from './nothing-more-to-say.ts';
import { createRandom, type Random, shuffled } from './random.ts';
import { mediumOf } from './scenes/media.ts';
import { alternatives, type Part } from './scenes/scene.ts';
import { scenesFor, type WholeScene } from './scenes-for.ts';

/** What a picture tells, drawn wherever the scene has it. */
const TOLD: readonly Part[] = ['contentType', 'subject', 'action', 'setting'];
/** How it looks, with how often it is worth saying. */
const LOOKS: readonly [part: Part, often: number][] = [
  ['lighting', 1],
  ['details', 0.9],
  ['style', 0.8],
  ['mood', 0.7],
  ['framing', 0.7],
  ['colorTone', 0.5],
  ['aspectRatio', 0.35],
];
/** So many fields a draw fills, with those that say something already; every third draw one more. */
const FIELDS_FILLED = 6;
/** So many it adds at least where there is room. */
const FIELDS_ADDED = 2;

/**
 * Fills empty fields of a prompt from one scene, until about six say something. Fields that say something, and locked
 * ones, stay as they are, and the scene is one that goes with them.
 */
export function surprise(prompt: Prompt, { seed, target = any, ...options }: DrawOptions): Draw {
  return drawOn(prompt, options, (on, locked) => fillFrom(on, seed, locked, target));
}

function fillFrom(prompt: Prompt, seed: number, locked: ReadonlySet<string>, target: Target): Prompt {
  const isFree = (field: FieldKey) => !locked.has(field) && isBlank(prompt, field);
  const scene = drawScene(scenesFor(prompt), seed);
  const wanted = wantedFields(prompt, createRandom(seed, 'fields'));
  let drawn = prompt;
  let added = 0;
  for (const part of [...TOLD, ...looksInOrder(seed)]) {
    if (!isFree(part) || (added >= wanted && part !== 'subject')) continue;
    const next = fill(drawn, part, scene, target, createRandom(seed, part));
    if (!next) continue;
    drawn = next;
    added += 1;
  }
  return drawn;
}

/** Draws one of the scenes; draws with numbers that follow each other give different ones. */
function drawScene(scenes: readonly WholeScene[], seed: number): WholeScene {
  const round = Math.floor(seed / scenes.length);
  const order = shuffled(scenes, createRandom(round, 'scenes'));
  return order[seed - round * scenes.length] as WholeScene;
}

function wantedFields(prompt: Prompt, random: Random): number {
  const said = FIELDS.filter(({ key }) => key !== 'exclude' && !isBlank(prompt, key)).length;
  return Math.max(FIELDS_ADDED, FIELDS_FILLED + (random() < 1 / 3 ? 1 : 0) - said);
}

function looksInOrder(seed: number): Part[] {
  return LOOKS.map(([part, often]) => ({ part, at: createRandom(seed, `order of ${part}`)() / often }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}

/** The prompt with one of the words that the scene or the medium has for a field; null where none will do. */
function fill(prompt: Prompt, field: Part, scene: WholeScene, target: Target, random: Random): Prompt | null {
  const fine = nothingMoreToSay(prompt, target);
  const suits = fitsIn(prompt, field, scene);
  for (const text of shuffled(wordsFor(prompt, field, scene), random)) {
    const next = withText(prompt, field, text);
    if (suits(text) && fine(next)) return next;
  }
  return null;
}

/** Gives the words that a scene has for a field, or else those that suit the kind of image, whatever it shows. */
export function wordsFor(prompt: Prompt, field: Part, scene: WholeScene): readonly string[] {
  const medium = mediumOf(prompt.contentType?.text ?? '');
  if (medium.lacks?.includes(field)) return [];
  if (scene[field]) return alternatives(scene[field]);
  return field === 'style' || field === 'colorTone' ? alternatives(medium[field]) : [];
}

/** Tells whether a field says nothing. */
export function isBlank(prompt: Prompt, field: FieldKey): boolean {
  return phrasesOf(prompt, field).every(({ text }) => text.trim() === '');
}

function withText(prompt: Prompt, field: FieldKey, text: string): Prompt {
  return MANY_FIELDS.has(field)
    ? setPhrases(prompt, field as ManyField, [{ text }])
    : setText(prompt, field as Parameters<typeof setText>[1], text);
}
