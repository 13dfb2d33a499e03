import { useCallback, useRef, useState } from 'react';
import type { Draft } from '@/lib/presets/index.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import { drafts } from './store.ts';

export interface DraftControls {
  draft: Draft;
  /** A keystroke in the form: kept at once. */
  edit(prompt: Prompt): void;
  /** The user turned a lock. */
  lock(locked: string[]): void;
  /** A draw changed the prompt, or its number was chosen. */
  draw(draw: number, prompt?: Prompt): void;
  /** Puts another prompt in the draft's place; `undo` brings the former back. False where it could not be kept. */
  replace(prompt: Prompt, why: 'clear' | 'preset' | 'history' | 'selection'): Promise<boolean>;
  /** False where nothing could be brought back. */
  undo(): Promise<boolean>;
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
  const attempt = useCallback(
    (work: () => Promise<Draft>) =>
      work().catch((error: Error) => {
        onError(error.message);
        return null;
      }),
    [onError],
  );
  const keep = useCallback(
    (next: Draft) => {
      show(next);
      // Not awaited: the next keystroke must not wait for the disk, and the writes keep their order.
      void attempt(() => drafts.save(next));
    },
    [show, attempt],
  );

  return {
    draft,
    edit: useCallback((prompt) => keep({ ...latest.current, prompt }), [keep]),
    lock: useCallback((locked) => keep({ ...latest.current, locked }), [keep]),
    draw: useCallback(
      (draw, prompt = latest.current.prompt) => keep({ ...latest.current, draw, prompt }),
      [keep],
    ),
    replace: useCallback(
      async (prompt, why) => {
        const former = latest.current;
        // Shown before it is kept: what is typed meanwhile is an edit of the new prompt, and comes after it.
        show({ ...former, prompt });
        const kept = await attempt(() => drafts.replace(prompt, why));
        if (!kept) show(former);
        return kept !== null;
      },
      [show, attempt],
    ),
    undo: useCallback(async () => {
      const former = await attempt(() => drafts.undoReplace());
      if (former) show(former);
      return former !== null;
    }, [show, attempt]),
  };
}
