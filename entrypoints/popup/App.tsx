import { AskButton } from '@/components/assistant/AskButton.tsx';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { BuilderTools } from '@/components/builder/BuilderTools.tsx';
import { DrawTools } from '@/components/builder/DrawTools.tsx';
import { Shell } from '@/components/builder/Shell.tsx';
import { UndoTools } from '@/components/builder/UndoTools.tsx';
import type { StartData } from '@/components/hooks/start-data.ts';
import { t } from '@/components/hooks/text.ts';
import { usePopup } from '@/components/hooks/use-popup.ts';
import { ActionBar } from '@/components/preview/ActionBar.tsx';
import { CheckList } from '@/components/preview/CheckList.tsx';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import { TargetField } from '@/components/sites/TargetField.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { foundBy, TARGETS } from '@/lib/prompt/index.ts';
import { AssistantOver } from './AssistantOver.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { PresetsPanel } from './PresetsPanel.tsx';

/** In place of a list that the storage would not give. */
const couldNotRead = (message: string) => <EmptyState title={t('presets.unreadable')} hint={message} />;

export function App({ start }: { start: StartData }) {
  const popup = usePopup(start);
  const { printed, coach, insertion, pickBox, assistant, draw } = popup;
  const { length, compiled } = printed;
  return (
    <Shell
      frame="popup"
      tab={popup.view}
      onTab={popup.setView}
      corner={
        <TargetField
          targets={TARGETS}
          target={popup.target.target}
          siteName={popup.siteName}
          siteTarget={popup.target.siteTarget}
          siteTargets={popup.target.offered}
          onChange={popup.target.choose}
          onReset={() => popup.target.choose(null)}
        />
      }
      build={
        <>
          <BuilderTools>
            <DrawTools
              seed={draw.seed}
              onSeed={draw.chooseSeed}
              onSurprise={draw.surprise}
              onVary={draw.vary}
            />
            <AskButton
              expanded={assistant.view !== 'form'}
              answered={assistant.review !== null}
              onAsk={() => assistant.setView(assistant.review ? 'review' : 'ask')}
            />
          </BuilderTools>
          <BuilderForm
            prompt={popup.prompt}
            onEdit={popup.edit}
            suggest={popup.suggest}
            foundBy={foundBy}
            onInsert={insertion.start}
            onPasteSubject={popup.pasted}
            locked={draw.locked}
            onLock={draw.toggleLock}
          />
        </>
      }
      over={assistant.view !== 'form' && <AssistantOver assistant={assistant} />}
      footer={
        <>
          <Preview
            compiled={compiled}
            cutAt={length.cut}
            chunked={length.chunked}
            onCopyNegative={popup.copyNegative}
            onPointNegative={pickBox && !popup.negativeFound ? () => pickBox('negative') : undefined}
          />
          <LengthMeter {...length} text={compiled.text} />
          <CheckList checks={coach.checks} onFix={coach.fix} onSwitchOff={coach.switchOff} />
          {popup.choices.length === 0 ? (
            <UndoTools {...popup.undoing}>
              <SiteLine line={popup.siteLine} onPoint={pickBox && (() => pickBox('prompt'))} />
            </UndoTools>
          ) : (
            <BoxChoices
              names={popup.choices.map(({ report }) => report.label)}
              onPoint={popup.pointAtBox}
              onChoose={(index) => insertion.choose(popup.choices[index] ?? null)}
              onCancel={() => insertion.choose(null)}
            />
          )}
          <ActionBar
            mode={popup.mode}
            onMode={popup.setMode}
            busy={insertion.busy}
            question={insertion.question}
            onInsert={insertion.start}
            onAnswer={insertion.answer}
            onCopy={popup.copy}
            onClear={popup.clear}
            suggestedName={popup.prompt.subject.text}
            onSave={popup.save}
          />
        </>
      }
      presets={
        <ErrorBoundary key="presets" fallback={couldNotRead}>
          <PresetsPanel popup={popup} />
        </ErrorBoundary>
      }
      history={
        <ErrorBoundary key="history" fallback={couldNotRead}>
          <HistoryPanel popup={popup} />
        </ErrorBoundary>
      }
      status={<StatusLine {...popup.status} />}
    />
  );
}
