import { useState } from 'react';
import { db, setAside } from '@/components/hooks/store.ts';
import { errorText, messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import { saveFile } from '@/lib/platform/save-file.ts';
import {
  decodeText,
  exportBoxes,
  exportPresets,
  importBoxes,
  importPresets,
  isBoxesFile,
  readImport,
  type UnreadableRow,
} from '@/lib/storage/index.ts';
import type { TransferReport } from './ReportView.tsx';

/** Where Import was pressed: the answer is given there. */
export type TransferPlace = 'presets' | 'boxes';

const day = () => new Date().toISOString().slice(0, 10);
const says = (summary: string): TransferReport => ({ summary, lists: [] });
const named = ({ index, name, reason }: UnreadableRow) =>
  `${name ?? `#${index + 1}`}: ${messageText(reason)}`;

async function bringPresets(text: string, cancel: AbortSignal): Promise<TransferReport> {
  const result = await importPresets(db, text, { untitled: t('import.untitled') }, cancel);
  if (!result.ok) return says(messageText(result.error));
  const { added, skipped, renamed, unreadable } = result.value;
  await sendToBackground({ type: 'presetsChanged' });
  return {
    summary: t('options.imported', [added, skipped]),
    lists: [
      { title: t('options.renamedList'), items: renamed.map(({ from, to }) => `${from} → ${to}`) },
      { title: t('options.unreadableList'), items: unreadable.map(named) },
    ],
  };
}

async function bringBoxes(text: string): Promise<TransferReport> {
  const result = await importBoxes(db, text);
  if (!result.ok) return says(messageText(result.error));
  const { added, skipped, unreadable } = result.value;
  return {
    summary: t('boxes.imported', [added, skipped]),
    lists: [{ title: t('boxes.leftOut', [unreadable.length]), items: unreadable.map(named) }],
  };
}

/**
 * Presets and boxes into files and out of them; which of the two a file holds, it says itself.
 * @param say tells that an import goes on, where it takes long
 */
export function useTransfer(say: (status: Status) => void, unsay: (status: Status) => void) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ place: TransferPlace; report: TransferReport } | null>(null);

  async function read(file: File): Promise<TransferReport> {
    // Refused by its size before a byte of it is read.
    const size = readImport({ size: file.size });
    if (!size.ok) return says(messageText(size.error));
    const stopped = new AbortController();
    const cancel = { label: t('insert.cancel'), onAct: () => stopped.abort() };
    const going: Status = { text: t('import.going'), tone: 'busy', actions: [cancel] };
    setBusy(true);
    say(going);
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      if (!text.ok) return says(messageText(text.error));
      return await (isBoxesFile(text.value)
        ? bringBoxes(text.value)
        : bringPresets(text.value, stopped.signal));
    } catch (error) {
      return says(errorText(error));
    } finally {
      unsay(going);
      setBusy(false);
    }
  }

  return {
    busy,
    reportAt: (place: TransferPlace) => (answer?.place === place ? answer.report : null),
    importAt: (place: TransferPlace) => async (file: File) => setAnswer({ place, report: await read(file) }),
    exportAll: async () => saveFile(`prompt-easel-${day()}.json`, await exportPresets(db)),
    exportBoxes: async () => saveFile(`prompt-easel-boxes-${day()}.json`, await exportBoxes(db)),
    exportSetAside: async () => saveFile(`prompt-easel-set-aside-${day()}.json`, await setAside.exportAll()),
  };
}
