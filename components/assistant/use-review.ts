import { useLayoutEffect, useMemo, useRef } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { STEP, useWorkspace } from '@/components/easel/use-workspace.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import { withAnswer } from '@/lib/prompt/assistant/index.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import type { FieldKey } from '@/lib/prompt/index.ts';
import { type Decision, dropReview, keepReview, type Review } from '@/lib/session/review.ts';
import { reviewRows } from './review-rows.ts';
import type { ReviewRow } from './SuggestionRow.tsx';

/** Deciding on what an assistant suggests. Each decision is kept at once; what was accepted is a step of the history. */
export function useReview(review: Review) {
  const { workspace, say, assistant, start } = useEasel();
  const latest = useRef(review);
  useLayoutEffect(() => {
    latest.current = review;
  });
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const rows = useMemo(() => reviewRows(review, prompt), [review, prompt]);
  const open = rows.filter(({ state }) => state === 'open');
  // One after the other: whoever presses Done right behind Accept all has both.
  const turn = useRef(Promise.resolve());
  const inTurn = (work: () => void | Promise<void>) => {
    turn.current = turn.current.then(work).catch((error) => say({ text: errorText(error), tone: 'problem' }));
    return turn.current;
  };

  function change(next: Partial<Review>) {
    const changed = { ...latest.current, ...next };
    latest.current = changed;
    assistant.setReview(changed);
    return keepReview(changed, start.isPrivate);
  }

  /** Reverts what was accepted of these fields, and only of these. */
  function revert(decisions: readonly Decision[]) {
    const steps = new Set(decisions.flatMap(({ step }) => step ?? []));
    const undone = [...steps].filter((step) =>
      workspace.undo(
        step,
        decisions.filter((one) => one.step === step).map(({ field }) => field),
      ),
    );
    say({ text: t(undone.length === steps.size ? 'status.undone' : 'undo.nothing') });
  }

  function undo(fields: readonly FieldKey[]) {
    const { decided } = latest.current;
    const undone = decided.filter(({ field }) => fields.includes(field as FieldKey));
    revert(undone);
    return change({ decided: decided.filter((decision) => !undone.includes(decision)) });
  }

  function decide(which: readonly ReviewRow[], accepted: boolean, text: string) {
    const { choices, chosen, decided } = latest.current;
    const fields = which.map(({ field }) => field);
    const answered = choices[chosen]?.prompt;
    const [field] = fields;
    const label = fields.length === 1 && field ? STEP.answer(field) : STEP.answers;
    const step =
      accepted && answered ? workspace.edit(label, (prompt) => withAnswer(prompt, answered, fields)) : null;
    const wished = accepted && answered ? withAnswer(workspace.getState().prompt, answered, fields) : null;
    // Refused, and told so: it is still to be decided on.
    if (wished && isTooLong(wished)) return;
    const decisions = which.map(
      (row): Decision => ({ field: row.field, accepted, step, old: [...row.old], new: [...row.new] }),
    );
    // What was undone elsewhere is open again, and decided on anew.
    const others = decided.filter(({ field }) => !fields.includes(field as FieldKey));
    say({ text, actions: [{ label: t('status.undo'), onAct: () => void inTurn(() => undo(fields)) }] });
    return change({ decided: [...others, ...decisions] });
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
    const accepted = latest.current.decided.filter(({ step }) => step !== null);
    await dropReview(start.isPrivate);
    assistant.setReview(null);
    const actions = accepted.length > 0 ? [{ label: t('status.undo'), onAct: () => revert(accepted) }] : [];
    say({ text: t('review.saidDone'), actions });
  }
}
