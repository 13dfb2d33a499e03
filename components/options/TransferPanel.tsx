import { useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import './TransferPanel.css';

/** What an import did, in words: a summary, then a list for each thing worth naming. */
export interface TransferReport {
  summary: string;
  lists: readonly { title: string; items: readonly string[] }[];
}

interface TransferPanelProps {
  presetCount: number;
  busy?: boolean;
  report: TransferReport | null;
  onExport(): void;
  onImport(file: File): void;
}

/** All presets into a file, and out of one. */
export function TransferPanel({ presetCount, busy = false, report, onExport, onImport }: TransferPanelProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="transfer-panel" aria-label={t('transfer.name')}>
      <h2>{t('transfer.name')}</h2>
      <p>{t('transfer.about', [presetCount])}</p>
      <div className="transfer-panel-buttons">
        <Button look="primary" disabled={busy || presetCount === 0} onClick={onExport}>
          {t('transfer.export')}
        </Button>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t('transfer.import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          aria-label={t('transfer.file')}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file can be chosen again.
            event.target.value = '';
            if (file) onImport(file);
          }}
        />
      </div>
      <div role="status">
        {report && <p>{report.summary}</p>}
        {report?.lists
          .filter(({ items }) => items.length > 0)
          .map(({ title, items }) => (
            <details key={title}>
              <summary>{title}</summary>
              <ul>
                {items.map((item, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the list never changes
                  <li key={index}>{item}</li>
                ))}
              </ul>
            </details>
          ))}
      </div>
    </section>
  );
}
