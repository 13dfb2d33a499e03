import { TooLong } from '@/components/builder/TooLong.tsx';
import { useEasel } from '@/components/hooks/easel.ts';
import { usePromptActions } from '@/components/hooks/use-prompt-actions.ts';
import { useUndoLabels } from '@/components/hooks/use-workspace.ts';
import type { Prompt } from '@/lib/prompt/model.ts';

/** What takes the form's place while the prompt is too long for it. */
export function TooLongView({ prompt }: { prompt: Prompt }) {
  const { workspace, copy, undo } = useEasel();
  const { clear } = usePromptActions();
  const undoing = { ...undo, ...useUndoLabels(workspace) };
  return <TooLong prompt={prompt} onCopy={(text) => void copy(text)} onClear={clear} undoing={undoing} />;
}
