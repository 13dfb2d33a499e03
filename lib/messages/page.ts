/** Background to page: what the injected script is asked, and what it answers. Types only: they cost it no bytes. */
import type { FieldHints, FieldReport, InsertMode, Locator } from '../insert/field.ts';
import type { Words } from '../insert/find/words.ts';
import type { Outcome } from '../insert/outcome.ts';

/** A tool that runs at any address, and a selector that only its page has. */
export interface ToolMarks {
  id: string;
  marks: string;
}

/** Which of the tools this page is; answered by an id, or `''` for none of them. */
export interface RecognizeRequest {
  type: 'recognize';
  tools: ToolMarks[];
}

/** A box the user has shown us. */
export interface PinnedBox {
  role: 'prompt' | 'negative';
  /** The origin of the frame it is in; empty where it is in the page itself (Chromium takes a null out of arguments). */
  frame: string;
  locators: Locator[];
}

/** A text for the box the user is in. */
export interface CaretText {
  text: string;
  /** The text on one line, for a field that has only one. */
  line: string;
  /** What to leave out; empty where there is nothing. */
  negative: string;
}

/** Find the box, and say what is known of it. */
export interface ScanRequest {
  type: 'scan';
  /** The tools that this page may be, where its address does not say. */
  tools: ToolMarks[];
  /** Written at once into the only box that is found, unless the page turns out to be one of the tools. */
  write?: CaretText | undefined;
  hints: FieldHints | null;
  /** The boxes the user has shown us at this address. */
  pinned: PinnedBox[];
  /** Only the box the user is in counts (right click, keyboard command). */
  touchedOnly: boolean;
  /** What the names of boxes say. */
  words: Words;
  /** Whether to wait for a box that is still coming. */
  wait: boolean;
}

export interface ScanAnswer {
  /** Names this document: an insertion for another one is refused as `page-changed`. */
  token: string;
  /** The id of the tool this page is, `''` for none of them. */
  tool: string;
  /** What came of writing at once; null where nothing was written. */
  outcome: Outcome | null;
  /** False for documents that are no pages (a PDF, an image). */
  page: boolean;
  /** Whether waiting may still bring a better box. */
  unsettled: boolean;
  /** The best box first, then those as good as it; the index of one is its `choice`. */
  boxes: FieldReport[];
  /** The box of its own for what to leave out, if there is one. */
  negative: FieldReport | null;
  /** Origins of visible frames of other addresses, the likeliest first. */
  origins: string[];
}

/** Write into a box that the scan found, and what to leave out into its own. */
export interface InsertRequest {
  type: 'insert';
  token: string;
  choice: number;
  text: string;
  /** What to leave out; empty where there is nothing, or no box of its own. */
  negative: string;
  mode: InsertMode;
}

/** What the user has selected in this frame, with its line breaks. */
export interface SelectionRequest {
  type: 'selection';
}

/** Bring back what the boxes held before the last insertion; answered by whether they hold it again. */
export interface UndoRequest {
  type: 'undo';
  token: string;
}

export type PageRequest = RecognizeRequest | ScanRequest | InsertRequest | SelectionRequest | UndoRequest;
export type PageAnswer = ScanAnswer | Outcome | string | boolean;

/** What the insert script leaves in the isolated world of a frame. */
export interface PageHandler {
  (request: PageRequest): Promise<PageAnswer>;
  /** A box of the last scan: the best is 0, those as good follow. The pick script marks them. */
  fieldOf(choice: number): Element | undefined;
}
