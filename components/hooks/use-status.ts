import { useCallback, useEffect, useRef, useState } from 'react';
import type { Act } from '@/lib/messages/said.ts';

export interface StatusAction {
  label: string;
  onAct(): void;
  /** The same as data, where it can be done later, too: it stays in the log. */
  act?: Act;
}

/** What the live region says, and what can be done about it. */
export interface Status {
  text: string;
  tone?: 'done' | 'problem' | 'busy';
  actions?: StatusAction[];
  /** How things are, or a question: no news for the log, and not over with the next change of the prompt. */
  standing?: boolean;
}

export const QUIET: Status = { text: '' };

/** From here on one wonders whether anything goes on, in milliseconds; what is done by then only flickers. */
const BUSY_AFTER = 300;

/** The line and a setter; a new line takes the place of the old one. That something goes on is said only where it takes long. */
export function useStatus(initial: Status = QUIET): [Status, (status: Status) => void] {
  const [status, setStatus] = useState(initial);
  const busySince = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((next: Status) => {
    clearTimeout(timer.current);
    if (next.tone !== 'busy') {
      busySince.current = null;
      return setStatus(next);
    }
    const now = performance.now();
    // What was said of the act before is over.
    if (busySince.current === null) setStatus(QUIET);
    busySince.current ??= now;
    timer.current = setTimeout(() => setStatus(next), busySince.current + BUSY_AFTER - now);
  }, []);
  return [status, say];
}
