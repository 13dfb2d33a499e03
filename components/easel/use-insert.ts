import { useCallback } from 'react';
import type { InsertMode } from '@/lib/insert/field.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { BoxRef, Insertion, InsertionReply } from '@/lib/messages/to-background.ts';
import { requestOrigins } from '@/lib/platform/permissions.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import type { PageBeside } from './use-page.ts';

export interface InsertJob {
  text: string;
  /** What to leave out, for a box of its own; it is written only where the page has one. */
  negative: string;
  mode: InsertMode;
  prompt: Prompt;
  target: string;
}

export interface Insert {
  /** Writes into the box of the scan, or into the one the user chose among several. */
  insert(job: InsertJob, chosen?: BoxRef): Promise<InsertionReply>;
  /** Brings back what the boxes held before; false where the page did not let us. */
  undo(box: BoxRef): Promise<boolean>;
}

/** Asks for access to the frame, and lets the background insert when the user has granted it. */
async function insertWithAccess(insertion: Insertion, origin: string): Promise<InsertionReply> {
  // The question must be put within the click, and the popup may not live to hear the answer: so the insertion
  // is handed over in the same breath.
  const kept = sendToBackground({ type: 'insertWhenGranted', insertion, origin });
  const granted = await requestOrigins([origin]);
  await kept;
  const done = await sendToBackground({ type: 'accessAnswered', granted });
  return done ?? { outcome: { status: 'needs-access', origins: [origin] }, box: null };
}

/**
 * Inserts a text into the prompt box of the page.
 * @param lasting whether the window outlives what its page was found to have: then it looks again before it writes
 */
export function useInsert({ tab, scan, ask }: PageBeside, lasting: boolean): Insert {
  const tabId = tab?.id ?? null;
  const insert = useCallback(
    async (job: InsertJob, chosen?: BoxRef): Promise<InsertionReply> => {
      if (tabId === null) return { outcome: { status: 'not-allowed' }, box: null };
      const insertion: Insertion = { ...job, type: 'insert', tabId, box: chosen ?? null };
      if (chosen) return sendToBackground(insertion);
      const [origin] = scan?.outcome?.origins ?? [];
      if (origin) return insertWithAccess(insertion, origin);
      const place = scan && !scan.outcome && !lasting ? scan : await ask();
      if (place.outcome) return { outcome: place.outcome, box: null };
      return sendToBackground({ ...insertion, box: place.boxes[0] ?? null });
    },
    [tabId, scan, ask, lasting],
  );
  const undo = useCallback(
    async (box: BoxRef) => tabId !== null && sendToBackground({ type: 'undoInsert', tabId, box }),
    [tabId],
  );
  return { insert, undo };
}
