import { useCallback, useLayoutEffect, useRef } from 'react';
import { FIELDS, mergePrompts, type Prompt, phrasesOf, readPrompt } from '@/lib/prompt/index.ts';
import { t } from './text.ts';
import type { Status } from './use-status.ts';

/** A text that says no more than this is a subject with a word or two about it, and stays where it was pasted. */
const FEWEST_FIELDS = 3;

/**
 * Takes what was pasted into the Subject, and where it is a whole prompt, offers to put each part into its field. What
 * the other fields hold stays; nothing happens without the press.
 */
export function usePasted(
  prompt: Prompt,
  replace: (next: Prompt, why: 'selection', text: string) => Promise<void>,
  say: (status: Status) => void,
): (text: string) => void {
  const latest = useRef({ prompt, replace });
  useLayoutEffect(() => {
    latest.current = { prompt, replace };
  });
  return useCallback(
    (text) => {
      const { prompt: pasted, notes } = readPrompt(text);
      const said = FIELDS.filter(({ key }) => phrasesOf(pasted, key).some(({ text }) => text.trim() !== ''));
      if (pasted.subject.text.trim() === '' || said.length < FEWEST_FIELDS) return;
      const onAct = () => {
        const { prompt, replace } = latest.current;
        const sentences = [t('paste.done'), ...notes.slice(0, 1).map(({ message }) => message)];
        void replace(mergePrompts(prompt, pasted), 'selection', sentences.join(' '));
      };
      say({ text: t('paste.offer'), actions: [{ label: t('paste.takeApart'), onAct }] });
    },
    [say],
  );
}
