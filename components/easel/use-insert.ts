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

/** How far an insertion has come, for whoever waits for it. */
export interface Waiting {
  signal: AbortSignal;
  /** The box is found, and the text on its way: from here on it is only waited for. */
  onWriting(): void;
}

export interface Insert {
  /**
   * Writes into the box of the scan, or into the one the user chose among several.
   * @returns null where the signal came first: nothing was written unless it was on its way
   */
  insert(job: InsertJob, waiting: Waiting, chosen?: BoxRef): Promise<InsertionReply | null>;
  /** Brings back what the boxes held before; false where the page did not let us. */
  undo(box: BoxRef): Promise<boolean>;
}

/** Waits for a piece of work until the signal comes: then null, whatever becomes of it. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work, aborted]);
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
    async (job: InsertJob, { signal, onWriting }: Waiting, chosen?: BoxRef) => {
      if (tabId === null) return { outcome: { status: 'not-allowed' }, box: null } as const;
      const insertion: Insertion = { ...job, type: 'insert', tabId, box: chosen ?? null };
      const write = (box: BoxRef | null) => {
        onWriting();
        return orAborted(sendToBackground({ ...insertion, box }), signal);
      };
      if (chosen) return write(chosen);
      const [origin] = scan?.outcome?.origins ?? [];
      if (origin) return insertWithAccess(insertion, origin);
      const place = scan && !scan.outcome && !lasting ? scan : await orAborted(ask(), signal);
      if (!place) return null;
      if (place.outcome) return { outcome: place.outcome, box: null };
      return write(place.boxes[0] ?? null);
    },
    [tabId, scan, ask, lasting],
  );
  const undo = useCallback(
    async (box: BoxRef) => tabId !== null && sendToBackground({ type: 'undoInsert', tabId, box }),
    [tabId],
  );
  return { insert, undo };
}
