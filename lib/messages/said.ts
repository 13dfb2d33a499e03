/** What is said of what was done: the sentence, and what can still be done about it, also when the window is gone. */
import * as z from 'zod/mini';
import { t } from '../platform/text.ts';
import { outcomeText } from './outcome-text.ts';
import { boxSchema, type InsertionReply } from './to-background.ts';

/** What can be done about it, as data: whoever shows it does it. */
export const actSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** Undo a step of the workspace. */
    z.object({ type: z.literal('undoStep'), step: z.string() }),
    /** Give the boxes back what they held before the insertion. */
    z.object({ type: z.literal('undoInsertion'), tabId: z.number(), box: boxSchema }),
    /** Bring a deleted preset back. */
    z.object({ type: z.literal('restorePreset'), id: z.string() }),
    /** Copy the prompt, or what to leave out of it. */
    z.object({ type: z.literal('copy'), what: z.enum(['prompt', 'leaveOut']), text: z.string() }),
  ]),
);
export type Act = z.infer<typeof actSchema>;

export const saidObject = () =>
  z.object({
    /** In the language of the user. */
    text: z.string(),
    tone: z.enum(['done', 'problem']),
    acts: z.array(actSchema),
  });
export type Said = z.infer<ReturnType<typeof saidObject>>;

/** What an insertion was asked to write, and where. */
export interface Asked {
  tabId: number;
  text: string;
  /** What to leave out; empty where there is nothing. */
  negative: string;
}

/** What an insertion means to the user: the sentence, with Undo where the box was changed and Copy of what was to go in. */
export function saidOfInsertion({ outcome, box }: InsertionReply, { tabId, text, negative }: Asked): Said {
  const { status, negative: apart, changed } = outcome;
  const isIn = status === 'inserted';
  const undo: Act[] =
    box && (isIn || status === 'partial' || changed) ? [{ type: 'undoInsertion', tabId, box }] : [];
  const acts: Act[] = [...undo, { type: 'copy', what: 'prompt', text }];
  if (!isIn) return { text: outcomeText(outcome), tone: 'problem', acts };
  if (negative === '' || apart?.status === 'inserted')
    return { text: outcomeText(outcome), tone: 'done', acts };
  return {
    text: apart ? outcomeText(outcome) : t('status.negativeApart'),
    tone: apart ? 'problem' : 'done',
    acts: [...acts, { type: 'copy', what: 'leaveOut', text: negative }],
  };
}
