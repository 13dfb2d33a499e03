/** What `compile` gives: the text for the target, who wrote which words of it, and what stays out of the text. */
import type { Component, FieldKey } from './fields.ts';

/** A run of the text. `component` is null for connectors (", ", " of ", "A ") and for flags of the target. */
export interface Fragment {
  text: string;
  component: Component | 'exclude' | null;
  field: FieldKey | 'parameters' | null;
}

/** What belongs into the site's own fields instead of the text. */
export interface CompiledFields {
  /** Written W:H in the smallest integers. */
  aspectRatio?: string;
  /** The nearest ratio of those the site offers, where it does not offer the one asked for. */
  nearestRatio?: string;
  /** The nearest size of the target's list, `1216x832`. */
  size?: string;
  seed?: number;
  /** Controls of the program, by their names: `{ Steps: '20' }`. */
  settings?: Record<string, string>;
  /** Whether a photograph or art is meant, where the site asks. */
  contentClass?: 'photo' | 'art';
}

/** Something of the prompt that the target cannot express, and was therefore not printed. */
export interface LeftOut {
  what: 'weights' | 'exclude' | 'aspectRatio' | 'seed' | 'parameters' | 'syntax';
  /** The words concerned, as the user wrote them. */
  values: string[];
  /** What was printed instead of each of the values, '' where nothing was; only of `syntax`. */
  printed?: string[];
}

export interface Compiled {
  /** Exactly the text to insert: one line, the concatenation of `fragments`. */
  text: string;
  fragments: Fragment[];
  /** The text for the target's own box of exclusions; empty where it has none. */
  negative: string;
  fields: CompiledFields;
  leftOut: LeftOut[];
}
