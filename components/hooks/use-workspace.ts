import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Message } from '@/lib/prompt/message.ts';
import type { Workspace, WorkspaceState } from '@/lib/workspace/index.ts';
import { messageText, t } from './text.ts';
import type { Status } from './use-status.ts';

/**
 * Reads from the workspace; the component is drawn again when what it reads is another value than before.
 * @param select must give the same value for the same state
 */
export function useWorkspace<T>(workspace: Workspace, select: (state: WorkspaceState) => T): T {
  const chosen = useRef(select);
  chosen.current = select;
  const read = useCallback(() => chosen.current(workspace.getState()), [workspace]);
  return useSyncExternalStore(workspace.subscribe, read);
}

export interface Undoing {
  /** What it would undo or do again, in words; null where there is nothing. */
  undoes: string | null;
  redoes: string | null;
  undo(): void;
  redo(): void;
  /** The way back from one step, for the message that tells of it; none where nothing was changed. */
  wayBack(step: string | null): Status['actions'];
}

/** Undo and redo of all that was done to the prompt. */
export function useUndoing(workspace: Workspace, say: (status: Status) => void): Undoing {
  const undoes = useWorkspace(workspace, ({ past }) => past.at(-1)?.label ?? null);
  const redoes = useWorkspace(workspace, ({ future }) => future.at(-1)?.label ?? null);
  const undo = useCallback(
    (id?: string) => {
      const step = workspace.undo(id);
      if (step) say({ text: t('undo.undone', [messageText(step.label)]) });
    },
    [workspace, say],
  );
  return {
    undoes: undoes && messageText(undoes),
    redoes: redoes && messageText(redoes),
    undo: useCallback(() => undo(), [undo]),
    redo: useCallback(() => {
      const step = workspace.redo();
      if (step) say({ text: t('undo.redone', [messageText(step.label)]) });
    }, [workspace, say]),
    wayBack: useCallback(
      (step) => (step === null ? [] : [{ label: t('status.undo'), onAct: () => undo(step) }]),
      [undo],
    ),
  };
}

/** The steps of a user, as the history names them. */
export const STEP = {
  type: (field: string): Message => ({ id: 'step.type', params: { field: { id: `field.${field}` } } }),
  preset: (name: string): Message => ({ id: 'step.preset', params: { name } }),
  answer: (field: string): Message => ({ id: 'step.answer', params: { field: { id: `field.${field}` } } }),
  history: { id: 'step.history' },
  paste: { id: 'step.paste' },
  clear: { id: 'step.clear' },
  parameters: { id: 'step.parameters' },
  fix: { id: 'step.fix' },
  surprise: { id: 'step.surprise' },
  vary: { id: 'step.vary' },
  answers: { id: 'step.answers' },
} as const;
