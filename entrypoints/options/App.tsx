import { t } from '@/components/hooks/text.ts';
import { usePresets } from '@/components/hooks/use-presets.ts';
import { useSetAside } from '@/components/hooks/use-set-aside.ts';
import { useTransfer } from '@/components/hooks/use-transfer.ts';
import { SetAsideList } from '@/components/options/SetAsideList.tsx';
import { TransferPanel } from '@/components/options/TransferPanel.tsx';
import '@/components/ui/theme.css';
import './options.css';

export function App() {
  const presets = usePresets();
  const setAside = useSetAside();
  const transfer = useTransfer();
  if (!presets) return null;
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <TransferPanel
        presetCount={presets.listed.length}
        busy={transfer.busy}
        report={transfer.report}
        onExport={transfer.exportAll}
        onImport={transfer.importFile}
      />
      {presets.listed.length === 0 && <p className="options-empty">{t('options.empty')}</p>}
      <SetAsideList records={setAside ?? []} onExportAll={transfer.exportSetAside} />
    </main>
  );
}
