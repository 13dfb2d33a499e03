import { HistoryList } from '@/components/history/HistoryList.tsx';
import { useHistory, useHistoryActions } from '@/components/history/use-history.ts';
import { targetName } from '@/components/hooks/target-name.ts';
import { t } from '@/components/hooks/text.ts';
import { targetById } from '@/lib/prompt/index.ts';
import { useEasel } from './easel.ts';
import { STEP } from './use-workspace.ts';

/** An entry of a later version may name a target that is not in the list. */
function nameOf(id: string): string {
  const target = targetById(id);
  return target ? targetName(target) : id;
}

export function HistoryView() {
  const { say, replace } = useEasel();
  const entries = useHistory();
  const actions = useHistoryActions(say);
  if (!entries) return null;
  return (
    <HistoryList
      entries={entries}
      targetName={nameOf}
      onUse={(id) => {
        const entry = entries.find((one) => one.id === id);
        if (entry) replace(STEP.history, entry.prompt, t('status.reused'));
      }}
      onRemove={actions.remove}
      onClear={actions.clear}
    />
  );
}
