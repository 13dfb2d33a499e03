import { browser } from './browser.ts';

/** A tab we were called on. `url` is empty where the browser does not tell it (no access, a browser page). */
export interface Tab {
  id: number;
  url: string;
}

function known(tab: { id?: number; url?: string } | undefined): Tab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** The tab the user looks at in this window, or null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

/** The tab with this id, or null where it is gone. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return known(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** Whether the user looks at this tab in its window; false where it is gone. */
export async function isInFront(id: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(id)).active;
  } catch {
    return false;
  }
}
