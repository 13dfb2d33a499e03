import { useCallback, useEffect, useRef, useState } from 'react';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { FieldScan } from '@/lib/messages/to-background.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import type { EaselHost } from './host.ts';

const NOT_ALLOWED: FieldScan = {
  siteId: null,
  boxes: [],
  negative: null,
  unknownBox: false,
  outcome: { status: 'not-allowed' },
};

/** The page the prompt goes to. */
export interface PageBeside {
  tab: Tab | null;
  /** Null where nobody knows it. */
  site: Site | null;
  /** What its prompt box is; null until the page has answered. */
  scan: FieldScan | null;
  /** Looks again: a box that was not there, or was read-only, may be ready by now. */
  ask(): Promise<FieldScan>;
  /** Whether the page stays closed to us until the toolbar button is pressed on it: only a panel can come to such a one. */
  needsPress: boolean;
}

/** Follows the tab that the host works on, and asks its page for the prompt box whenever it may have changed. */
export function usePage(host: EaselHost, first: Tab | null): PageBeside {
  const [tab, setTab] = useState(first);
  const [scan, setScan] = useState<FieldScan | null>(null);
  const tabId = tab?.id ?? null;
  const url = tab?.url ?? '';
  const addressSite = siteFor(url);
  const isClosed = addressSite?.closed !== undefined;
  /** Counts the questions: only the last one's answer is shown. */
  const asked = useRef(0);

  const ask = useCallback(async () => {
    asked.current += 1;
    const number = asked.current;
    const canAnswer = tabId !== null && !isClosed;
    const answer = canAnswer ? await sendToBackground({ type: 'scan', tabId }) : NOT_ALLOWED;
    if (number === asked.current) setScan(answer);
    return answer;
  }, [tabId, isClosed]);

  useEffect(() => {
    ask().catch(() => setScan(NOT_ALLOWED));
  }, [ask]);

  const { followTab } = host;
  useEffect(
    () =>
      followTab?.((next) => {
        setTab((now) => (now?.id === next?.id && now?.url === next?.url ? now : next));
        // Of another tab, or another page in it, nothing is known yet. The same page may have let us in.
        setScan((now) => (next?.id === tabId && next?.url === url ? now : null));
        if (next?.id === tabId) void ask().catch(() => setScan(NOT_ALLOWED));
      }),
    [followTab, tabId, url, ask],
  );

  // A tool that runs at any address is told by its page.
  const site = addressSite ?? (scan?.siteId ? siteById(scan.siteId) : null);
  // The browser tells an address only of a page that has let us in.
  const needsPress = host.frame === 'panel' && url === '' && scan?.outcome?.status === 'not-allowed';
  return { tab, site, scan, ask, needsPress };
}
