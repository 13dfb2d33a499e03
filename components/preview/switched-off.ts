import { defineSet, useStoredSet } from '@/components/hooks/stored-set.ts';

/** The ids of the rules whose findings the user does not want to see. */
const switchedOff = defineSet('switchedOffChecks');

export const readSwitchedOff = (): Promise<readonly string[]> => switchedOff.read();

export interface SwitchedOff {
  /** The ids of the rules that are switched off; null until they are read, where they were not given. */
  rules: readonly string[] | null;
  /** Done when it is kept. */
  turn(rule: string, off: boolean): Promise<void>;
}

/** The rules that are switched off, live across our pages. */
export function useSwitchedOff(initial: readonly string[] | null = null): SwitchedOff {
  const [rules, turn] = useStoredSet(switchedOff, initial);
  return { rules, turn };
}
