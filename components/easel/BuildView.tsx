import { lazy, Suspense, useCallback, useRef } from 'react';
import { AskButton } from '@/components/assistant/AskButton.tsx';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { DrawTools } from '@/components/builder/DrawTools.tsx';
import type { OnStep } from '@/components/builder/ParametersGroup.tsx';
import { UndoTools } from '@/components/builder/UndoTools.tsx';
import { useDraw, useLocks } from '@/components/builder/use-draw.ts';
import { useExplain } from '@/components/builder/use-explain.ts';
import { usePasted } from '@/components/builder/use-pasted.ts';
import { useSuggest } from '@/components/builder/use-suggest.ts';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { type FieldKey, foundBy, isEmptyPrompt, type Prompt } from '@/lib/prompt/index.ts';
import { pictureOf, picturePath } from '@/lib/prompt/vocabulary/pictures.ts';
import { useEasel } from './easel.ts';
import { useFormPrompt, useRefuse } from './use-bounds.ts';
import { useLitForm } from './use-lit-form.ts';
import { usePromptActions } from './use-prompt-actions.ts';
import { STEP, useUndoLabels, useWorkspace } from './use-workspace.ts';
import './BuildView.css';

const StarterPart = lazy(async () => ({
  default: (await import('@/components/presets/StarterPart.tsx')).StarterPart,
}));

const NewHere = lazy(() => import('./NewHere.tsx'));

/** The form, and at its foot what works on the whole prompt. */
export function BuildView() {
  const { workspace, target, undo, say, assistant, lit } = useEasel();
  const draw = useDraw(workspace, target.target, undo.undoActions, say);
  const form = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={form} className="shell-scroll" {...useLitForm(form, lit)}>
        <Form drawing={draw.offer !== null} />
        <FirstLooks />
      </div>
      <DrawTools workspace={workspace} target={target.target} draw={draw}>
        <AskButton
          expanded={assistant.view !== 'form'}
          answered={assistant.review !== null}
          onAsk={() => assistant.setView(assistant.review ? 'review' : 'ask')}
        />
        <PromptTools />
      </DrawTools>
    </>
  );
}

/** While nothing is written: four prompts of ours to start from. They come after the form can be used. */
function FirstLooks() {
  const { workspace } = useEasel();
  const empty = useWorkspace(workspace, ({ prompt }) => isEmptyPrompt(prompt));
  if (!empty) return null;
  return (
    <Suspense>
      <section className="first-looks" aria-label={t('starter.first')}>
        <h2>{t('starter.first')}</h2>
        <StarterPart most={4} />
        <NewHere />
      </section>
    </Suspense>
  );
}

function pictureAddress(field: FieldKey, offer: string): string | null {
  const picture = pictureOf(field, offer);
  return picture && picturePath(picture);
}

/** Clear, undo and redo, at the end of the tools. */
function PromptTools() {
  const { workspace, undo } = useEasel();
  const { clear } = usePromptActions();
  return (
    <>
      <IconButton icon="remove" name={t('action.clear')} onClick={clear} />
      <UndoTools {...undo} {...useUndoLabels(workspace)} />
    </>
  );
}

function Form({ drawing }: { drawing: boolean }) {
  const { workspace, target, undo, say, unsay, copy, insertion, picker, tried } = useEasel();
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
  const show = useCallback(
    (field: FieldKey, text: string | null, typed: string) =>
      tried.show(text === null ? null : { field, text, typed }),
    [tried],
  );
  return (
    <BuilderForm
      prompt={prompt}
      target={target.target}
      onEdit={edit}
      onStep={step}
      onCopy={useCallback((text: string) => void copy(text), [copy])}
      suggest={useSuggest(workspace)}
      foundBy={foundBy}
      pictureOf={pictureAddress}
      explain={useExplain()}
      onShow={show}
      onInsert={insertion.start}
      onPictures={picker.open}
      onPasteSubject={usePasted(workspace, target.target.id, undo.undoActions, say, unsay)}
      onTooLong={useRefuse(say)}
      locked={locked}
      onLock={toggleLock}
      drawing={drawing}
    />
  );
}
