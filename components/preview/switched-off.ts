import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

const NAME = 'switchedOffChecks';
const item = defineItem(`local:${NAME}`, z.readonly(z.array(z.string())));

/** The ids of the rules whose findings the user does not want to see. */
export async function readSwitchedOff(): Promise<readonly string[]> {
  return (await item.read()) ?? [];
}

/** Switches a rule off or on again, on this machine, on top of what this or another of our pages has chosen before. */
async function keep(rule: string, off: boolean): Promise<void> {
  await navigator.locks.request(`prompt-easel ${NAME}`, async () =>
    item.write(switched(await readSwitchedOff(), rule, off)),
  );
}

function switched(rules: readonly string[], rule: string, off: boolean): readonly string[] {
  const others = rules.filter((id) => id !== rule);
  return off ? [...others, rule] : others;
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
  const turn = useCallback((rule: string, off: boolean) => {
    // Shown at once; what was kept is told by the listener.
    setRules((now) => switched(now ?? [], rule, off));
    return keep(rule, off);
  }, []);
  return { rules, turn };
}
