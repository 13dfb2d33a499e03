import { useCallback } from 'react';
import { AskButton } from '@/components/assistant/AskButton.tsx';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { DrawTools } from '@/components/builder/DrawTools.tsx';
import type { OnStep } from '@/components/builder/ParametersGroup.tsx';
import { useDraw, useLocks } from '@/components/builder/use-draw.ts';
import { usePasted } from '@/components/builder/use-pasted.ts';
import { useSuggest } from '@/components/builder/use-suggest.ts';
import { type FieldKey, foundBy, type Prompt } from '@/lib/prompt/index.ts';
import { useEasel } from './easel.ts';
import { useFormPrompt, useRefuse } from './use-bounds.ts';
import { STEP } from './use-workspace.ts';

/** The Build tab above its foot. */
export function BuildView() {
  const { workspace, target, undo, say, assistant } = useEasel();
  const draw = useDraw(workspace, target.target, undo.undoActions, say);
  return (
    <>
      <DrawTools workspace={workspace} target={target.target} draw={draw}>
        <AskButton
          expanded={assistant.view !== 'form'}
          answered={assistant.review !== null}
          onAsk={() => assistant.setView(assistant.review ? 'review' : 'ask')}
        />
      </DrawTools>
      <Form drawing={draw.offer !== null} />
    </>
  );
}

function Form({ drawing }: { drawing: boolean }) {
  const { workspace, target, undo, say, insertion } = useEasel();
  const prompt = useFormPrompt(workspace);
  const { locked, toggleLock } = useLocks(workspace);
  const edit = useCallback(
    (field: FieldKey, change: (prompt: Prompt) => Prompt) =>
      void workspace.edit(STEP.type(field), change, { typing: field }),
    [workspace],
  );
  const step: OnStep = useCallback(
    (label, change, typing) => void workspace.edit(label, change, { typing }),
    [workspace],
  );
  return (
    <BuilderForm
      prompt={prompt}
      target={target.target}
      onEdit={edit}
      onStep={step}
      suggest={useSuggest(workspace)}
      foundBy={foundBy}
      onInsert={insertion.start}
      onPasteSubject={usePasted(workspace, target.target.id, undo.undoActions, say)}
      onTooLong={useRefuse(say)}
      locked={locked}
      onLock={toggleLock}
      drawing={drawing}
    />
  );
}
