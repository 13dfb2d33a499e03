import { messageText, t } from '@/components/hooks/text.ts';
import { momentOf } from '@/components/hooks/time.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { SetAsideRecord } from '@/lib/storage/index.ts';
import { OptionsSection } from './OptionsSection.tsx';
import './SetAsideList.css';

interface SetAsideListProps {
  /** Stored records that could not be read, kept exactly as they were found. */
  records: readonly Pick<SetAsideRecord, 'id' | 'reason' | 'at' | 'record'>[];
  onExportAll(): void;
}

export function SetAsideList({ records, onExportAll }: SetAsideListProps) {
  if (records.length === 0) return null;
  return (
    <OptionsSection name={t('setAside.name')} about={t('setAside.about')}>
      <Button onClick={onExportAll}>{t('setAside.export')}</Button>
      <ul>
        {records.map(({ id, reason, at, record }) => (
          <li key={id} className="set-aside-item">
            <span>{messageText(reason)}</span>{' '}
            <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
            <details>
              <summary>{t('setAside.raw')}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide text scrolls, also from the keyboard */}
              <pre tabIndex={0}>{JSON.stringify(record, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
