import type { Prompt } from '../model.ts';
import type { Note } from './note.ts';

/** A text that was read. */
export interface ReadPrompt {
  prompt: Prompt;
  /** What could not be taken as it was meant, one sentence each; empty where all is well. */
  notes: Note[];
}
