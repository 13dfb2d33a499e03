import { useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { ago } from '@/components/hooks/time.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import type { HistoryEntry } from '@/lib/storage/index.ts';
import './HistoryItem.css';

/** More than the two lines that are shown. */
const LONGEST_SHOWN = 300;

interface HistoryItemProps {
  entry: HistoryEntry;
  targetName: string;
  now: number;
  onUse(id: string): void;
  onRemove(id: string): void;
}

/** What was inserted or copied, where, for which target, and when. */
export function HistoryItem({ entry, targetName, now, onUse, onRemove }: HistoryItemProps) {
  const place = entry.host ?? t('history.copied');
  const where = `${targetName} · ${place} · `;
  const when = ago(entry.at, now);
  const text = shortened(entry.text, LONGEST_SHOWN);
  const row = useRef<HTMLLIElement>(null);

  function remove() {
    const neighbor = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    if (neighbor instanceof HTMLElement) neighbor.focus();
    onRemove(entry.id);
  }

  return (
    <li className="history-item" ref={row} tabIndex={-1}>
      <p className="history-item-text" title={text}>
        {text}
      </p>
      <p className="history-item-facts" title={`${where}${when}`}>
        {where}
        <time dateTime={new Date(entry.at).toISOString()}>{when}</time>
      </p>
      <Button aria-label={t('history.useName', [text])} onClick={() => onUse(entry.id)}>
        {t('history.use')}
      </Button>
      <IconButton icon="close" name={t('history.remove', [text])} onClick={remove} />
    </li>
  );
}
