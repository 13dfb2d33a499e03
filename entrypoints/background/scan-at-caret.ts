import type { Outcome } from '@/lib/insert/outcome.ts';
import type { CaretText } from '@/lib/messages/page.ts';
import type { FieldScan } from '@/lib/messages/to-background.ts';
import { type Tab, tabById } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { toolMarks } from '@/lib/sites/tool-marks.ts';
import { forThePage, pinnedBoxes } from './pinned-boxes.ts';
import { bestBoxes, type FrameScan, scanEnteredFrame, scanFrames } from './scan-frames.ts';
import { enterTab, nothing, problem } from './scan-tab.ts';

/** Where the caret is to be looked for. */
export interface Caret {
  tabId: number;
  /** The frame the user right-clicked in, or null for wherever the focus is. */
  frameId: number | null;
  isPrivate: boolean;
  /** The tab as the browser told of it with the click, where it tells its address. */
  tab?: Tab | null;
}

export interface CaretScan extends FieldScan {
  /** What came of writing at once; null where nothing was written. */
  written: Outcome | null;
}

/** Returns what to write on a site, or undefined where that takes longer than finding the box. Never rejects. */
export type TextFor = (siteId: string | null) => Promise<CaretText | undefined>;

/**
 * Finds the box the user is in, and no other. Where the frame and the text are known, the same call into the page
 * writes it: each further one would keep the user waiting.
 */
export async function scanAtCaret({ tabId, frameId, tab }: Caret, textFor?: TextFor): Promise<CaretScan> {
  // All at once: each takes as long as the way into the page.
  const asked = tab ? Promise.resolve(tab) : tabById(tabId);
  const kept = asked.then((tab) => pinnedBoxes(tab?.url ?? ''));
  const known = asked.then((tab) => siteFor(tab?.url ?? ''));
  // In several frames at once there may be several boxes.
  const write = frameId === null ? undefined : textFor;
  const text = known.then((site) => write?.(site?.id ?? null));
  const entered = enterTab(asked, tabId, frameId);
  const look = async (site: Site | null, write: CaretText | undefined) => {
    const asking = {
      hints: site?.box ?? null,
      pinned: forThePage(await kept),
      touchedOnly: true,
      tools: site ? [] : toolMarks(),
      write,
    };
    if (frameId !== null) return scanEnteredFrame(tabId, frameId, asking);
    // Of all frames, some may have come after the script.
    return (await entered) ? [] : scanFrames(tabId, null, asking);
  };
  const looked = Promise.all([known, text]).then(([site, text]) => look(site, text));
  // Why there is no answer is told by what became of the script.
  looked.catch(() => {});
  const refused = await entered;
  if (refused) return { ...nothing(refused), written: null };
  try {
    const [site, frames] = [await known, await looked];
    // What the page answers is only looked up.
    const tool = site ? null : toolOf(frames);
    return tool ? scanOf(await look(tool, await write?.(tool.id)), tool) : scanOf(frames, site);
  } catch {
    // The page was left before it answered.
    return { ...nothing({ status: 'page-changed' }), written: null };
  }
}

function toolOf(frames: FrameScan[]): Site | null {
  const sites = frames.toSorted((a, b) => a.frameId - b.frameId).map(({ answer }) => siteById(answer.tool));
  return sites.find((site) => site !== null) ?? null;
}

function scanOf(frames: FrameScan[], site: Site | null): CaretScan {
  const siteId = site?.id ?? null;
  if (!frames.some(({ answer }) => answer.page)) {
    return { ...nothing({ status: 'not-allowed' }, siteId), written: null };
  }
  const boxes = bestBoxes(frames);
  const holder = frames.find(({ frameId }) => frameId === boxes[0]?.frameId)?.answer;
  return {
    siteId,
    boxes,
    negative: holder?.negative ?? null,
    unknownBox: false,
    outcome: problem(boxes),
    written: holder?.outcome ?? null,
  };
}
