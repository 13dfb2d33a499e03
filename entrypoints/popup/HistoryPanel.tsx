import { HistoryList } from '@/components/history/HistoryList.tsx';
import { useHistory } from '@/components/hooks/use-history.ts';
import type { usePopup } from '@/components/hooks/use-popup.ts';
import { TARGETS } from '@/lib/prompt/index.ts';

export function HistoryPanel({ popup }: { popup: ReturnType<typeof usePopup> }) {
  const entries = useHistory();
  if (!entries) return null;
  return (
    <HistoryList
      entries={entries}
      targetName={(id) => TARGETS.find((target) => target.id === id)?.name ?? id}
      onUse={popup.useAgain}
      onRemove={popup.historyActions.remove}
      onClear={popup.historyActions.clear}
    />
  );
}
