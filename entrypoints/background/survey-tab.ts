import type { FieldHints } from '@/lib/insert/field.ts';
import { isLikelyFrame } from '@/lib/insert/find/is-likely-frame.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';
import type { FoundBox, Survey } from '@/lib/messages/to-background.ts';
import { hasOrigin } from '@/lib/platform/permissions.ts';
import { injectInsertScript } from '@/lib/platform/scripting.ts';
import { type Tab, tabById } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { StoredBox } from '@/lib/storage/index.ts';
import { recordChanged } from './record-health.ts';
import { closedFrameOf, forThePage, keepTrackOfShown, shownBoxes } from './shown-boxes.ts';
import { siteOfTab } from './site-of-tab.ts';
import { bestBoxes, type FrameSurvey, surveyFrames } from './survey-frames.ts';

/** Where to look: one frame, and there only at the box the user is in (right click, keyboard command). */
export interface Only {
  /** Null: wherever the focus is. */
  frameId: number | null;
}

const nothing = (outcome: Outcome, siteId: string | null = null): Survey => ({
  siteId,
  boxes: [],
  negative: null,
  unknownBox: false,
  outcome,
});

/** The first origin of a frame the box may be in and that we may not enter yet. */
async function closedOrigin(frames: FrameSurvey[]): Promise<string | undefined> {
  const all = [...new Set(frames.flatMap(({ answer }) => answer.origins))];
  const open = await Promise.all(all.map(hasOrigin));
  return all.find((_, index) => !open[index]);
}

/** Whether this is a frame that is known to have the box in it: what the outer page has is then a decoy. */
const holdsTheBox = (origin: string, hints: FieldHints | null, kept: StoredBox[]) =>
  kept.some(({ frame }) => frame === origin) || isLikelyFrame(new URL(origin).hostname, hints?.frames ?? []);

/** Why there is nothing to write into, or null where there is. */
function problem([best, ...others]: FoundBox[]): Outcome | null {
  if (!best) return { status: 'no-field' };
  const { blocked, label, by } = best.report;
  if (by === 'only') return { status: 'unsure-field', label };
  if (others.length > 0 && by !== 'touched') return { status: 'several-fields' };
  return blocked ? { status: 'read-only', reason: blocked, label } : null;
}

async function look(tab: Tab, site: Site | null, only: Only | undefined): Promise<Survey> {
  const hints = site?.box ?? null;
  const kept = await shownBoxes(tab.url);
  const asked = { hints, shown: forThePage(kept), touchedOnly: only !== undefined };
  const frames = await surveyFrames(tab.id, only?.frameId ?? null, asked);
  const siteId = site?.id ?? null;
  if (!frames.some(({ answer }) => answer.page)) return nothing({ status: 'not-allowed' }, siteId);
  const boxes = bestBoxes(frames);
  const [best] = boxes;
  const known = best !== undefined && /shown|finder/.test(best.report.by);
  const negative = frames.find(({ frameId }) => frameId === best?.frameId)?.answer.negative ?? null;
  if (only) return { siteId, boxes, negative, unknownBox: false, outcome: problem(boxes) };

  if (!tab.isPrivate) await keepTrackOfShown(kept, frames, tab.url);
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

/** Finds the prompt box of a tab. Writes nothing. */
export async function surveyTab(tabId: number, only?: Only): Promise<Survey> {
  const frameId = only?.frameId ?? null;
  const injected = injectInsertScript(tabId, frameId).then(
    () => true,
    () => false,
  );
  const [tab, entered] = await Promise.all([tabById(tabId), injected]);
  if (!tab) return nothing({ status: 'page-changed' });
  if (!entered) return nothing({ status: 'not-allowed' });
  try {
    return await (only ? lookAtCaret(tab, only) : lookAnywhere(tab));
  } catch {
    // The page was left before it answered.
    return nothing({ status: 'page-changed' });
  }
}

async function lookAnywhere(tab: Tab): Promise<Survey> {
  const site = await siteOfTab(tab, null);
  const survey = await look(tab, site, undefined);
  if (site) return survey;
  // A tool that was still drawing itself is told by its page only now.
  const late = await siteOfTab(tab, null);
  return late ? look(tab, late, undefined) : survey;
}

/** Where the site is told by its page only, the box is looked for meanwhile: on most pages there is nothing to tell. */
async function lookAtCaret(tab: Tab, only: Only): Promise<Survey> {
  const known = siteFor(tab.url);
  const [site, survey] = await Promise.all([siteOfTab(tab, only.frameId), look(tab, known, only)]);
  return site && !known ? look(tab, site, only) : survey;
}
