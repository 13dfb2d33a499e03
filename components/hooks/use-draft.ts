import { useCallback, useRef, useState } from 'react';
import type { Draft } from '@/lib/presets/index.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import { drafts } from './store.ts';

export interface DraftControls {
  draft: Draft;
  /** A keystroke in the form: kept at once. */
  edit(prompt: Prompt): void;
  /** The user chose a target on this site (null: follow the site again). */
  chooseTarget(target: string | null, site: string | null): void;
  /** Puts another prompt in the draft's place; `undo` brings the former back. */
  replace(prompt: Prompt, why: 'clear' | 'preset' | 'history'): Promise<void>;
  undo(): Promise<void>;
}

/**
 * The draft of the form and its changes.
 * @param onError told in one sentence when the draft could not be kept (a full disk)
 */
export function useDraft(initial: Draft, onError: (error: string) => void): DraftControls {
  const [draft, setDraft] = useState(initial);
  const latest = useRef(initial);

  const show = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
  }, []);
  const keep = useCallback(
    (next: Draft) => {
      show(next);
      // Not awaited: the next keystroke must not wait for the disk, and the writes keep their order.
      drafts.save(next).catch((error: Error) => onError(error.message));
    },
    [show, onError],
  );

  return {
    draft,
    edit: useCallback((prompt) => keep({ ...latest.current, prompt }), [keep]),
    chooseTarget: useCallback(
      (target, targetSite) => keep({ ...latest.current, target, targetSite }),
      [keep],
    ),
    replace: useCallback(
      async (prompt, why) => {
        // Shown before it is kept: what is typed meanwhile is an edit of the new prompt, and comes after it.
        show({ ...latest.current, prompt });
        await drafts.replace(prompt, why);
      },
      [show],
    ),
    undo: useCallback(async () => show(await drafts.undoReplace()), [show]),
  };
}
