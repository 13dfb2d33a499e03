/** The reader: loaded only when a text is read, so it is not part of the core's public face. */
export { type Choice, type ReadOptions, type ReadText, readPrompt, readText } from './read-text.ts';
export type { ReadPrompt } from './read-told.ts';
