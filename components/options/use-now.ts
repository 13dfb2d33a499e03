import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time, anew each minute: what says "5 minutes ago" stays true while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
