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
async function insertWithAccess(insertion: Insertion, outcome: Outcome): Promise<Outcome> {
  // The question must be put within the click, and the popup may not live to hear the answer: so the insertion
  // is handed over in the same breath.
  const kept = sendToBackground({ ...insertion, token: null, frameId: null, type: 'insertWhenGranted' });
  const granted = await requestOrigins(outcome.origins ?? []);
  await kept;
  const done = await sendToBackground({ type: 'accessAnswered', granted });
  return done ?? outcome;
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
      if (survey?.outcome?.status === 'needs-access') return insertWithAccess(insertion, survey.outcome);
      const place = survey && !survey.outcome ? survey : await ask();
      if (place.outcome) return place.outcome;
      return sendToBackground({ ...insertion, frameId: place.frameId, token: place.token });
    },
    [tabId, survey, ask],
  );
}
