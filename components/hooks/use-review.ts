import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ReviewRow } from '@/components/assistant/SuggestionRow.tsx';
import { type Decision, dropReview, keepReview, type Review } from '@/lib/messages/review.ts';
import { withAnswer, withFieldOf } from '@/lib/prompt/assistant/index.ts';
import type { FieldKey } from '@/lib/prompt/index.ts';
import { reviewRows } from './review-rows.ts';
import { t } from './text.ts';
import type { AssistantControls } from './use-assistant.ts';
import { STEP, useWorkspace } from './use-workspace.ts';

/** Deciding on what an assistant suggests. Each decision is kept at once, and can be undone. */
export function useReview(controls: AssistantControls & { review: Review }) {
  const { workspace, say } = controls;
  const latest = useRef(controls);
  useLayoutEffect(() => {
    latest.current = controls;
  });
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const rows = useMemo(() => reviewRows(controls.review, prompt), [controls.review, prompt]);
  const open = rows.filter(({ state }) => state === 'open');
  // One after the other: whoever presses Done right behind Accept all has both.
  const turn = useRef(Promise.resolve());
  const inTurn = (work: () => void | Promise<void>) => {
    turn.current = turn.current
      .then(work)
      .catch((error: Error) => say({ text: error.message, tone: 'problem' }));
    return turn.current;
  };

  function change(next: Partial<Review>) {
    const review = { ...latest.current.review, ...next };
    latest.current = { ...latest.current, review };
    controls.setReview(review);
    keepReview(review).catch((error: Error) => say({ text: error.message, tone: 'problem' }));
  }

  function undo(fields: readonly FieldKey[]) {
    const { review } = latest.current;
    const undone = review.decided.filter(({ field }) => fields.includes(field as FieldKey));
    const accepted = undone.filter((decision) => decision.accepted).map(({ field }) => field as FieldKey);
    if (accepted.length > 0) {
      workspace.edit(STEP.answers, (prompt) =>
        accepted.reduce((all, field) => withFieldOf(all, review.before, field), prompt),
      );
    }
    change({ decided: review.decided.filter((decision) => !undone.includes(decision)) });
    say({ text: t('status.undone') });
  }

  function decide(which: readonly ReviewRow[], accepted: boolean, text: string) {
    const { review } = latest.current;
    const { prompt } = workspace.getState();
    const fields = which.map(({ field }) => field);
    if (accepted) {
      const answered = review.choices[review.chosen]?.prompt ?? prompt;
      const [field] = fields;
      const label = fields.length === 1 && field ? STEP.answer(field) : STEP.answers;
      workspace.edit(label, (prompt) => withAnswer(prompt, answered, fields));
    }
    const decisions = which.map(
      (row): Decision => ({ field: row.field, accepted, old: [...row.old], new: [...row.new] }),
    );
    const before = accepted
      ? fields.reduce((all, field) => withFieldOf(all, prompt, field), review.before)
      : review.before;
    change({ decided: [...review.decided, ...decisions], before });
    say({ text, actions: [{ label: t('status.undo'), onAct: () => void inTurn(() => undo(fields)) }] });
  }

  const one = (field: FieldKey) => open.filter((row) => row.field === field);
  return {
    rows,
    open: open.length,
    accept: (field: FieldKey) =>
      inTurn(() => decide(one(field), true, t('review.saidAccepted', [t(`field.${field}`)]))),
    reject: (field: FieldKey) =>
      inTurn(() => decide(one(field), false, t('review.saidRejected', [t(`field.${field}`)]))),
    undo: (field: FieldKey) => inTurn(() => undo([field])),
    acceptAll: () => inTurn(() => decide(open, true, t('review.saidAll', [open.length]))),
    rejectAll: () => inTurn(() => decide(open, false, t('review.saidNone', [open.length]))),
    /** Another prompt of the answer: what was accepted of the former one stays in the form. */
    choose: (chosen: number) => inTurn(() => change({ chosen, decided: [] })),
    done: () => inTurn(finish),
  };

  async function finish() {
    const { decided, before } = latest.current.review;
    const accepted = decided.filter((decision) => decision.accepted);
    await dropReview();
    controls.setReview(null);
    controls.setView('form');
    const fields = accepted.map(({ field }) => field as FieldKey);
    const restore = () => {
      workspace.edit(STEP.answers, (prompt) =>
        fields.reduce((all, field) => withFieldOf(all, before, field), prompt),
      );
      say({ text: t('status.undone') });
    };
    const actions = fields.length > 0 ? [{ label: t('status.undo'), onAct: restore }] : [];
    say({ text: t('review.saidDone'), actions });
  }
}
