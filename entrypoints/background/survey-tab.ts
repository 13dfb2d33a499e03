import type { FieldHints, FieldReport } from '@/lib/insert/field.ts';
import { isLikelyFrame } from '@/lib/insert/find/is-likely-frame.ts';
import type { SurveyAnswer } from '@/lib/messages/page.ts';
import { surveyAnswerSchema } from '@/lib/messages/page-schema.ts';
import type { Survey } from '@/lib/messages/to-background.ts';
import { hasOrigin } from '@/lib/platform/permissions.ts';
import { askPage, injectInsertScript } from '@/lib/platform/scripting.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';

const RANK: Record<FieldReport['by'], number> = { shown: 3, finder: 2, touched: 1, score: 0 };

interface FrameSurvey {
  frameId: number;
  answer: SurveyAnswer;
}

/** By the site's own selector before the user's focus before the score. */
function compare(a: FrameSurvey, b: FrameSurvey): number {
  const [left, right] = [a.answer.best, b.answer.best];
  if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
  return RANK[right.by] - RANK[left.by] || right.score - left.score;
}

/** Origins of frames the box may be in and that we may not enter yet, the likeliest first. */
async function closedOrigins(frames: FrameSurvey[]): Promise<string[]> {
  const all = [...new Set(frames.flatMap(({ answer }) => answer.origins))];
  const open = await Promise.all(all.map(hasOrigin));
  return all.filter((_, index) => !open[index]);
}

/** Whether this is a frame that the site is known to keep its box in: what the outer page has is then a decoy. */
function holdsTheBox(origin: string | undefined, hints: FieldHints | null): boolean {
  return origin !== undefined && isLikelyFrame(new URL(origin).hostname, hints?.frames ?? []);
}

const nothing = (status: NonNullable<Survey['outcome']>['status'], extra: object = {}): Survey => ({
  field: null,
  frameId: null,
  token: null,
  outcome: { status, ...extra },
});

/**
 * Finds the prompt box of a tab. Writes nothing.
 * @param only the frame to look in, and there only at the box the user is in (right click, keyboard command)
 */
export async function surveyTab(tabId: number, only?: { frameId: number | null }): Promise<Survey> {
  const tab = await tabById(tabId);
  if (!tab) return nothing('page-changed');
  const hints = siteFor(tab.url)?.box ?? null;
  const frameId = only?.frameId ?? null;
  let frames: FrameSurvey[];
  try {
    await injectInsertScript(tabId, frameId);
    const answers = await askPage(tabId, frameId, { type: 'survey', hints, touchedOnly: only !== undefined });
    frames = answers.flatMap(({ frameId, answer }) => {
      const parsed = surveyAnswerSchema.safeParse(answer);
      return parsed.success ? [{ frameId, answer: parsed.data }] : [];
    });
  } catch {
    return nothing('not-allowed');
  }
  if (!frames.some(({ answer }) => answer.page)) return nothing('not-allowed');
  const best = frames.toSorted(compare)[0];
  const field = best?.answer.best ?? null;
  if (!only && field?.by !== 'finder') {
    const [likeliest] = await closedOrigins(frames);
    if (likeliest && (!field || holdsTheBox(likeliest, hints))) {
      return nothing('needs-access', { origins: [likeliest] });
    }
  }
  if (!best || !field) return nothing('no-field');
  if (field.blocked) return nothing('read-only', { reason: field.blocked, label: field.label });
  const { choices } = best.answer;
  if (choices.length > 0 && field.by === 'score') {
    return nothing('several-fields', { choices: [field.label, ...choices] });
  }
  return { field, frameId: best.frameId, token: best.answer.token, outcome: null };
}
