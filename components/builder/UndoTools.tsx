import type { ReactNode } from 'react';
import { t } from '@/components/hooks/text.ts';
import type { Undoing } from '@/components/hooks/use-workspace.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import './UndoTools.css';

/** Undo and redo, each saying what it would do, at the end of a line that is always in sight. */
export function UndoTools({ undoes, redoes, undo, redo, children }: Undoing & { children: ReactNode }) {
  return (
    <div className="undo-tools">
      {children}
      <IconButton
        icon="undo"
        name={undoes ? t('undo.undo', [undoes]) : t('undo.nothingToUndo')}
        aria-keyshortcuts="Control+Z"
        aria-disabled={!undoes}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        name={redoes ? t('undo.redo', [redoes]) : t('undo.nothingToRedo')}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        aria-disabled={!redoes}
        onClick={redo}
      />
    </div>
  );
}
