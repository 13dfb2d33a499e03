import type { Outcome } from '@/lib/insert/outcome.ts';
import { outcomeSchema } from '@/lib/messages/page-schema.ts';
import type { Insertion, Survey } from '@/lib/messages/to-background.ts';
import { askPage } from '@/lib/platform/scripting.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import { history } from './store.ts';
import { surveyTab } from './survey-tab.ts';

async function remember(insertion: Insertion, url: string): Promise<void> {
  const { prompt, target, text } = insertion;
  const host = URL.canParse(url) ? new URL(url).host : null;
  // What it answers does not matter: an insertion stays one where its history cannot be kept (a full disk).
  await history.add({ prompt, target, text, host });
}

async function place(insertion: Insertion): Promise<Survey> {
  const { tabId, frameId, token } = insertion;
  return token === null ? surveyTab(tabId) : { field: null, frameId, token, outcome: null };
}

/**
 * Writes a text into the box of a tab that a survey found (or finds it now, where `token` is null), reads it back,
 * and keeps it in the history when it is really there.
 */
export async function insertIntoTab(insertion: Insertion): Promise<Outcome> {
  const tab = await tabById(insertion.tabId);
  if (!tab) return { status: 'page-changed' };
  const { frameId, token, outcome } = await place(insertion);
  if (outcome) return outcome;
  const hints = siteFor(tab.url)?.box ?? null;
  const request = { type: 'insert', token, text: insertion.text, mode: insertion.mode, hints };
  try {
    const [frame] = await askPage(insertion.tabId, frameId, request);
    const parsed = outcomeSchema.safeParse(frame?.answer);
    if (!parsed.success) return { status: 'page-changed' };
    if (parsed.data.status === 'inserted' || parsed.data.status === 'partial')
      await remember(insertion, tab.url);
    return parsed.data;
  } catch {
    // The frame is gone, or the tab went to an address we may not enter.
    return { status: 'page-changed' };
  }
}
