import { useCallback, useState } from 'react';
import type { InsertMode } from '@/lib/insert/field.ts';
import type { BoxRef, InsertionReply } from '@/lib/messages/to-background.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import type { Site } from '@/lib/sites/site.ts';
import { closedStatus } from './closed-status.ts';
import { insertionStatus } from './insertion-status.ts';
import { t } from './text.ts';
import type { Insert } from './use-insert.ts';
import type { Printed } from './use-printed.ts';
import type { Status } from './use-status.ts';

export interface Insertion {
  busy: boolean;
  /** A question to answer first (the text is over the limit), or null. */
  question: string | null;
  /** Several boxes are as good as each other: the user is to choose one. */
  choosing: boolean;
  start(): void;
  answer(insertAnyway: boolean): void;
  /** Inserts into the box the user chose; null: into none of them. */
  choose(box: BoxRef | null): void;
}

interface Given {
  prompt: Prompt;
  printed: Printed;
  mode: InsertMode;
  site: Site | null;
  insert: Insert;
  copy(text: string, hint?: string): void;
  say(status: Status): void;
}

/** The Insert button: asks where the text is too long or the box in doubt, inserts, and says what came of it. */
export function useInsertion(given: Given): Insertion {
  const { printed, say } = given;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { used, max, chunked, estimated } = printed.length;
  // What is only read apart is not lost: nothing to ask.
  const over = max === null || chunked ? 0 : used - max;

  const run = useCallback(
    async (chosen?: BoxRef) => {
      setAsking(false);
      setChoosing(false);
      setBusy(true);
      say({ text: t('status.inserting') });
      const { prompt, mode, insert, site, copy } = given;
      const { text, negative } = printed.compiled;
      const undo = async (box: BoxRef) =>
        say({ text: t((await insert.undo(box)) ? 'status.boxUndone' : 'status.boxNotUndone') });
      try {
        const job = { text, negative, mode, prompt, target: printed.target.id };
        const reply: InsertionReply = await insert.insert(job, chosen);
        setChoosing(reply.outcome.status === 'several-fields');
        say(insertionStatus(reply, { text, negative, hint: site?.copyHint, copy, undo }));
      } catch (error) {
        say({ text: (error as Error).message, tone: 'problem' });
      } finally {
        setBusy(false);
      }
    },
    [given, printed, say],
  );

  function start() {
    if (busy) return;
    const closed = closedStatus(given.site);
    if (closed) return say(closed);
    if (printed.compiled.text === '') return say({ text: t('status.nothingToInsert'), tone: 'problem' });
    if (over > 0) return setAsking(true);
    void run();
  }

  return {
    busy,
    question:
      asking && over > 0 ? t(estimated ? 'status.overEstimate' : 'status.overLimit', [over, max ?? 0]) : null,
    choosing,
    start,
    answer: (insertAnyway) => (insertAnyway ? void run() : setAsking(false)),
    choose: (box) => (box ? void run(box) : setChoosing(false)),
  };
}
