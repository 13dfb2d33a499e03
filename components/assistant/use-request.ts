import { useEffect, useMemo, useState } from 'react';
import * as z from 'zod/mini';
import { useEasel } from '@/components/easel/easel.ts';
import { useWorkspace } from '@/components/easel/use-workspace.ts';
import { targetName } from '@/components/hooks/target-name.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { answerText } from '@/lib/messages/answer-text.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { defineItem } from '@/lib/platform/stored-item.ts';
import { composeRequest, suggestionsFrom } from '@/lib/prompt/assistant/index.ts';
import { LONGEST_PROMPT } from '@/lib/prompt/bounds.ts';
import { keepRequestDraft, readRequestDraft } from '@/lib/session/request-draft.ts';
import { keepReview } from '@/lib/session/review.ts';
import { ASSISTANTS, assistantById } from '@/lib/sites/assistants.ts';
import { inWorker } from '@/lib/workshop/in-worker.ts';

/** The assistant the user asked last, by its id; null where none was chosen yet. It may be one that is gone. */
const assistantChoice = defineItem('local:assistant', z.string());

/** What was kept of the request; null until it is read. */
interface Kept {
  assistant: string;
  /** The request where it does not follow the form. */
  text: string | null;
}

/** The request to an assistant, and its answer where it is pasted. */
export function useRequest() {
  const {
    workspace,
    start,
    page,
    assistant: controls,
    target: chosenTarget,
    host,
    copy,
    say,
    unsay,
  } = useEasel();
  const { isPrivate } = start;
  const windowId = page.tab?.windowId ?? -1;
  const { asked, here } = controls;
  const { target } = chosenTarget;
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const [kept, setKept] = useState<Kept | null>(null);

  // Once: what is changed from then on is changed here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void Promise.all([assistantChoice.read(), readRequestDraft(isPrivate)]).then(([choice, text]) => {
      const waiting = asked?.waits && asked.assistant === here?.id ? asked.text : null;
      setKept({ assistant: here?.id ?? choice ?? ASSISTANTS[0]?.id ?? '', text: text ?? waiting });
    });
  }, []);

  const composed = useMemo(() => composeRequest(prompt, target), [prompt, target]);
  const assistant = kept?.assistant ?? '';
  const chosen = assistantById(assistant);
  const text = kept?.text ?? composed;
  const request = { assistant, text, target: target.id };

  function setText(next: string | null) {
    if (next !== null && next.length > LONGEST_PROMPT) return say({ text: tooLongText(), tone: 'problem' });
    setKept((former) => former && { ...former, text: next });
    void keepRequestDraft(next, isPrivate);
  }

  function isThere(): boolean {
    if (text.trim() !== '') return true;
    say({ text: t('assistant.empty'), tone: 'problem' });
    return false;
  }

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      say({ text: errorText(error), tone: 'problem' });
    }
  }

  return {
    ready: kept !== null,
    assistants: ASSISTANTS,
    assistant,
    name: chosen?.name ?? null,
    here: chosen !== null && here?.id === chosen.id,
    targetName: targetName(target),
    text,
    setText,
    reset: kept?.text === null || kept?.text === composed ? undefined : () => setText(null),
    choose(id: string) {
      setKept((former) => former && { ...former, assistant: id });
      if (!isPrivate) void assistantChoice.write(id);
    },
    async insert() {
      if (isThere() && (await controls.insertRequest(request))) setText(null);
    },
    async open() {
      if (!isThere()) return;
      if (!isPrivate) void assistantChoice.write(assistant);
      await attempt(async () => {
        await keepRequestDraft(null, isPrivate);
        await sendToBackground({ type: 'keepRequest', request, open: true, windowId, isPrivate });
        // The new tab is what the user looks at now.
        controls.setView('form');
        host.leave();
      });
    },
    async copy() {
      if (!isThere() || !(await copy(text))) return;
      await attempt(async () => {
        await sendToBackground({ type: 'keepRequest', request, open: false, windowId, isPrivate });
        say({ text: t('assistant.copied') });
      });
    },
    /** Null where the answer leads to a review, or its reading was cancelled; else a sentence on why it does not. */
    async answer(pasted: string): Promise<string | null> {
      const stopped = new AbortController();
      const cancel = { label: t('insert.cancel'), onAct: () => stopped.abort() };
      const busy: Status = { text: t('assistant.reading'), tone: 'busy', actions: [cancel] };
      say(busy);
      const job = { type: 'read', text: pasted, target: target.id, request: text } as const;
      const answer = await inWorker(job, stopped.signal).catch((error) =>
        stopped.signal.aborted ? null : { kind: 'failed' as const, error },
      );
      unsay(busy);
      if (!answer) return null;
      if (answer.kind === 'failed') return errorText(answer.error);
      const from = chosen?.name ?? '';
      if (answer.kind !== 'prompts') return answerText(answer, from);
      const choices = answer.choices.map(({ said, prompt }) => ({ said, prompt }));
      if (choices.every((choice) => suggestionsFrom(prompt, choice.prompt).length === 0)) {
        return t('assistant.nothingNew');
      }
      const review = { from, choices, chosen: 0, decided: [] };
      await attempt(async () => {
        await keepReview(review, isPrivate);
        await sendToBackground({ type: 'dropRequest', isPrivate });
      });
      say({ text: '' });
      controls.setReview(review);
      controls.setView('review');
      return null;
    },
  };
}
