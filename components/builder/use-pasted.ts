import { useCallback } from 'react';
import { STEP, type Undo } from '@/components/easel/use-workspace.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { FIELDS, mergePrompts, type Prompt, phrasesOf } from '@/lib/prompt/index.ts';
import type { Choice, ReadText } from '@/lib/prompt/parse/index.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import { inWorker } from '@/lib/workshop/in-worker.ts';
import type { Workspace } from '@/lib/workspace/index.ts';

/** A text that says no more than this is a subject with a word or two about it, and stays where it was pasted. */
const FEWEST_PHRASES = 3;
/** So many of several prompts are offered, each by the beginning of its words. */
const MOST_CHOICES = 4;
const LONGEST_LABEL = 32;

/**
 * Takes what was pasted into the Subject, and where it is a whole prompt, offers to put each part into its field; of
 * several prompts, any one. What the other fields hold stays; nothing happens without the press.
 */
export function usePasted(
  workspace: Workspace,
  targetId: string,
  undoActions: Undo['undoActions'],
  say: (status: Status) => void,
  unsay: (status: Status) => void,
): (text: string) => void {
  return useCallback(
    async (text) => {
      const stopped = new AbortController();
      const cancel = { label: t('insert.cancel'), onAct: () => stopped.abort() };
      const busy: Status = { text: t('paste.reading'), tone: 'busy', actions: [cancel] };
      say(busy);
      const job = { type: 'read', text, target: targetId, request: '' } as const;
      // What was pasted is in the Subject, whatever becomes of the reading.
      const read = await inWorker(job, stopped.signal).catch(() => null);
      unsay(busy);
      const choices = read ? choicesIn(read) : [];
      const [first, ...others] = choices;
      if (!first || (others.length === 0 && !isWhole(first.prompt))) return;
      const apply = ({ prompt: pasted, notes }: Choice) => {
        const sentences = [t('paste.done'), ...notes.slice(0, 1).map(messageText)];
        const step = workspace.edit(STEP.paste, (prompt) => mergePrompts(prompt, pasted));
        say({ text: sentences.join(' '), actions: undoActions(step) });
      };
      if (others.length === 0) {
        say({
          text: t('paste.offer'),
          standing: true,
          actions: [{ label: t('paste.takeApart'), onAct: () => apply(first) }],
        });
      } else {
        const actions = choices
          .slice(0, MOST_CHOICES)
          .map((choice) => ({ label: shortened(choice.said, LONGEST_LABEL), onAct: () => apply(choice) }));
        say({ text: t('paste.offerSeveral', [choices.length]), actions, standing: true });
      }
    },
    [workspace, targetId, undoActions, say, unsay],
  );
}

const choicesIn = (read: ReadText): Choice[] => (read.kind === 'prompts' ? read.choices : []);

function isWhole(pasted: Prompt): boolean {
  const phrases = FIELDS.flatMap(({ key }) => phrasesOf(pasted, key)).filter(
    ({ text }) => text.trim() !== '',
  );
  return phrases.length >= FEWEST_PHRASES;
}
