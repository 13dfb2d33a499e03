/** What the finder found, and what is known of it before anything is written. */

export type InsertMode = 'replace' | 'caret' | 'end';

/** One dated way to find the box: selectors are tried in order, newest first. */
export interface Finder {
  /** A CSS selector; it is looked for through open and closed shadow roots too. */
  selector: string;
  /** Month it was seen to be true, `2026-03`. */
  seen: string;
}

/** What a site's entry says about its box, in the vocabulary of this folder. It travels in the request. */
export interface FieldHints {
  finders: Finder[];
  /** Selectors of boxes that look right and are not (a fallback textarea that vanishes, a search box). */
  avoid: string[];
  /** True where Enter sends: the text is then written as one line. */
  enterSends: boolean;
  /** Host suffixes of frames the box may live in (`hf.space`): the frame with the box is on another origin. */
  frames: string[];
}

/** A report on the best box of one frame, safe to send out of the page. */
export interface FieldReport {
  /** How the box was found: by the site's selector, because the user was in it, or by score. */
  by: 'finder' | 'touched' | 'score';
  kind: 'textarea' | 'input' | 'contenteditable' | 'prosemirror' | 'lexical' | 'slate' | 'quill' | 'draft';
  label: string;
  /** The box's own limit in UTF-16 units, or null. */
  maxLength: number | null;
  /** True where it already holds text. */
  hasText: boolean;
  /** Comparable between frames: higher is better. */
  score: number;
  /** Why it cannot be written to now, if so. */
  blocked: 'read-only' | 'disabled' | null;
}
