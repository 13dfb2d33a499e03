import { askPage } from '@/lib/platform/scripting.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { toolMarks } from '@/lib/sites/tool-marks.ts';

/**
 * The site of a tab: by its address, else, for a tool that runs at any address, by what its page has in it.
 * @param frameId the frame that has the insert script already; null where all have it. One without it is taken for gone.
 */
export async function siteOfTab(tab: Pick<Tab, 'id' | 'url'>, frameId: number | null): Promise<Site | null> {
  const known = siteFor(tab.url);
  if (known) return known;
  const frames = await askPage(tab.id, frameId, { type: 'recognize', tools: toolMarks() });
  // What the page answers is only looked up.
  const ids = frames.toSorted((a, b) => a.frameId - b.frameId).map(({ answer }) => siteById(String(answer)));
  return ids.find((site) => site !== null) ?? null;
}
