/** Scenes for a draw: parts that belong together, so that any choice among them makes a picture one can see. */
import type { Marks } from '../../vocabulary/term.ts';

/** The parts of a scene; each names its alternatives, divided by ` | `. */
export type Part =
  | 'subject'
  | 'action'
  | 'setting'
  | 'details'
  | 'lighting'
  | 'mood'
  | 'colorTone'
  | 'style'
  | 'framing'
  | 'aspectRatio'
  | 'contentType';

/** What marks a scene as a whole has, as terms have them. */
type SceneMarks = Pick<Marks, 'age' | 'being' | 'place' | 'season'>;

/**
 * Any subject goes with any action, any setting and so on. A scene without a subject suits whoever its `being` names.
 */
export interface Scene extends SceneMarks, Partial<Readonly<Record<Part, string>>> {
  /** Is of its own subjects alone: a cat in a submarine says nothing of other cats. */
  readonly special?: true;
}

/** Scenes of a kind, and what suits all of them; a part of a scene takes the place of its topic's. */
export interface Topic extends Scene {
  readonly contentType: string;
  readonly scenes: readonly Scene[];
}

/** Gives the alternatives that a part names. */
export const alternatives = (part: string | undefined): readonly string[] => part?.split(' | ') ?? [];
