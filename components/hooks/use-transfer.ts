import { useState } from 'react';
import type { TransferReport } from '@/components/options/TransferPanel.tsx';
import { sendToBackground } from '@/lib/messages/send.ts';
import { saveFile } from '@/lib/platform/save-file.ts';
import { exportPresets, type ImportReport, importPresets, readImport } from '@/lib/presets/index.ts';
import { db, setAside } from './store.ts';
import { t } from './text.ts';

const day = () => new Date().toISOString().slice(0, 10);

function describe({ added, skipped, renamed, unreadable }: ImportReport): TransferReport {
  return {
    summary: t('options.imported', [added, skipped]),
    lists: [
      { title: t('options.renamedList'), items: renamed.map(({ from, to }) => `${from} → ${to}`) },
      {
        title: t('options.unreadableList'),
        items: unreadable.map(({ index, name, reason }) => `${name ?? `#${index + 1}`}: ${reason}`),
      },
    ],
  };
}

/** Presets into a file and out of one. */
export function useTransfer() {
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<TransferReport | null>(null);
  const say = (summary: string) => setReport({ summary, lists: [] });

  async function importFile(file: File) {
    // Refused by its size before a byte of it is read.
    const size = readImport({ size: file.size });
    if (!size.ok) return say(size.error);
    setBusy(true);
    try {
      const result = await importPresets(db, await file.text());
      if (!result.ok) return say(result.error);
      await sendToBackground({ type: 'presetsChanged' });
      setReport(describe(result.value));
    } catch (error) {
      say((error as Error).message);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    report,
    importFile,
    exportAll: async () => saveFile(`prompt-easel-${day()}.json`, await exportPresets(db)),
    exportSetAside: async () => saveFile(`prompt-easel-set-aside-${day()}.json`, await setAside.exportAll()),
  };
}
