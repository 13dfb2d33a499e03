import { t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { type Act, type Asked, saidOfInsertion } from '@/lib/messages/said.ts';
import type { BoxRef, InsertionReply } from '@/lib/messages/to-background.ts';
import type { Message } from '@/lib/prompt/message.ts';

interface Given extends Asked {
  /** What to do with a copy on this site, if anything special. */
  hint: Message | undefined;
  copy(text: string, hint?: Message): void;
  undo(box: BoxRef): void;
}

/** What an insertion means to the user: the sentence, with Undo where the box was changed and Copy where it lacks text. */
export function insertionStatus(reply: InsertionReply, given: Given): Status {
  const { text, tone, acts } = saidOfInsertion(reply, given);
  const isIn = reply.outcome.status === 'inserted';
  const lacking = acts.filter((act) => !isIn || act.type !== 'copy' || act.what !== 'prompt');
  return {
    text,
    tone,
    actions: lacking.map((act) => ({ label: actLabel(act), onAct: () => run(act), act })),
  };

  function run(act: Act) {
    if (act.type === 'undoInsertion') given.undo(act.box);
    else if (act.type === 'copy') given.copy(act.text, act.what === 'prompt' ? given.hint : undefined);
  }
}

/** What the button is called that does it. */
export function actLabel(act: Act): string {
  if (act.type !== 'copy') return t('status.undo');
  return t(act.what === 'prompt' ? 'status.copy' : 'status.copyLeaveOut');
}
