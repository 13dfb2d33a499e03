/** Background to the pick script of a frame: what it is asked, and what it answers. Types only: they cost it no bytes. */

export type PickRole = 'prompt' | 'negative';

/** What the overlay says, translated; `{name}`, `{host}`, `{number}` and `{count}` are filled in on the page. */
export interface PickTexts {
  bar: string;
  help: string;
  cancel: string;
  unnamed: string;
  nothing: string;
  secret: string;
  notText: string;
  frame: string;
  closedFrame: string;
  place: string;
}

/** Whose document this is. Answered with its origin, or null where it is no page (a PDF, an image). */
export interface WhereRequest {
  type: 'where';
}

/** Let the user point at a box. Answered with true. */
export interface PickRequest {
  type: 'pick';
  /** Names this picking: it comes back with every message. */
  token: string;
  texts: PickTexts;
  /** Origins of the frames that have a picker of their own. */
  entered: string[];
  /** How long the user may take, in milliseconds. */
  patience: number;
}

/** Take everything of the picking away. */
export interface StopRequest {
  type: 'stop';
}

/** The keyboard goes from frame to frame: how many boxes are here, and whether one of them is chosen just now. */
export interface CountRequest {
  type: 'count';
}
export interface CountAnswer {
  count: number;
  holds: boolean;
}

/** Choose the first or the last box here; or none; or take the chosen one. */
export interface EnterRequest {
  type: 'enter';
  forward: boolean;
}
/** Choose the next box here. Answered with false at the last one. */
export interface StepRequest {
  type: 'step';
  forward: boolean;
}
export interface LeaveRequest {
  type: 'leave';
}
export interface TakeRequest {
  type: 'take';
}

/** One box that the popup offers: which of the scanned ones (`fieldOf`), and the number it shows. */
export interface Mark {
  choice: number;
  number: number;
  label: string;
}

/** Number these boxes on the page; make one of them stand out (null: none); take the numbers away. */
export interface MarkRequest {
  type: 'mark';
  choices: Mark[];
}
export interface PointRequest {
  type: 'point';
  choice: number | null;
}
export interface UnmarkRequest {
  type: 'unmark';
}

export type PickerRequest =
  | WhereRequest
  | PickRequest
  | StopRequest
  | CountRequest
  | EnterRequest
  | StepRequest
  | LeaveRequest
  | TakeRequest
  | MarkRequest
  | PointRequest
  | UnmarkRequest;
export type PickerAnswer = string | boolean | CountAnswer | null;
