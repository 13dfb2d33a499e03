import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

const NAME = 'switchedOffChecks';
const item = defineItem(`local:${NAME}`, z.readonly(z.array(z.string())));

/** The ids of the rules whose findings the user does not want to see. */
export async function readSwitchedOff(): Promise<readonly string[]> {
  return (await item.read()) ?? [];
}

/**
 * Switches a rule off or on again, on this machine, on top of what this or another of our pages has chosen before.
 * @returns the rules that are switched off, once they are kept
 */
function keep(rule: string, off: boolean): Promise<readonly string[]> {
  return navigator.locks.request(`prompt-easel ${NAME}`, async () => {
    const others = (await readSwitchedOff()).filter((id) => id !== rule);
    const rules = off ? [...others, rule] : others;
    await item.write(rules);
    return rules;
  });
}

export interface SwitchedOff {
  /** The ids of the rules that are switched off; null until they are read, where they were not given. */
  rules: readonly string[] | null;
  /** Done when it is kept. */
  turn(rule: string, off: boolean): Promise<void>;
}

/** The rules that are switched off, live across our pages. */
export function useSwitchedOff(initial: readonly string[] | null = null): SwitchedOff {
  const [rules, setRules] = useState(initial);
  useEffect(() => {
    const stop = item.watch((value) => setRules(value ?? []));
    // After the listener: a change in between is told either way.
    void readSwitchedOff().then(setRules);
    return stop;
  }, []);
  // Shown when it is kept: who closes the page on what it shows loses nothing.
  const turn = useCallback(async (rule: string, off: boolean) => setRules(await keep(rule, off)), []);
  return { rules, turn };
}
