import { UndoTools } from '@/components/builder/UndoTools.tsx';
import { boxName } from '@/components/hooks/box-name.ts';
import { useEasel } from '@/components/hooks/easel.ts';
import { hostOf } from '@/components/hooks/host-of.ts';
import { siteLine } from '@/components/hooks/site-line.ts';
import { t } from '@/components/hooks/text.ts';
import { useCoach } from '@/components/hooks/use-coach.ts';
import { useMarks } from '@/components/hooks/use-marks.ts';
import { usePickBox } from '@/components/hooks/use-pick-box.ts';
import { usePrinted, useQuestion } from '@/components/hooks/use-printed.ts';
import { usePromptActions } from '@/components/hooks/use-prompt-actions.ts';
import { useSiteHealth } from '@/components/hooks/use-site-health.ts';
import { useUndoLabels } from '@/components/hooks/use-workspace.ts';
import { ActionBar } from '@/components/preview/ActionBar.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import type { FoundBox } from '@/lib/messages/to-background.ts';

const NO_BOXES: FoundBox[] = [];

/** The foot of the Build tab. Only `Printed` follows the prompt: a keystroke draws nothing else of it again. */
export function ResultView() {
  return (
    <>
      <Printed />
      <Page />
      <Actions />
    </>
  );
}

function Printed() {
  const { start, workspace, page, undo, say, copy } = useEasel();
  const { compiled, length, checks } = usePrinted();
  const { switchedOff } = start;
  const coach = useCoach({ checks, workspace, undoActions: undo.undoActions, say, switchedOff });
  const pickBox = usePickBox();
  const hasNegative = page.survey?.negative != null;
  return (
    <>
      <Preview
        compiled={compiled}
        cutAt={length.cut}
        chunked={length.chunked}
        onCopyNegative={() => void copy(compiled.negative)}
        onPointNegative={pickBox && !hasNegative ? () => pickBox('negative') : undefined}
      />
      <LengthMeter {...length} text={compiled.text} />
      <CheckList checks={coach.checks} onFix={coach.fix} onSwitchOff={coach.switchOff} />
    </>
  );
}

/** Where the text goes, or the boxes to choose from; beside it undo and redo, which are always in sight. */
function Page() {
  const { workspace, page, insertion, undo } = useEasel();
  const { tab, site, survey, needsPress } = page;
  const labels = useUndoLabels(workspace);
  const pickBox = usePickBox();
  const health = useSiteHealth(site?.id ?? hostOf(tab?.url));
  const choices = insertion.choosing && survey ? survey.boxes : NO_BOXES;
  const pointAtBox = useMarks(tab?.id ?? null, choices);
  if (choices.length > 0) {
    return (
      <BoxChoices
        names={choices.map(({ report }) => boxName(report))}
        onPoint={pointAtBox}
        onChoose={(index) => insertion.choose(choices[index] ?? null)}
        onCancel={() => insertion.choose(null)}
      />
    );
  }
  const closed = needsPress ? ({ text: t('panel.pressFirst'), history: '', tone: 'warning' } as const) : null;
  const line = site?.closed ? null : (closed ?? siteLine(survey, health));
  return (
    <UndoTools {...undo} {...labels}>
      <SiteLine line={line} onPoint={pickBox && (() => pickBox('prompt'))} />
    </UndoTools>
  );
}

function Actions() {
  const { workspace, mode, setMode, insertion } = useEasel();
  const actions = usePromptActions();
  return (
    <ActionBar
      mode={mode}
      onMode={setMode}
      busy={insertion.busy}
      question={useQuestion()}
      onInsert={insertion.start}
      onAnswer={insertion.answer}
      onCopy={actions.copy}
      onClear={actions.clear}
      suggestedName={() => workspace.getState().prompt.subject.text}
      onSave={actions.save}
    />
  );
}
