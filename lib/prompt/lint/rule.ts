import type { Compiled } from '../compiled.ts';
import type { Length } from '../length.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import type { NumberedKey } from '../text-key.ts';
import type { Check, Reason } from './finding.ts';
import type { CheckedPhrase } from './pieces.ts';

/** What a rule looks at. */
export interface CheckContext {
  prompt: Prompt;
  target: Target;
  compiled: Compiled;
  /** How long its text is for the target. */
  length: Length;
  /** What the user wrote in the fields that say what to draw. */
  pieces: readonly CheckedPhrase[];
  /** All words of it in lower case, one piece a line: a cheap test before the dear ones. */
  said: string;
  /** Its words in Latin letters, in lower case. */
  words: ReadonlySet<string>;
}

export interface Finding extends Omit<Check, 'rule' | 'why'> {
  /** Where it differs from that of the rule. */
  why?: Reason;
  /** What it is about, in any words: of two findings with a cause in common only the more useful one is told. */
  causes?: readonly string[];
}

/** A rule of the coach. Its texts stand under `check` in the locale files. */
export interface Rule {
  /** Stable id, kebab-case. */
  id: string;
  /** The key of what a list of rules calls it. */
  name: Extract<NumberedKey, `check.${string}.name`>;
  why: Reason;
  /** True where it cannot be switched off: without it words would be lost unseen. */
  always?: true;
  /** What it finds, most often nothing. */
  find(context: CheckContext): Finding[];
}
