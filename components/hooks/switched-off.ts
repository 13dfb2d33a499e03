import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { readSetting, watchSetting, writeSetting } from '@/lib/platform/settings.ts';

const NAME = 'switchedOffChecks';
const schema = z.array(z.string());

function parsed(value: unknown): readonly string[] {
  const result = schema.safeParse(value);
  return result.success ? result.data : [];
}

/** The ids of the rules whose findings the user does not want to see. */
export async function readSwitchedOff(): Promise<readonly string[]> {
  return parsed(await readSetting(NAME));
}

/** Switches a rule off or on again, on this machine, on top of what another of our pages may have chosen meanwhile. */
export async function switchRule(rule: string, off: boolean): Promise<void> {
  const others = (await readSwitchedOff()).filter((id) => id !== rule);
  await writeSetting(NAME, off ? [...others, rule] : others);
}

/** The same ids, live across our pages; null until they are read, where they were not given. */
export function useSwitchedOff(initial: readonly string[] | null = null): readonly string[] | null {
  const [rules, setRules] = useState(initial);
  useEffect(() => {
    const stop = watchSetting(NAME, (value) => setRules(parsed(value)));
    // After the listener: a change in between is told either way.
    void readSwitchedOff().then(setRules);
    return stop;
  }, []);
  return rules;
}
