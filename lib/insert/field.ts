/** What the finder found, and what is known of it before anything is written. */

export type InsertMode = 'replace' | 'caret' | 'end';

/** One dated way to find the box: selectors are tried in order, newest first. */
export interface Finder {
  /** A CSS selector; it is looked for through open and closed shadow roots too. */
  selector: string;
  /** Month it was seen to be true, `2026-03`. */
  seen: string;
}

/** One way to find an element again that the user has pointed at. */
export interface Locator {
  /** What it goes by; the most lasting comes first in a list of them. */
  by: 'id' | 'test-id' | 'name' | 'label' | 'placeholder' | 'place';
  /** Selectors of the shadow hosts around the element, outermost first; empty where it stands in the document. */
  hosts: string[];
  /** The selector of the element within the innermost of those roots. */
  selector: string;
}

/** The boxes the user has shown us at this address, in the order in which the ways to find them are tried. */
export interface PinnedBoxes {
  prompt: Locator[];
  negative: Locator[];
}

/** What a site's entry says about its box, in the vocabulary of this folder. It travels in the request. */
export interface FieldHints {
  finders: Finder[];
  /** Dated ways to find the box of its own for what to leave out (the negative prompt); empty where there is none. */
  negative: Finder[];
  /** Selectors of boxes that look right and are not (a fallback textarea that vanishes, a search box). */
  avoid: string[];
  /** True where Enter sends: the text is then written as one line. */
  enterSends: boolean;
  /** Host suffixes of frames the box may live in (`hf.space`): the frame with the box is on another origin. */
  frames: string[];
}

/** A report on the best box of one frame, safe to send out of the page. */
export interface FieldReport {
  /**
   * How the box was found: the user showed it, by the site's selector, because the user was in it, by score; or it is
   * the only one of a page that says nothing of prompts, and nothing may be written into it unasked.
   */
  by: 'pinned' | 'finder' | 'touched' | 'score' | 'only';
  kind:
    | 'textarea'
    | 'input'
    | 'contenteditable'
    | 'prosemirror'
    | 'lexical'
    | 'slate'
    | 'quill'
    | 'draft'
    | 'proxy';
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
