import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import type { KnownParameter } from '@/lib/prompt/known-parameters.ts';
import type { Message } from '@/lib/prompt/message.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import type { Workspace, WorkspaceState } from '@/lib/workspace/index.ts';

/**
 * Reads from the workspace; the component is drawn again when what it reads is another value than before.
 * @param select must give the same value for the same state
 */
export function useWorkspace<T>(workspace: Workspace, select: (state: WorkspaceState) => T): T {
  return useSyncExternalStore(workspace.subscribe, () => select(workspace.getState()));
}

export interface Undo {
  undo(): void;
  redo(): void;
  /** Undoes a step of the past, and leaves what was done since. */
  undoStep(step: string): void;
  /** The button that undoes one step, for the message that tells of it; none where nothing was changed. */
  undoActions(step: string | null): Status['actions'];
}

/** What undo and redo would do, in words; null where there is nothing. */
export function useUndoLabels(workspace: Workspace): { undoLabel: string | null; redoLabel: string | null } {
  const undo = useWorkspace(workspace, ({ past }) => past.at(-1)?.label ?? null);
  const redo = useWorkspace(workspace, ({ future }) => future.at(-1)?.label ?? null);
  return { undoLabel: undo && messageText(undo), redoLabel: redo && messageText(redo) };
}

/** Undo and redo of all that was done to the prompt. Keeps its identity. */
export function useUndo(workspace: Workspace, say: (status: Status) => void): Undo {
  const undo = useCallback(
    (id?: string) => {
      const step = workspace.undo(id);
      say({ text: step ? t('undo.undone', [messageText(step.label)]) : t('undo.nothing') });
    },
    [workspace, say],
  );
  return useMemo(
    () => ({
      undo: () => undo(),
      undoStep: undo,
      redo() {
        const step = workspace.redo();
        say({ text: step ? t('undo.redone', [messageText(step.label)]) : t('undo.nothingAgain') });
      },
      undoActions: (step) =>
        step === null
          ? []
          : [{ label: t('status.undo'), onAct: () => undo(step), act: { type: 'undoStep', step } }],
    }),
    [workspace, undo, say],
  );
}

/** Words of a phrase enough to know it by. */
const LONGEST_NAMED = 40;

/** One phrase is named by its words, of several how many they are. */
const theOne = ([words = '']: readonly string[]) => ({ words: shortened(words, LONGEST_NAMED) });
const all = ({ length }: readonly string[]) => ({ count: length });

/** The steps of a user, as the history names them. */
export const STEP = {
  type: (field: FieldKey): Message => ({ id: 'step.type', params: { field: { id: `field.${field}` } } }),
  put: (field: FieldKey, words: string): Message => ({
    id: 'step.put',
    params: { field: { id: `field.${field}` }, words: shortened(words, LONGEST_NAMED) },
  }),
  takeOut: (field: FieldKey, words: string): Message => ({
    id: 'step.takeOut',
    params: { field: { id: `field.${field}` }, words: shortened(words, LONGEST_NAMED) },
  }),
  preset: (name: string): Message => ({ id: 'step.preset', params: { name } }),
  answer: (field: FieldKey): Message => ({ id: 'step.answer', params: { field: { id: `field.${field}` } } }),
  history: { id: 'step.history' },
  paste: { id: 'step.paste' },
  clear: { id: 'step.clear' },
  parameters: { id: 'step.parameters' },
  parameter: (parameter: KnownParameter): Message => ({
    id: 'step.parameter',
    params: { name: parameter.label },
  }),
  weight: (texts: readonly string[]): Message =>
    texts.length === 1
      ? { id: 'step.weight', params: theOne(texts) }
      : { id: 'steps.weight', params: all(texts) },
  off: (texts: readonly string[]): Message =>
    texts.length === 1 ? { id: 'step.off', params: theOne(texts) } : { id: 'steps.off', params: all(texts) },
  on: (texts: readonly string[]): Message =>
    texts.length === 1 ? { id: 'step.on', params: theOne(texts) } : { id: 'steps.on', params: all(texts) },
  move: (texts: readonly string[]): Message =>
    texts.length === 1
      ? { id: 'step.move', params: theOne(texts) }
      : { id: 'steps.move', params: all(texts) },
  remove: (texts: readonly string[]): Message =>
    texts.length === 1
      ? { id: 'step.remove', params: theOne(texts) }
      : { id: 'steps.remove', params: all(texts) },
  moveTo(to: FieldKey, texts: readonly string[]): Message {
    const field: Message = { id: `field.${to}` };
    return texts.length === 1
      ? { id: 'step.moveTo', params: { field, ...theOne(texts) } }
      : { id: 'steps.moveTo', params: { field, ...all(texts) } };
  },
  fix: { id: 'step.fix' },
  surprise: { id: 'step.surprise' },
  vary: { id: 'step.vary' },
  answers: { id: 'step.answers' },
} as const;
