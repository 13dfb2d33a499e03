import { TooLong } from '@/components/builder/TooLong.tsx';
import type { Prompt } from '@/lib/prompt/model.ts';
import { useEasel } from './easel.ts';
import { usePromptActions } from './use-prompt-actions.ts';
import { useUndoLabels } from './use-workspace.ts';

/** What takes the form's place while the prompt is too long for it. */
export function TooLongView({ prompt }: { prompt: Prompt }) {
  const { workspace, copy, undo } = useEasel();
  const { clear } = usePromptActions();
  const undoing = { ...undo, ...useUndoLabels(workspace) };
  return <TooLong prompt={prompt} onCopy={(text) => void copy(text)} onClear={clear} undoing={undoing} />;
}
