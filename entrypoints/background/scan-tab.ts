import type { FieldHints } from '@/lib/insert/field.ts';
import { isLikelyFrame } from '@/lib/insert/find/is-likely-frame.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';
import type { FieldScan, FoundBox } from '@/lib/messages/to-background.ts';
import { hasOrigin } from '@/lib/platform/permissions.ts';
import { injectInsertScript } from '@/lib/platform/scripting.ts';
import { type Tab, tabById } from '@/lib/platform/tabs.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { StoredBox } from '@/lib/storage/index.ts';
import { closedFrameOf, forThePage, keepTrackOfPinned, pinnedBoxes } from './pinned-boxes.ts';
import { recordChanged } from './record-health.ts';
import { bestBoxes, type FrameScan, scanFrames } from './scan-frames.ts';
import { siteOfTab } from './site-of-tab.ts';

/** A scan that found no box, and why. */
export const nothing = (outcome: Outcome, siteId: string | null = null): FieldScan => ({
  siteId,
  boxes: [],
  negative: null,
  unknownBox: false,
  outcome,
});

/** The first origin of a frame the box may be in and that we may not enter yet. */
async function closedOrigin(frames: FrameScan[]): Promise<string | undefined> {
  const all = [...new Set(frames.flatMap(({ answer }) => answer.origins))];
  const open = await Promise.all(all.map(hasOrigin));
  return all.find((_, index) => !open[index]);
}

/** Whether this is a frame that is known to have the box in it: what the outer page has is then a decoy. */
const holdsTheBox = (origin: string, hints: FieldHints | null, kept: StoredBox[]) =>
  kept.some(({ frame }) => frame === origin) || isLikelyFrame(new URL(origin).hostname, hints?.frames ?? []);

/** Why there is nothing to write into, or null where there is. */
export function problem([best, ...others]: FoundBox[]): Outcome | null {
  if (!best) return { status: 'no-field' };
  const { blocked, label, by } = best.report;
  if (by === 'only') return { status: 'unsure-field', label };
  if (others.length > 0 && by !== 'touched') return { status: 'several-fields' };
  return blocked ? { status: 'read-only', reason: blocked, label } : null;
}

async function look(tab: Tab, site: Site | null): Promise<FieldScan> {
  const hints = site?.box ?? null;
  const kept = await pinnedBoxes(tab.url);
  const asked = { hints, pinned: forThePage(kept), touchedOnly: false, tools: [] };
  const frames = await scanFrames(tab.id, null, asked);
  const siteId = site?.id ?? null;
  if (!frames.some(({ answer }) => answer.page)) return nothing({ status: 'not-allowed' }, siteId);
  const boxes = bestBoxes(frames);
  const [best] = boxes;
  const known = best !== undefined && /pinned|finder/.test(best.report.by);
  const negative = frames.find(({ frameId }) => frameId === best?.frameId)?.answer.negative ?? null;

  if (!tab.isPrivate) await keepTrackOfPinned(kept, frames, tab.url);
  const origin = known ? null : ((await closedFrameOf(kept)) ?? (await closedOrigin(frames)));
  if (origin && (!best || holdsTheBox(origin, hints, kept))) {
    return nothing({ status: 'needs-access', origins: [origin] }, siteId);
  }
  const unknownBox = !known && (hints?.finders.length ?? 0) > 0;
  // Where there is no box at all, this may be another of its pages, or nobody has signed in.
  const isSure = best && best.report.by !== 'only';
  if (siteId && isSure && !tab.isPrivate) await recordChanged(siteId, tab.url, unknownBox);
  return { siteId, boxes, negative, unknownBox, outcome: problem(boxes) };
}

/**
 * Puts the script into one frame of a tab or (`frameId` null) into all. Returns why it could not, or null.
 * @param asked the tab, which is asked for meanwhile
 */
export async function enterTab(
  asked: Promise<Tab | null>,
  tabId: number,
  frameId: number | null,
): Promise<Outcome | null> {
  const injected = injectInsertScript(tabId, frameId).then(
    () => true,
    () => false,
  );
  const [tab, entered] = await Promise.all([asked, injected]);
  if (!tab) return { status: 'page-changed' };
  return entered ? null : { status: 'not-allowed' };
}

/** Finds the prompt box of a tab. Writes nothing. */
export async function scanTab(tabId: number): Promise<FieldScan> {
  const asked = tabById(tabId);
  const refused = await enterTab(asked, tabId, null);
  const tab = await asked;
  if (refused || !tab) return nothing(refused ?? { status: 'page-changed' });
  try {
    const site = await siteOfTab(tab, null);
    const scan = await look(tab, site);
    if (site) return scan;
    // A tool that was still drawing itself is told by its page only now.
    const late = await siteOfTab(tab, null);
    return late ? await look(tab, late) : scan;
  } catch {
    // The page was left before it answered.
    return nothing({ status: 'page-changed' });
  }
}
