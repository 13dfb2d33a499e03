import { useCallback, useState } from 'react';
import { TooLong } from '@/components/builder/TooLong.tsx';
import { t } from '@/components/hooks/text.ts';
import { OverlayView } from '@/components/palette/OverlayView.tsx';
import { SearchButton } from '@/components/palette/SearchButton.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';
import type { Prompt } from '@/lib/prompt/model.ts';
import { AssistantView } from './AssistantView.tsx';
import { BuildView } from './BuildView.tsx';
import { EaselContext, useEasel } from './easel.ts';
import { HistoryView } from './HistoryView.tsx';
import type { EaselHost } from './host.ts';
import { Outcome } from './Outcome.tsx';
import { PresetsView } from './PresetsView.tsx';
import { Actions, Printed } from './ResultView.tsx';
import { Shell, type TabId } from './Shell.tsx';
import type { StartData } from './start-data.ts';
import { TargetCorner } from './TargetCorner.tsx';
import { useTooLong } from './use-bounds.ts';
import { useEaselOf } from './use-easel.ts';
import { usePromptActions } from './use-prompt-actions.ts';
import { useUndoLabels } from './use-workspace.ts';

interface EaselAppProps {
  host: EaselHost;
  start: StartData;
}

/** In place of a list that the storage would not give. */
const couldNotRead = (message: string) => <EmptyState title={t('presets.unreadable')} hint={message} />;

/** The whole app, the same in every window it is shown in; the host says what the window can do. */
export function EaselApp({ host, start }: EaselAppProps) {
  const [tab, setTab] = useState<TabId>('build');
  const { easel, status } = useEaselOf(
    host,
    start,
    useCallback(() => setTab('build'), []),
  );
  const tooLong = useTooLong(easel.workspace);
  const asking = easel.assistant.view !== 'form';
  const { shown } = easel.picker;
  const pictures = shown && <shown.View key={shown.field} field={shown.field} />;
  return (
    <EaselContext value={easel}>
      <Shell
        frame={host.frame}
        tab={tab}
        onTab={setTab}
        search={<SearchButton />}
        target={<TargetCorner />}
        build={<BuildView />}
        over={tooLong ? <TooLongView prompt={tooLong} /> : asking ? <AssistantView /> : pictures}
        overAll={easel.assistant.view === 'ask'}
        presets={
          <ErrorBoundary key="presets" fallback={couldNotRead}>
            <PresetsView />
          </ErrorBoundary>
        }
        history={
          <ErrorBoundary key="history" fallback={couldNotRead}>
            <HistoryView />
          </ErrorBoundary>
        }
        // Of a prompt that the form could not follow nothing is printed.
        printed={!tooLong && <Printed />}
        outcome={<Outcome status={status} />}
        // What takes the form's place has its own.
        actions={!tooLong && !asking && <Actions />}
        overlay={<OverlayView onTab={setTab} />}
      />
    </EaselContext>
  );
}

/** What takes the form's place while the prompt is too long for it. */
function TooLongView({ prompt }: { prompt: Prompt }) {
  const { workspace, copy, undo } = useEasel();
  const { clear } = usePromptActions();
  const undoing = { ...undo, ...useUndoLabels(workspace) };
  return <TooLong prompt={prompt} onCopy={(text) => void copy(text)} onClear={clear} undoing={undoing} />;
}
