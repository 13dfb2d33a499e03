import { t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import type { BoxRef, InsertionReply } from '@/lib/messages/to-background.ts';
import type { Message } from '@/lib/prompt/message.ts';

interface Given {
  text: string;
  negative: string;
  /** What to do with a copy on this site, if anything special. */
  hint: Message | undefined;
  copy(text: string, hint?: Message): void;
  undo(box: BoxRef): void;
}

/** What an insertion means to the user: the sentence, with Undo where the box was changed and Copy where it lacks text. */
export function insertionStatus({ outcome, box }: InsertionReply, given: Given): Status {
  const { status, negative: apart, changed } = outcome;
  const isIn = status === 'inserted';
  const undo = { label: t('status.undo'), onAct: () => box && given.undo(box) };
  const actions = box && (isIn || status === 'partial' || changed) ? [undo] : [];
  if (!isIn) {
    const copy = { label: t('status.copy'), onAct: () => given.copy(given.text, given.hint) };
    return { text: outcomeText(outcome), tone: 'problem', actions: [...actions, copy] };
  }
  if (given.negative === '' || apart?.status === 'inserted') return { text: outcomeText(outcome), actions };
  const copy = { label: t('status.copyLeaveOut'), onAct: () => given.copy(given.negative) };
  const text = apart ? outcomeText(outcome) : t('status.negativeApart');
  return { text, tone: apart ? 'problem' : 'done', actions: [...actions, copy] };
}
