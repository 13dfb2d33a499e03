/** Background to page: what the injected script is asked, and what it answers. Types only: they cost it no bytes. */
import type { FieldHints, FieldReport, InsertMode } from '../insert/field.ts';
import type { Outcome } from '../insert/outcome.ts';

/** Find the box, and say what is known of it. */
export interface SurveyRequest {
  type: 'survey';
  hints: FieldHints | null;
  /** Only the box the user is in counts (right click, keyboard command). */
  touchedOnly: boolean;
}

export interface SurveyAnswer {
  /** Names this document: an insertion for another one is refused as `page-changed`. */
  token: string;
  /** False for documents that are no pages (a PDF, an image). */
  page: boolean;
  best: FieldReport | null;
  /** Names of boxes as good as the best. */
  choices: string[];
  /** Origins of visible frames of other addresses, the likeliest first. */
  origins: string[];
}

/** Write into the box that the survey found. */
export interface InsertRequest {
  type: 'insert';
  token: string;
  text: string;
  mode: InsertMode;
  hints: FieldHints | null;
}

/** What the user has selected in this frame, with its line breaks. */
export interface SelectionRequest {
  type: 'selection';
}

export type PageRequest = SurveyRequest | InsertRequest | SelectionRequest;
export type PageAnswer = SurveyAnswer | Outcome | string;
