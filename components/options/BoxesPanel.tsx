import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { StoredBox } from '@/lib/storage/index.ts';
import { BoxItem } from './BoxItem.tsx';
import { ImportButton } from './ImportButton.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { ReportView, type TransferReport } from './ReportView.tsx';

interface BoxesPanelProps {
  /** The newest first, each with whether it is not found any more. */
  boxes: readonly { box: StoredBox; lost: boolean }[];
  now?: number;
  busy?: boolean;
  report: TransferReport | null;
  onForget(id: string): void;
  onExport(): void;
  onImport(file: File): void;
}

/** The boxes the user pointed at. */
export function BoxesPanel({ boxes, now = Date.now(), busy = false, report, ...events }: BoxesPanelProps) {
  return (
    <OptionsSection name={t('boxes.name')} about={t('boxes.about')}>
      <div className="options-buttons">
        <Button disabled={busy || boxes.length === 0} onClick={events.onExport}>
          {t('boxes.export')}
        </Button>
        <ImportButton
          name={t('boxes.import')}
          fileName={t('boxes.file')}
          disabled={busy}
          onImport={events.onImport}
        />
      </div>
      <ReportView report={report} />
      {boxes.length === 0 ? (
        <EmptyState title={t('boxes.none')} hint={t('boxes.noneHint')} />
      ) : (
        <ul aria-label={t('boxes.name')}>
          {boxes.map(({ box, lost }) => (
            <BoxItem key={box.id} box={box} lost={lost} now={now} onForget={events.onForget} />
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}
