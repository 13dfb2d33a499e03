import { ActionBar } from '@/components/preview/ActionBar.tsx';
import { AddedWords } from '@/components/preview/AddedWords.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import { useCoach } from '@/components/preview/use-coach.ts';
import { usePickBox } from '@/components/sites/use-pick-box.ts';
import { type Compiled, isEmptyPrompt, withoutOff } from '@/lib/prompt/index.ts';
import { useEasel } from './easel.ts';
import { usePrinted, useQuestion } from './use-printed.ts';
import { usePromptActions } from './use-prompt-actions.ts';
import { useTried } from './use-tried.ts';
import { useWorkspace } from './use-workspace.ts';

/** What follows the prompt: a keystroke draws nothing else of the result again. */
export function Printed() {
  const { start, workspace, page, undo, lit, goTo, say, copy } = useEasel();
  const { compiled, length, checks } = usePrinted();
  const { switchedOff } = start;
  const coach = useCoach({ checks, workspace, undoActions: undo.undoActions, say, switchedOff });
  const pickBox = usePickBox();
  const hasNegative = page.scan?.negative != null;
  return (
    <>
      <Preview
        compiled={compiled}
        cutAt={length.cut}
        chunked={length.chunked}
        lit={lit}
        onGo={goTo}
        onCopyNegative={() => void copy(compiled.negative)}
        onPointNegative={pickBox && !hasNegative ? () => pickBox('negative') : undefined}
        tried={<Tried now={compiled} />}
      />
      <LengthMeter {...length} text={compiled.text} />
      <CheckList
        checks={coach.checks}
        nothingRead={compiled.text === ''}
        onFix={coach.fix}
        onSwitchOff={coach.switchOff}
      />
    </>
  );
}

/** Drawn by itself: pointing at a term draws nothing else of the result again. */
function Tried({ now }: { now: Compiled }) {
  const tried = useTried(now);
  return tried && <AddedWords before={now} after={tried.printed} field={tried.field} />;
}

export function Actions() {
  const { workspace, mode, setMode, insertion } = useEasel();
  const actions = usePromptActions();
  return (
    <ActionBar
      mode={mode}
      empty={useWorkspace(workspace, ({ prompt }) => isEmptyPrompt(withoutOff(prompt)))}
      onMode={setMode}
      busy={insertion.busy}
      question={useQuestion()}
      onInsert={insertion.start}
      onAnswer={insertion.answer}
      onCopy={actions.copy}
      suggestedName={() => workspace.getState().prompt.subject.text}
      onSave={actions.save}
    />
  );
}
