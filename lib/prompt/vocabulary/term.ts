/** A term of the vocabulary: a word or two in the standard terms of its field, and what it goes together with. */
import type { FieldKey } from '../fields.ts';

/** Sets of which a picture has one: two terms that share no value of a set contradict each other. */
interface Contradicting {
  medium:
    | 'photograph'
    | 'painting'
    | 'watercolor'
    | 'drawing'
    | 'print'
    | 'sculpture'
    | 'textile'
    | 'render'
    | 'pixels'
    | 'anime'
    | 'vector';
  realism: 'realistic' | 'stylized' | 'surreal' | 'abstract' | 'cartoon';
  time: 'dawn' | 'noon' | 'dusk' | 'night';
  view: 'close' | 'medium' | 'full' | 'wide' | 'aerial' | 'macro';
  tone: 'gray' | 'muted' | 'vivid';
  angle: 'low' | 'eye' | 'high';
}

/** Sets in which two values are unlikely, not wrong: they go down in the list, and are never drawn together. */
interface Unlikely {
  place: 'inside' | 'outside' | 'studio' | 'water' | 'space';
  sky: 'day' | 'night';
  season: 'spring' | 'summer' | 'autumn' | 'winter';
  feeling: 'bright' | 'quiet' | 'dark';
  age: 'past' | 'present' | 'future';
  /** What the subject is, for what it does and what is to be seen of it. */
  being: 'person' | 'animal' | 'furred' | 'feathered' | 'scaled' | 'thing' | 'scene';
}

/** What a picture is made with. `lens` and `engine` are the real apparatus and its software, the others also a look. */
export type Craft = 'camera' | 'lens' | 'engine' | 'screen' | 'brush' | 'pen' | 'press' | 'hand';

type Values<T> = T | readonly T[];
export type Marks = { readonly [Set in keyof Sets]?: Values<Sets[Set]> };
type Sets = Contradicting & Unlikely & { craft: Craft };

export type MarkSet = keyof Sets;
export const CONTRADICTING = [
  'medium',
  'realism',
  'time',
  'view',
  'tone',
  'angle',
] as const satisfies (keyof Contradicting)[];
export const UNLIKELY = [
  'craft',
  'place',
  'sky',
  'season',
  'feeling',
  'age',
  'being',
] as const satisfies MarkSet[];

export interface Term extends Marks {
  /** As it goes into the field: in lower case, but for names and abbreviations. */
  readonly text: string;
  /** Other words for the same: the term is found by them, and they are read as it. */
  readonly also?: readonly string[];
  /** The very terms it contradicts, where no set says so. One side is enough. */
  readonly not?: readonly string[];
}

/** A term with the field it belongs to. */
export interface FieldTerm extends Term {
  readonly field: FieldKey;
}
