/** The public face: find the box of a page, and put text into it. */
export { accessibleName } from './dom/accessible-name.ts';
export { deepActiveElement } from './dom/deep-active-element.ts';
export { genuine } from './dom/genuine.ts';
export type { OpenShadow } from './dom/open-shadow.ts';
export type { FieldHints, FieldReport, Finder, InsertMode, Locator, PinnedBoxes } from './field.ts';
export { describeField } from './find/describe-field.ts';
export { type Candidate, type FindOptions, type Found, findField } from './find/find-field.ts';
export { isLikelyFrame } from './find/is-likely-frame.ts';
export { isSettled, type WaitOptions, waitForField } from './find/wait-for-field.ts';
export { WORDS, type Words } from './find/words.ts';
export { insertPair, type Part } from './insert-pair.ts';
export { type InsertOptions, insertText } from './insert-text.ts';
export { isIn, type Outcome, type OutcomeStatus } from './outcome.ts';
export { undoInsertion } from './undo-insertion.ts';
export { trackComposition } from './write/composition.ts';
export type { Timings } from './write/timings.ts';
