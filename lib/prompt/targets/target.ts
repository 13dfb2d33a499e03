/** A target: the generator (or assistant) and model a prompt is printed for. Data with source, date, confidence. */

export type DialectId = 'sentence' | 'phrases' | 'midjourney';
export type Confidence = 'high' | 'medium' | 'low';

/** `chars` are UTF-16 code units (what `maxlength` counts), `clip` tokens without the two end tokens. */
export interface Limit {
  unit: 'chars' | 'clip' | 't5';
  max: number;
}

export interface Fact {
  /** Where the fact was read: a page, a repository, a document. */
  source: string;
  /** Month it was seen to be true, `2026-03`. */
  seen: string;
  confidence: Confidence;
}

export interface Target {
  /** Stable, kebab-case: presets and the command line name it. */
  id: string;
  name: string;
  dialect: DialectId;
  limit: (Limit & Fact) | null;
  /** Where exclusions go: a box of their own, a flag in the text, a sentence in the text, or nowhere. */
  negative: 'box' | 'flag' | 'sentence' | 'none';
  /** Whether the ratio is a flag in the text, words in the text, or a control of the site (not printed). */
  aspectRatio: 'flag' | 'words' | 'control';
  /** Where the seed goes: a flag in the text, a control of the site, or nowhere. */
  seed: 'flag' | 'control' | 'none';
  /** Sizes the models of the target draw best, `1216x832`, where the user chooses width and height. */
  sizes?: readonly string[];
  /** Whether `(text:1.2)` means something there. */
  weights: boolean;
  /** What reads the text: it decides which advice holds. */
  reader: 'clip' | 't5' | 'language-model' | 'unknown';
  /** Whether words such as "best quality" help there, as with the models of the Stable Diffusion 1.5 and XL years. */
  boosters: boolean;
  /** What comes of naming a living artist. */
  livingArtists: 'refused' | 'taken' | 'unknown';
  /** Where the dialect itself was read. */
  fact: Fact;
}
