import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsertMode } from '@/lib/insert/field.ts';
import { onReview, type Review } from '@/lib/messages/review.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { AssistantRequest, BoxRef, Survey } from '@/lib/messages/to-background.ts';
import { assistantAt, assistantById } from '@/lib/sites/assistants.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { insertionStatus } from './insertion-status.ts';
import type { StartData } from './start-data.ts';
import { t } from './text.ts';
import type { Printed } from './use-printed.ts';
import type { Status } from './use-status.ts';

export type AssistantView = 'form' | 'ask' | 'review';

interface Given {
  workspace: Workspace;
  printed: Printed;
  survey: Survey | null;
  mode: InsertMode;
  copy(text: string): Promise<boolean>;
  undo(box: BoxRef): Promise<boolean>;
  say(status: Status): void;
}

/** Which of form, request and review is shown, and the insertion of a request. What they need is loaded with them. */
export function useAssistant({ tab, asked, review: kept, notice }: StartData, given: Given) {
  const { survey, mode, copy, say } = given;
  const [view, setView] = useState<AssistantView>(kept ? 'review' : 'form');
  const [review, setReview] = useState<Review | null>(kept);
  const [busy, setBusy] = useState(false);
  const here = tab ? assistantAt(tab.url) : null;

  const known = useRef(kept !== null);
  const show = useCallback((next: Review | null) => {
    // One that comes while the form is shown is what the user has just asked for.
    if (next && !known.current) setView('review');
    known.current = next !== null;
    setReview(next);
  }, []);
  useEffect(() => onReview(show), [show]);

  async function insert(request: AssistantRequest): Promise<boolean> {
    if (!tab || busy) return false;
    setBusy(true);
    say({ text: t('status.inserting') });
    const box = survey && !survey.outcome ? (survey.boxes[0] ?? null) : null;
    try {
      const reply = await sendToBackground({ type: 'insertRequest', tabId: tab.id, box, request, mode });
      const undo = async (written: BoxRef) =>
        say({ text: t((await given.undo(written)) ? 'status.boxUndone' : 'status.boxNotUndone') });
      const status = insertionStatus(reply, {
        text: request.text,
        negative: '',
        hint: undefined,
        copy: (text) => void copy(text),
        undo,
      });
      const isIn = reply.outcome.status === 'inserted';
      say(isIn ? { ...status, text: t('assistant.asked', [status.text]) } : status);
      return isIn;
    } catch (error) {
      say({ text: (error as Error).message, tone: 'problem' });
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function discard() {
    await sendToBackground({ type: 'dropRequest' }).catch(() => null);
    say({ text: t('assistant.discarded') });
  }

  // Once, when the popup opens: what waits for this very page is one press away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!asked?.waits || notice || kept || here?.id !== asked.assistant) return;
    const name = assistantById(asked.assistant)?.name ?? '';
    const { assistant, text, target } = asked;
    say({
      text: t('assistant.waits', [name]),
      actions: [
        { label: t('assistant.insertNow'), onAct: () => void insert({ assistant, text, target }) },
        { label: t('assistant.discard'), onAct: () => void discard() },
      ],
    });
  }, []);

  function close() {
    setView('form');
    if (!review) return;
    const onAct = () => setView('review');
    say({ text: t('review.waits'), actions: [{ label: t('review.open'), onAct }] });
  }

  return { ...given, view, setView, close, review, setReview: show, asked, here, busy, insert };
}

export type AssistantControls = ReturnType<typeof useAssistant>;
