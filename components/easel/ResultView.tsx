import { UndoTools } from '@/components/builder/UndoTools.tsx';
import { t } from '@/components/hooks/text.ts';
import { ActionBar } from '@/components/preview/ActionBar.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import { useCoach } from '@/components/preview/use-coach.ts';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { boxName } from '@/components/sites/box-name.ts';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import { siteLine } from '@/components/sites/site-line.ts';
import { useMarks } from '@/components/sites/use-marks.ts';
import { usePickBox } from '@/components/sites/use-pick-box.ts';
import { useSiteHealth } from '@/components/sites/use-site-health.ts';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { useEasel } from './easel.ts';
import { usePrinted, useQuestion } from './use-printed.ts';
import { usePromptActions } from './use-prompt-actions.ts';
import { useUndoLabels } from './use-workspace.ts';

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
  const hasNegative = page.scan?.negative != null;
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
  const { tab, site, scan, needsPress } = page;
  const labels = useUndoLabels(workspace);
  const pickBox = usePickBox();
  const health = useSiteHealth(site, tab?.url);
  const choices = insertion.choosing && scan ? scan.boxes : NO_BOXES;
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
  const line = site?.closed ? null : (closed ?? siteLine(scan, health));
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
