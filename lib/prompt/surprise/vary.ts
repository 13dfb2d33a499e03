import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldInfo, type FieldKey, type ManyField } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { any } from '../targets/any.ts';
import type { Target } from '../targets/target.ts';
import { keyOf } from '../vocabulary/key-of.ts';
import { type Draw, type DrawOptions, drawOn } from './draw.ts';
import { drawTerm } from './draw-term.ts';
import { fitsIn } from './fits-in.ts';
import { nothingMoreToSay } from './nothing-more-to-say.ts';
import { createRandom, type Random, shuffled } from './random.ts';
import type { Part } from './scenes/scene.ts';
import { isPictorial, scenesFor } from './scenes-for.ts';
import { isBlank, wordsFor } from './surprise.ts';

export interface VaryOptions extends DrawOptions {
  /** How many fields change at most. */
  count?: number;
}

/** Looks are varied more often than what the picture tells of. */
const LOOKS: ReadonlySet<string> = new Set(['style', 'colorTone', 'lighting', 'mood', 'framing']);

/** What the picture tells changes only within a scene that has the rest of it. */
const TELLING: ReadonlySet<string> = new Set(['contentType', 'action', 'setting', 'details']);

/**
 * Puts other words in the place of some, in one field or more that say something: never in the subject, in what is
 * left out, or in a locked field. The new words go together with the rest, and keep the weight of the former.
 */
export function vary(prompt: Prompt, { seed, target = any, count = 1, ...options }: VaryOptions): Draw {
  return drawOn(prompt, options, (on, locked) => varyFields(on, seed, locked, target, count));
}

function varyFields(
  prompt: Prompt,
  seed: number,
  locked: ReadonlySet<string>,
  target: Target,
  count: number,
): Prompt {
  const order = FIELDS.filter(
    ({ key }) => key !== 'subject' && key !== 'exclude' && !locked.has(key) && !isBlank(prompt, key),
  )
    .map((field) => ({
      field,
      at: createRandom(seed, `vary ${field.key}`)() / (LOOKS.has(field.key) ? 3 : 1),
    }))
    .sort((a, b) => a.at - b.at);
  let varied = prompt;
  let left = count;
  for (const { field } of order) {
    if (left <= 0) break;
    const next = varyField(varied, field, target, createRandom(seed, field.key));
    if (next) {
      varied = next;
      left -= 1;
    }
  }
  return varied;
}

/** The prompt with other words in one place of the field, or null if no others fit. */
function varyField(prompt: Prompt, { key, holds }: FieldInfo, target: Target, random: Random): Prompt | null {
  const phrases = phrasesOf(prompt, key);
  const at = Math.floor(random() * phrases.length);
  const former = phrases[at];
  if (!former) return null;
  // Without the former one, which must not have a say in what comes in its place.
  const rest = phrases.filter((_, index) => index !== at);
  const without = { ...prompt, [key]: holds === 'many' ? rest : undefined } as Prompt;
  const fine = nothingMoreToSay(prompt, target);
  const weight = former.weight === undefined ? {} : { weight: former.weight };
  const withWords = (text: string) =>
    holds === 'many'
      ? setPhrases(prompt, key as ManyField, phrases.with(at, { text, ...weight }))
      : setText(prompt, key as Parameters<typeof setText>[1], text);
  const willDo = (text: string) =>
    phrases.every((phrase) => keyOf(phrase.text) !== keyOf(text)) && fine(withWords(text));
  const words = wordsOfScenes(key, without, former.text);
  const text =
    words.length > 0 || TELLING.has(key)
      ? (shuffled(words, random).find(willDo) ?? null)
      : drawTerm(key, without, random, willDo);
  return text === null ? null : withWords(text);
}

/** Gives the words for a field that the scenes have which go with the rest of a prompt. */
function wordsOfScenes(field: FieldKey, without: Prompt, former: string): string[] {
  const words = scenesFor(without).flatMap((scene) =>
    wordsFor(without, field as Part, scene).filter(fitsIn(without, field, scene)),
  );
  const isKind = (text: string) => field !== 'contentType' || isPictorial(former) === isPictorial(text);
  return [...new Set(words)].filter(isKind);
}
