import type { FieldReport } from '@/lib/insert/field.ts';
import type { SurveyAnswer, SurveyRequest } from '@/lib/messages/page.ts';
import { surveyAnswerSchema } from '@/lib/messages/page-schema.ts';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { askPage } from '@/lib/platform/scripting.ts';

export interface FrameSurvey {
  frameId: number;
  answer: SurveyAnswer;
}

/** Asks one frame, or all we may enter, for its boxes. An answer that is none is left out. */
export async function surveyFrames(
  tabId: number,
  frameId: number | null,
  asked: Omit<SurveyRequest, 'type'>,
): Promise<FrameSurvey[]> {
  const answers = await askPage(tabId, frameId, { type: 'survey', ...asked });
  return answers.flatMap(({ frameId, answer }) => {
    const parsed = surveyAnswerSchema.safeParse(answer);
    return parsed.success ? [{ frameId, answer: parsed.data }] : [];
  });
}

const RANK: Record<FieldReport['by'], number> = { shown: 3, finder: 2, touched: 1, score: 0 };

/** As much as between the boxes of one frame: less does not tell two boxes apart (`lib/insert/find`). */
const AS_GOOD = 5;

/**
 * The best box of all frames with those as good as it: one the user showed, before one by the site's own selector,
 * before the one the user is in, before the score.
 */
export function bestBoxes(frames: FrameSurvey[]): FoundBox[] {
  const all = frames.flatMap(({ frameId, answer }) =>
    answer.boxes.map((report, choice) => ({ frameId, token: answer.token, choice, report })),
  );
  all.sort((a, b) => RANK[b.report.by] - RANK[a.report.by] || b.report.score - a.report.score);
  const [best] = all;
  return all.filter(
    ({ report }) =>
      best && RANK[report.by] === RANK[best.report.by] && best.report.score - report.score < AS_GOOD,
  );
}
