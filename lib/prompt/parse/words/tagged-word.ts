import type { Token } from './tokens.ts';

/** What a word does in its text. */
export type Tag =
  | 'determiner'
  | 'number'
  | 'pronoun'
  | 'adjective'
  | 'adverb'
  | 'noun'
  /** A word in -ing that says what somebody does: a woman holding hands. */
  | 'action'
  /** A participle that says what was done, after its noun: a knight dressed in white. */
  | 'participle'
  /** A verb of a sentence, an auxiliary or a request. */
  | 'verb'
  | 'infinitive'
  | 'preposition'
  | 'conjunction'
  /** What opens a clause within a sentence: that, which, while. */
  | 'relative'
  | 'sign'
  | 'opaque'
  /** A word of another script. */
  | 'unknown';

export interface TaggedWord extends Token {
  tag: Tag;
}
