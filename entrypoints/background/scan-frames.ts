import type { FieldReport } from '@/lib/insert/field.ts';
import { WORDS } from '@/lib/insert/find/words.ts';
import type { ScanAnswer, ScanRequest } from '@/lib/messages/page.ts';
import { scanAnswerSchema } from '@/lib/messages/page-schema.ts';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { askEnteredPage, askPage, type FrameAnswer } from '@/lib/platform/scripting.ts';

export interface FrameScan {
  frameId: number;
  answer: ScanAnswer;
}

type Asked = Omit<ScanRequest, 'type' | 'words' | 'wait'>;

const requestOf = (asked: Asked, wait: boolean): ScanRequest => ({
  type: 'scan',
  words: WORDS,
  wait,
  ...asked,
});

/** What the frames answered; what is no answer is left out. */
function parsed(answers: FrameAnswer[]): FrameScan[] {
  return answers.flatMap(({ frameId, answer }) => {
    const parsed = scanAnswerSchema.safeParse(answer);
    return parsed.success ? [{ frameId, answer: parsed.data }] : [];
  });
}

/** Asks one frame for the box the user is in, while the insert script is on its way there. */
export const scanEnteredFrame = async (tabId: number, frameId: number, asked: Asked): Promise<FrameScan[]> =>
  parsed(await askEnteredPage(tabId, frameId, requestOf(asked, false)));

/**
 * Asks one frame, or all we may enter, for its boxes. Only where what there is
 * will not do is it asked again, to wait: a frame that never has a box (an advertisement) must not keep the others.
 */
export async function scanFrames(tabId: number, frameId: number | null, asked: Asked): Promise<FrameScan[]> {
  const ask = async (wait: boolean) => parsed(await askPage(tabId, frameId, requestOf(asked, wait)));
  const frames = await ask(false);
  const [best] = bestBoxes(frames);
  const holder = frames.find((frame) => frame.frameId === best?.frameId);
  if (asked.touchedOnly || (holder && !holder.answer.unsettled)) return frames;
  return ask(true);
}

const RANK: Record<FieldReport['by'], number> = { pinned: 3, finder: 2, touched: 1, score: 0, only: -1 };

/** As much as between the boxes of one frame: less does not tell two boxes apart (`lib/insert/find`). */
const AS_GOOD = 10;

/**
 * The best box of all frames with those as good as it: one the user showed, before one by the site's own selector,
 * before the one the user is in, before the score. One that says nothing of prompts counts only where it is the only
 * one of all frames.
 */
export function bestBoxes(frames: FrameScan[]): FoundBox[] {
  const all = frames.flatMap(({ frameId, answer }) =>
    answer.boxes.map((report, choice) => ({ frameId, token: answer.token, choice, report })),
  );
  all.sort((a, b) => RANK[b.report.by] - RANK[a.report.by] || b.report.score - a.report.score);
  const [best, second] = all;
  if (best?.report.by === 'only' && second) return [];
  return all.filter(
    ({ report }) =>
      best && RANK[report.by] === RANK[best.report.by] && best.report.score - report.score < AS_GOOD,
  );
}
