import type { MessageValue } from '../message.ts';
import { DEFAULT_TARGET_ID } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';

/** Returns what a finding calls a target within a sentence: its name, or "this generator" where the site is unknown. */
export function targetName({ id, name }: Target): MessageValue {
  return id === DEFAULT_TARGET_ID ? { id: 'check.thisGenerator' } : name;
}
