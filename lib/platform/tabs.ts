import { browser } from './browser.ts';

/** A tab we were called on. `url` is empty where the browser does not tell it (no access, a browser page). */
export interface Tab {
  id: number;
  url: string;
  windowId: number;
  /** Whether the user looks at it in its window. */
  active: boolean;
  /** Whether its window is private (incognito): nothing done there may outlive it. */
  isPrivate: boolean;
}

/** The tab as the browser tells of it; null where it has no id. */
export function knownTab(tab: (Partial<Tab> & { incognito?: boolean }) | undefined): Tab | null {
  if (tab?.id === undefined) return null;
  const { id, url = '', windowId = -1, active = false, incognito = false } = tab;
  return { id, url, windowId, active, isPrivate: incognito };
}

/** The tab the user looks at in this window, or null if there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return knownTab(tab);
}

/** The tab that this page of ours is shown in, or null where it is in none. */
export async function ownTab(): Promise<Tab | null> {
  return knownTab(await browser.tabs.getCurrent());
}

/** The tab with this id, or null where it is gone. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return knownTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** Calls back when the user goes to another tab of this window, or that tab to another page. Returns what stops it. */
export function followActiveTab(onTab: (tab: Tab | null) => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const look = () => void activeTab().then(onTab);
  const hear = (
    _id: number,
    { status, url }: { status?: string; url?: string },
    { active }: { active: boolean },
  ) => {
    if (active && (status === 'complete' || url !== undefined)) look();
  };
  onActivated.addListener(look);
  onUpdated.addListener(hear);
  return () => {
    onActivated.removeListener(look);
    onUpdated.removeListener(hear);
  };
}

/** Calls back when a window was closed and no private one is left. Register it synchronously when the background starts. */
export function onLastPrivateWindowClosed(callback: () => void): void {
  // Phones have no windows, and close private tabs without a word to anybody.
  browser.windows?.onRemoved.addListener(async () => {
    const left = await browser.windows.getAll();
    if (!left.some(({ incognito }) => incognito)) callback();
  });
}
