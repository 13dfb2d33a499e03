import { useCallback, useEffect, useState } from 'react';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Survey } from '@/lib/messages/to-background.ts';

const NOT_ALLOWED: Survey = {
  siteId: null,
  boxes: [],
  negative: null,
  unknownBox: false,
  outcome: { status: 'not-allowed' },
};

/**
 * What the tab's prompt box is, asked for when the popup opens; null until the page has answered.
 * The second part asks again and gives the new answer.
 */
export function useSurvey(tabId: number | null): [Survey | null, () => Promise<Survey>] {
  const [survey, setSurvey] = useState<Survey | null>(null);
  const ask = useCallback(async () => {
    const answer = tabId === null ? NOT_ALLOWED : await sendToBackground({ type: 'survey', tabId });
    setSurvey(answer);
    return answer;
  }, [tabId]);
  useEffect(() => {
    ask().catch(() => setSurvey(NOT_ALLOWED));
  }, [ask]);
  return [survey, ask];
}
