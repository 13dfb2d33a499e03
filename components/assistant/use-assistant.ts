import { useCallback, useEffect, useRef, useState } from 'react';
import { insertionStatus } from '@/components/easel/insertion-status.ts';
import type { StartData } from '@/components/easel/start-data.ts';
import type { Insert } from '@/components/easel/use-insert.ts';
import type { PageBeside } from '@/components/easel/use-page.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { InsertMode } from '@/lib/insert/field.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { AssistantRequest, BoxRef } from '@/lib/messages/to-background.ts';
import {
  currentPendingRequest,
  onPendingRequest,
  type PendingRequest,
} from '@/lib/session/pending-request.ts';
import { onReview, type Review } from '@/lib/session/review.ts';
import { assistantAt, assistantById } from '@/lib/sites/assistants.ts';

export type AssistantView = 'form' | 'ask' | 'review';

interface Given {
  page: PageBeside;
  mode: InsertMode;
  insert: Insert;
  copy(text: string): Promise<boolean>;
  say(status: Status): void;
  /** Says what the background has entered into the log. */
  show(status: Status): void;
}

/** Which of form, request and review is shown, and the insertion of a request. What they need is loaded with them. */
export function useAssistant(start: StartData, { page, mode, insert, copy, say, show }: Given) {
  const { tab, scan, needsPress } = page;
  const { isPrivate } = start;
  const [view, setView] = useState<AssistantView>(start.review ? 'review' : 'form');
  const [review, setReview] = useState<Review | null>(start.review);
  const [asked, setAsked] = useState<PendingRequest | null>(start.asked);
  const [busy, setBusy] = useState(false);
  const here = tab ? assistantAt(tab.url) : null;

  const known = useRef(review !== null);
  const showReview = useCallback((next: Review | null) => {
    // One that comes while the form is shown is what the user has just asked for; one that ends, ends in all windows.
    if (next && !known.current) setView('review');
    if (!next) setView((now) => (now === 'review' ? 'form' : now));
    known.current = next !== null;
    setReview(next);
  }, []);
  useEffect(() => onReview(isPrivate, showReview), [isPrivate, showReview]);
  useEffect(
    () => onPendingRequest(isPrivate, () => void currentPendingRequest(isPrivate).then(setAsked)),
    [isPrivate],
  );

  async function insertRequest(request: AssistantRequest): Promise<boolean> {
    if (!tab || busy) return false;
    if (needsPress) {
      say({ text: t('panel.pressFirst'), tone: 'problem' });
      return false;
    }
    setBusy(true);
    say({ text: t('status.inserting'), tone: 'busy' });
    const box = scan && !scan.outcome ? (scan.boxes[0] ?? null) : null;
    try {
      const reply = await sendToBackground({ type: 'insertRequest', tabId: tab.id, box, request, mode });
      const undo = async (written: BoxRef) =>
        say({ text: t((await insert.undo(written)) ? 'status.boxUndone' : 'status.boxNotUndone') });
      const status = insertionStatus(reply, {
        tabId: tab.id,
        text: request.text,
        negative: '',
        hint: undefined,
        copy: (text) => void copy(text),
        undo,
      });
      const isIn = reply.outcome.status === 'inserted';
      // What was written is in the log already.
      const tell = reply.box ? show : say;
      tell(isIn ? { ...status, text: t('assistant.asked', [status.text]) } : status);
      return isIn;
    } catch (error) {
      say({ text: errorText(error), tone: 'problem' });
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function discard() {
    await sendToBackground({ type: 'dropRequest', isPrivate }).catch(() => null);
    say({ text: t('assistant.discarded') });
  }

  const waitsHere = asked?.waits && here?.id === asked.assistant ? asked.at : null;
  // Once for a request and a page: what waits for this very page is one press away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!asked || waitsHere === null || start.notice || review) return;
    const { assistant, text, target } = asked;
    say({
      text: t('assistant.waits', [assistantById(assistant)?.name ?? '']),
      standing: true,
      actions: [
        { label: t('assistant.insertNow'), onAct: () => void insertRequest({ assistant, text, target }) },
        { label: t('assistant.discard'), onAct: () => void discard() },
      ],
    });
  }, [waitsHere, tab?.id]);

  function close() {
    setView('form');
    if (!review) return;
    const onAct = () => setView('review');
    say({ text: t('review.waits'), actions: [{ label: t('review.open'), onAct }], standing: true });
  }

  return { view, setView, close, review, setReview: showReview, asked, here, busy, insertRequest };
}

export type AssistantControls = ReturnType<typeof useAssistant>;
