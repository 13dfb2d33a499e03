import { DEFAULT_TARGET_ID } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';

/** What a finding calls the target: its name, or, where the site is unknown, the generator at hand. */
export function nameInSentence({ id, name }: Target, where: 'first' | 'within' = 'first'): string {
  if (id !== DEFAULT_TARGET_ID) return name;
  return where === 'first' ? 'This generator' : 'this generator';
}
