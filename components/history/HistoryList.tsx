import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { HistoryEntry } from '@/lib/storage/index.ts';
import { HistoryItem } from './HistoryItem.tsx';
import './HistoryList.css';

interface HistoryListProps {
  /** Newest first. */
  entries: readonly HistoryEntry[];
  /** The name of a target; the id itself for one that is gone. */
  targetName(id: string): string;
  now?: number;
  onUse(id: string): void;
  onRemove(id: string): void;
  onClear(): void;
}

export function HistoryList({ entries, targetName, now = Date.now(), ...events }: HistoryListProps) {
  if (entries.length === 0) return <EmptyState title={t('history.none')} hint={t('history.noneHint')} />;
  return (
    <div className="history-list">
      <div className="history-list-head">
        <Button look="link" onClick={events.onClear}>
          {t('history.clear')}
        </Button>
      </div>
      <ul aria-label={t('history.name')}>
        {entries.map((entry) => (
          <HistoryItem
            key={entry.id}
            entry={entry}
            targetName={targetName(entry.target)}
            now={now}
            onUse={events.onUse}
            onRemove={events.onRemove}
          />
        ))}
      </ul>
    </div>
  );
}
