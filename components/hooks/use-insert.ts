import { useCallback } from 'react';
import type { InsertMode } from '@/lib/insert/field.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Insertion, Survey } from '@/lib/messages/to-background.ts';
import { requestOrigins } from '@/lib/platform/permissions.ts';
import type { Prompt } from '@/lib/prompt/index.ts';

export interface InsertJob {
  text: string;
  mode: InsertMode;
  prompt: Prompt;
  target: string;
}

/** Asks for access to the frame, and lets the background insert when the user has granted it. */
async function insertWithAccess(insertion: Insertion, origin: string): Promise<Outcome> {
  // The question must be put within the click, and the popup may not live to hear the answer: so the insertion
  // is handed over in the same breath.
  const kept = sendToBackground({ type: 'insertWhenGranted', insertion, origin });
  const granted = await requestOrigins([origin]);
  await kept;
  const done = await sendToBackground({ type: 'accessAnswered', granted });
  return done ?? { status: 'needs-access', origins: [origin] };
}

/**
 * Inserts a text into the tab's prompt box.
 * @param survey what was found when the popup opened, or null while the page has not answered
 * @param ask looks again: a box that was not there, or was read-only, may be ready by now
 */
export function useInsert(
  tabId: number | null,
  survey: Survey | null,
  ask: () => Promise<Survey>,
): (job: InsertJob) => Promise<Outcome> {
  return useCallback(
    async (job) => {
      if (tabId === null) return { status: 'not-allowed' };
      const insertion: Insertion = { ...job, type: 'insert', tabId, frameId: null, token: null };
      const [origin] = survey?.outcome?.origins ?? [];
      if (origin) return insertWithAccess(insertion, origin);
      const place = survey && !survey.outcome ? survey : await ask();
      if (place.outcome) return place.outcome;
      return sendToBackground({ ...insertion, frameId: place.frameId, token: place.token });
    },
    [tabId, survey, ask],
  );
}
