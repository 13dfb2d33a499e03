import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { ImportButton } from './ImportButton.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { ReportView, type TransferReport } from './ReportView.tsx';

interface TransferPanelProps {
  presetCount: number;
  busy?: boolean;
  report: TransferReport | null;
  onExport(): void;
  onImport(file: File): void;
}

/** All presets into a file, and out of one. */
export function TransferPanel({ presetCount, busy = false, report, onExport, onImport }: TransferPanelProps) {
  return (
    <OptionsSection name={t('transfer.name')} about={t('transfer.about', [presetCount])}>
      <div className="options-buttons">
        <Button look="primary" disabled={busy || presetCount === 0} onClick={onExport}>
          {t('transfer.export')}
        </Button>
        <ImportButton
          name={t('transfer.import')}
          fileName={t('transfer.file')}
          disabled={busy}
          onImport={onImport}
        />
      </div>
      {presetCount === 0 && <p className="options-soft">{t('options.empty')}</p>}
      <ReportView report={report} />
    </OptionsSection>
  );
}
