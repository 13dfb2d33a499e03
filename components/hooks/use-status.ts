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

/**
 * The line, a setter, and what takes a message back that is still the last one. A new line takes the place of the old
 * one; that something goes on is said only where it takes long.
 */
export function useStatus(
  initial: Status = QUIET,
): [Status, (status: Status) => void, (status: Status) => void] {
  const [status, setStatus] = useState(initial);
  const busySince = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(initial);
  /** What still stands while something goes on. */
  const standing = useRef(QUIET);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((next: Status) => {
    clearTimeout(timer.current);
    last.current = next;
    if (next.tone !== 'busy') {
      busySince.current = null;
      standing.current = next.standing ? next : QUIET;
      return setStatus(next);
    }
    const now = performance.now();
    // What was said of the act before is over.
    if (busySince.current === null) setStatus(standing.current);
    busySince.current ??= now;
    timer.current = setTimeout(() => setStatus(next), busySince.current + BUSY_AFTER - now);
  }, []);
  const unsay = useCallback(
    (former: Status) => {
      if (last.current === former) say(standing.current);
    },
    [say],
  );
  return [status, say, unsay];
}
