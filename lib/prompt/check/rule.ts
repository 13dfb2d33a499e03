import type { Compiled } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import type { Target } from '../targets/target.ts';
import type { Check } from './finding.ts';

/** A rule of the coach: what it finds in a prompt for a target, most often nothing. */
export type Rule = (prompt: Prompt, target: Target, compiled: Compiled) => Check[];
