/** A target: the generator (or assistant) and model a prompt is printed for. Data with source, date, confidence. */
import type { Message } from '../message.ts';
import type { NamedKey } from '../text-key.ts';
import type { TargetGroup } from './groups.ts';

export type DialectId = 'sentence' | 'phrases' | 'tags' | 'midjourney' | 'caption' | 'fibo' | 'json';
export type Confidence = 'high' | 'medium' | 'low';

/** The grammar the text is read with, which decides what typed signs must not be left as they are. */
export type SyntaxId =
  | 'plain'
  | 'midjourney'
  | 'a1111'
  | 'fooocus'
  | 'comfyui'
  | 'compel'
  | 'swarmui'
  | 'novelai'
  /** A model with open weights, which may be run in any of the local programs. */
  | 'local'
  | 'local-hex'
  | 'ideogram-4';

/**
 * How a weight is written: not at all, `(text:1.2)`, `(text)1.2`, `1.2::text::`, `{{text}}` (1.05 a pair, `[text]`
 * below one), or `text::1.2` between the parts of a multi-prompt.
 */
export type WeightForm = 'none' | 'colon' | 'after' | 'double-colons' | 'braces' | 'multi-prompt';

/** `chars` are UTF-16 code units (what `maxlength` counts), `clip` tokens without the two end tokens. */
export interface Limit {
  unit: 'chars' | 'clip' | 't5';
  max: number;
  /** What goes beyond is read in further pieces of that length, and only counts less. */
  chunked?: true;
}

export interface Fact {
  /** Where the fact was read: a page, a repository, a document. */
  source: string;
  /** Month it was seen to be true, `2026-03`. */
  seen: string;
  confidence: Confidence;
}

/** What people ask of a target. */
export type Topic = 'limit' | 'unit' | 'negatives' | 'weights' | 'ratio' | 'order';

export interface Target {
  /** Stable, kebab-case: presets and the command line name it. */
  id: string;
  name: string;
  /** What people read in place of the name where it is words, not a name: the key of their text. */
  label?: Extract<NamedKey, `target.${string}`>;
  /** The maker or family it stands under in the list. */
  group: TargetGroup;
  dialect: DialectId;
  syntax: SyntaxId;
  limit: (Limit & Fact) | null;
  /** Where exclusions go: a box of their own, a flag in the text, a sentence in the text, or nowhere. */
  negative: 'box' | 'flag' | 'sentence' | 'none';
  /** Whether the ratio is a flag in the text, words in the text, or a control of the site (not printed). */
  aspectRatio: 'flag' | 'words' | 'control';
  /** Where the seed goes: a flag in the text, a control of the site, or nowhere. */
  seed: 'flag' | 'control' | 'none';
  /** Sizes the model draws best, `1216x832`, where the user chooses width and height. */
  sizes?: readonly string[];
  /** The ratios its control offers, `3:2`, where it offers no others. */
  ratios?: readonly string[];
  weights: WeightForm;
  /** The version of Midjourney, which decides the flags it knows. */
  midjourney?: '8' | '7' | '6.1' | 'niji-7' | 'niji-6';
  /** Whether it asks apart if a photograph or art is meant. */
  contentClass?: true;
  /** What helps to stand first: the key of its text. */
  order: Extract<NamedKey, `fact.order.${string}`>;
  /** What reads the text: it decides which advice holds. */
  reader: 'clip' | 't5' | 'language-model' | 'unknown';
  /** Whether words such as "best quality" help there, as with the models of the Stable Diffusion 1.5 and XL years. */
  boosters: boolean;
  /** What comes of naming a living artist. */
  livingArtists: 'refused' | 'taken' | 'unknown';
  /** Where the dialect itself was read. */
  fact: Fact;
  /** Topics known from elsewhere than the dialect, or of which the data above do not say all (`value`). */
  facts?: Partial<Record<Topic, Partial<Fact> & { value?: Message }>>;
}

/** Whether a target is given a JSON object, in which no running text can stand as it was read. */
export const takesJson = ({ dialect }: Target): boolean =>
  dialect === 'caption' || dialect === 'fibo' || dialect === 'json';
