import { phrasesOf } from '../edit.ts';
import type { Prompt } from '../model.ts';
import { beingOf } from '../vocabulary/being.ts';
import { goTogether } from '../vocabulary/conflicts.ts';
import { keyOf } from '../vocabulary/key-of.ts';
import { termOf } from '../vocabulary/lookup.ts';
import { placedTerms, termsWithin } from '../vocabulary/placed.ts';
import type { Term } from '../vocabulary/term.ts';
import { likeness, TOLD, type Told } from './likeness.ts';
import { ANY_MEDIUM, IMAGINED } from './scenes/content-types.ts';
import { TOPICS } from './scenes/index.ts';
import { alternatives, type Part, type Scene } from './scenes/scene.ts';

/** A scene with what its topic adds to it. */
export type WholeScene = Scene & { readonly contentType: string };

const SCENES: readonly WholeScene[] = TOPICS.flatMap(({ scenes, ...topic }) =>
  scenes.map((scene) => ({ ...topic, ...scene })),
);

/** The content types that some scene has. */
const KNOWN = new Set(SCENES.flatMap(({ contentType }) => alternatives(contentType)).map(keyOf));
/** Media in which anything can be shown. */
const PICTORIAL = new Set([...alternatives(ANY_MEDIUM), ...alternatives(IMAGINED)].map(keyOf));
const SCENERY: readonly Part[] = ['action', 'setting', 'details'];

/**
 * Gives the scenes that go with what a prompt says already: scenes of its very subject, place or doing where there are
 * some, and otherwise what of other scenes suits anything of its kind. Never none.
 */
export function scenesFor(prompt: Prompt): readonly WholeScene[] {
  const type = typeOf(prompt);
  const told = Object.fromEntries(TOLD.map((part) => [part, textOf(prompt, part)])) as Record<Told, string>;
  const isTold = TOLD.some((part) => told[part] !== '');
  const placed = termsOf(prompt);
  const fitting = SCENES.filter(
    (scene) =>
      (scene.subject || told.subject !== '') &&
      suitsType(scene, type, isTold) &&
      fits(scene, placed, type === ''),
  );
  const scored = fitting.map((scene) => ({ scene, score: likeness(scene, told) }));
  // Two points are for the very words.
  const isOpen = ({ special, contentType }: WholeScene, score: number) =>
    !special || score > 1 || (type === '' ? placed.length === 0 && !isTold : has(contentType, type));
  const open = scored.filter(({ scene, score }) => isOpen(scene, score));
  if (!isTold) return orAnything(open.map(({ scene }) => scene));
  const best = Math.max(0, ...open.map(({ score }) => score));
  const own = open.filter(
    // A landscape is a place itself.
    ({ scene, score }) =>
      best > 0 && score === best && (told.subject !== '' || !told.setting || scene.being !== 'scene'),
  );
  if (own.length > 0) return own.map(({ scene }) => besides(scene, told));
  const others = open.map(({ scene }) => scene);
  return orAnything(told.subject === '' ? peopling(others, told) : around(others, told, type));
}

/** Tells whether anything can be shown in a medium: in an oil painting, not in a logo. */
export const isPictorial = (contentType: string): boolean => PICTORIAL.has(keyOf(contentType));

/** Gives the marks of a scene in the form of a term, to be compared with others. */
export function asTerm({ age, being, place, season }: Scene): Term {
  return {
    text: '',
    ...(age && { age }),
    ...(being && { being }),
    ...(place && { place }),
    ...(season && { season }),
  };
}

const textOf = (prompt: Prompt, part: 'contentType' | Told) => phrasesOf(prompt, part)[0]?.text.trim() ?? '';
const has = (contentTypes: string, type: string) =>
  alternatives(contentTypes).some((one) => keyOf(one) === type);

/** Where nothing fits, there is still a light and a look to add. */
const orAnything = (scenes: readonly WholeScene[]): readonly WholeScene[] =>
  scenes.length > 0 ? scenes : [{ contentType: ANY_MEDIUM, framing: 'centered composition' }];

