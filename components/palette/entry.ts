import type { Component, FieldKey } from '@/lib/prompt/fields.ts';

/** In the order of their headings where nothing is typed. */
export const KINDS = ['field', 'action', 'preset', 'history', 'target', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing the palette can do. */
export interface Entry {
  /** Names it from one opening to the next, for what was used last. */
  id: string;
  kind: Kind;
  label: string;
  /** Beside the label: the field a term goes to, the keys of an action, what a field holds. */
  aside?: string;
  /** Other words it is found by, less readily than by its label. */
  words?: readonly string[];
  /** What it belongs to: by that it is found after all else. */
  within?: string;
  /** The component of the prompt whose color it has. */
  color?: Component | 'exclude';
  /** The term that it puts into a field, for what that looks like. */
  term?: { field: FieldKey; text: string };
  /** Does it. Called in the key or click that chose it, once the palette is closed. */
  run(): void;
}
