import { useCallback, useState } from 'react';
import { errorText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { InsertMode } from '@/lib/insert/field.ts';
import type { BoxRef } from '@/lib/messages/to-background.ts';
import type { Length } from '@/lib/prompt/index.ts';
import type { Message } from '@/lib/prompt/message.ts';
import { nothingPrinted } from '@/lib/prompt/off.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { closedStatus } from './closed-status.ts';
import { insertionStatus } from './insertion-status.ts';
import type { Insert } from './use-insert.ts';
import type { PageBeside } from './use-page.ts';
import type { Print } from './use-print.ts';

export interface Insertion {
  busy: boolean;
  /** The text is over the limit: the user is to say whether to insert it all the same. */
  asking: boolean;
  /** Several boxes are as good as each other, or the only one does not say that it is for prompts: the user is to choose. */
  choosing: boolean;
  /** Brings back what the boxes held before; false where the page did not let us. */
  undo: Insert['undo'];
  start(): void;
  answer(insertAnyway: boolean): void;
  /** Inserts into the box the user chose; null: into none of them. */
  choose(box: BoxRef | null): void;
}

interface Given {
  workspace: Workspace;
  print: Print;
  mode: InsertMode;
  page: PageBeside;
  insert: Insert;
  copy(text: string, hint?: Message): void;
  say(status: Status): void;
  /** Says what the background has entered into the log. */
  show(status: Status): void;
}

/** By how much a text is too long; 0 where it is not, or where what is beyond the limit is only read apart. */
export const excess = ({ used, max, chunked }: Length): number =>
  max === null || chunked ? 0 : Math.max(0, used - max);

/** The Insert button: asks where the text is too long or the box in doubt, inserts, and says what came of it. */
export function useInsertion({ workspace, print, mode, page, insert, copy, say, show }: Given): Insertion {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { tab, site, needsPress } = page;

  const run = useCallback(
    async (chosen?: BoxRef) => {
      setAsking(false);
      setChoosing(false);
      setBusy(true);
      const waited = new AbortController();
      const wait = (text: string, cancel: string) =>
        say({ text, tone: 'busy', actions: [{ label: cancel, onAct: () => waited.abort() }] });
      let isWriting = false;
      wait(t('status.findingBox'), t('insert.cancel'));
      const onWriting = () => {
        isWriting = true;
        wait(t('status.inserting'), t('status.stopWaiting'));
      };
      const { prompt } = workspace.getState();
      const { compiled, target } = print(prompt);
      const { text, negative } = compiled;
      const undo = async (box: BoxRef) =>
        say({ text: t((await insert.undo(box)) ? 'status.boxUndone' : 'status.boxNotUndone') });
      try {
        const job = { text, negative, mode, prompt, target: target.id };
        const reply = await insert.insert(job, { signal: waited.signal, onWriting }, chosen);
        if (!reply) return say({ text: t(isWriting ? 'status.stoppedWaiting' : 'status.insertCancelled') });
        setChoosing(/several-fields|unsure-field/.test(reply.outcome.status));
        // What was written is in the log already: this window may have been closed by now.
        const tell = reply.box ? show : say;
        tell(
          insertionStatus(reply, { tabId: tab?.id ?? -1, text, negative, hint: site?.copyHint, copy, undo }),
        );
      } catch (error) {
        say({ text: errorText(error), tone: 'problem' });
      } finally {
        setBusy(false);
      }
    },
    [workspace, print, mode, insert, tab, site, copy, say, show],
  );

  function start() {
    if (busy) return;
    const closed = closedStatus(site);
    if (closed) return say(closed);
    const { prompt } = workspace.getState();
    const { compiled, length } = print(prompt);
    if (compiled.text === '') return say({ text: t(nothingPrinted(prompt).id), tone: 'problem' });
    if (needsPress) {
      const actions = [{ label: t('status.copy'), onAct: () => copy(compiled.text, site?.copyHint) }];
      return say({ text: t('panel.pressFirst'), tone: 'problem', actions });
    }
    if (excess(length) > 0) return setAsking(true);
    void run();
  }

  return {
    busy,
    asking,
    choosing,
    undo: insert.undo,
    start,
    answer: (insertAnyway) => (insertAnyway ? void run() : setAsking(false)),
    choose: (box) => (box ? void run(box) : setChoosing(false)),
  };
}
