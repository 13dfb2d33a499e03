import type { Prompt } from '../model.ts';

/** One of the prompts that an answer offers. */
export interface Choice {
  /** Its words or its title, short, for the user to choose by. */
  said: string;
  prompt: Prompt;
}

/** What an assistant's answer comes to. Only `prompts` changes anything, and only what the user accepts. */
export type Answer =
  /** At least one; `form` says how it was told: by names and colons, as JSON, or in free text. */
  | { kind: 'prompts'; form: 'lines' | 'json' | 'text'; choices: Choice[] }
  /** It declined; `said` is its first sentence. */
  | { kind: 'refused'; said: string }
  /** It asks something back. */
  | { kind: 'question'; said: string }
  /** There is no prompt in it. */
  | { kind: 'nothing' }
  /** So long that it is no prompt: more was selected than the answer. */
  | { kind: 'too-long' };