/** Scenes for a subject that has none of its own: those for anyone of its kind, or the looks of its content type. */
function around(fitting: readonly WholeScene[], told: Record<Told, string>, type: string): WholeScene[] {
  if (KNOWN.has(type) && !PICTORIAL.has(type))
    return fitting.filter(({ subject }) => subject).map(withoutScenery);
  const known = beingOf(told.subject);
  const being: readonly string[] = known.length > 0 ? known : ['thing'];
  const anyone = fitting.filter(
    (scene) => !scene.subject && kindsOf(scene).every((kind) => being.includes(kind)),
  );
  const closest = Math.max(...anyone.map((scene) => kindsOf(scene).length));
  return anyone
    .filter((scene) => kindsOf(scene).length === closest)
    .map((scene) => (told.action + told.setting === '' ? scene : withoutScenery(scene)));
}

/** People for a place or a doing that no scene has: they bring nothing of their own scene along. */
function peopling(fitting: readonly WholeScene[], told: Record<Told, string>): WholeScene[] {
  return fitting
    .filter(({ subject, being, age }) => subject && being === 'person' && (told.action === '' || !age))
    .map(withoutScenery);
}

/** A scene of the very subject without what may contradict a place or a doing that it does not have. */
function besides(scene: WholeScene, told: Record<Told, string>): WholeScene {
  const isOther = (part: Told) => told[part] !== '' && !alternatives(scene[part]).includes(told[part]);
  if (isOther('setting') && told.subject !== '') return withoutScenery(scene);
  return isOther('action') || isOther('setting') ? { ...scene, details: undefined } : scene;
}

function withoutScenery(scene: WholeScene): WholeScene {
  return { ...scene, ...Object.fromEntries(SCENERY.map((part) => [part, undefined])) };
}

const kindsOf = ({ being = [] }: Scene): readonly string[] => (typeof being === 'string' ? [being] : being);

/** What a prompt says in terms of the vocabulary. */
function termsOf(prompt: Prompt): Term[] {
  // `in the kitchen` is in a kitchen.
  const setting = { text: textOf(prompt, 'setting').replace(/\bthe\b/g, 'a') };
  // A selfie is of somebody, though no kind of image has that name.
  const type = textOf(prompt, 'contentType');
  const being = termOf(type, 'contentType') ? [] : beingOf(type);
  return [
    ...placedTerms({ ...prompt, setting }).map(({ term }) => term),
    ...(being.length > 0 ? [{ text: '', being }] : []),
  ];
}

/** Tells whether nothing that was said contradicts a scene as a whole, or every kind of image, light or mood of it. */
function fits(scene: WholeScene, placed: readonly Term[], typeIsFree: boolean): boolean {
  if (placed.length === 0) return true;
  const whole = asTerm(scene);
  const parts: readonly Part[] = typeIsFree ? ['contentType', 'lighting', 'mood'] : ['lighting', 'mood'];
  return (
    placed.every((term) => goTogether(whole, term)) &&
    parts.every((part) => {
      const terms = alternatives(scene[part]).map((text) => termOf(text, part) ?? { text });
      return terms.length === 0 || terms.some((term) => placed.every((other) => goTogether(term, other)));
    })
  );
}

/** Gives the content type of a prompt as the vocabulary calls it; as typed where it has none. */
function typeOf(prompt: Prompt): string {
  const typed = textOf(prompt, 'contentType');
  const term = termOf(typed, 'contentType') ?? termsWithin(typed, 'contentType')[0];
  return keyOf(term?.text ?? typed);
}

/** Tells whether a scene can be shown in a kind of image; in one that no scene has, whatever can be painted. */
function suitsType({ contentType }: WholeScene, type: string, isTold: boolean): boolean {
  if (type === '' || has(contentType, type)) return true;
  const isPicture = !KNOWN.has(type) || (isTold && PICTORIAL.has(type));
  return isPicture && alternatives(contentType).some((one) => isPictorial(one));
}
