import { useCallback, useState } from 'react';
import type { InsertMode } from '@/lib/insert/field.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import type { Site } from '@/lib/sites/site.ts';
import { closedStatus } from './closed-status.ts';
import { t } from './text.ts';
import type { InsertJob } from './use-insert.ts';
import type { Printed } from './use-printed.ts';
import type { Status } from './use-status.ts';

export interface Insertion {
  busy: boolean;
  /** A question to answer first (the text is over the limit), or null. */
  question: string | null;
  start(): void;
  answer(insertAnyway: boolean): void;
}

interface Given {
  prompt: Prompt;
  printed: Printed;
  mode: InsertMode;
  site: Site | null;
  insert(job: InsertJob): Promise<Outcome>;
  copy(text: string, hint?: string): void;
  say(status: Status): void;
}

/** What an outcome means to the user: the sentence, and Copy at hand where the text is not in the box. */
function statusOf(outcome: Outcome, { printed, site, copy }: Given): Status {
  const { text, negative } = printed.compiled;
  if (outcome.status === 'inserted') {
    return { text: negative ? t('status.negativeApart') : outcomeText(outcome) };
  }
  const onAct = () => copy(text, site?.copyHint);
  return { text: outcomeText(outcome), tone: 'problem', actions: [{ label: t('status.copy'), onAct }] };
}

/** The Insert button: asks where the text is too long, inserts, and says what came of it. */
export function useInsertion(given: Given): Insertion {
  const { printed, say } = given;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const over = printed.length.max === null ? 0 : printed.length.used - printed.length.max;

  const run = useCallback(async () => {
    setAsking(false);
    setBusy(true);
    say({ text: t('status.inserting') });
    const { prompt, mode } = given;
    try {
      const outcome = await given.insert({
        text: printed.compiled.text,
        mode,
        prompt,
        target: printed.target.id,
      });
      say(statusOf(outcome, given));
    } catch (error) {
      say({ text: (error as Error).message, tone: 'problem' });
    } finally {
      setBusy(false);
    }
  }, [given, printed, say]);

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
    question: asking && over > 0 ? t('status.overLimit', [over, printed.length.max ?? 0]) : null,
    start,
    answer: (insertAnyway) => (insertAnyway ? void run() : setAsking(false)),
  };
}
