import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import './UndoTools.css';

interface UndoToolsProps {
  /** What it would undo or do again, in words; null where there is nothing. */
  undoLabel: string | null;
  redoLabel: string | null;
  undo(): void;
  redo(): void;
}

/** Undo and redo, each saying what it would do. */
export function UndoTools({ undoLabel, redoLabel, undo, redo }: UndoToolsProps) {
  return (
    <div className="undo-tools">
      <IconButton
        icon="undo"
        name={undoLabel ? t('undo.undo', [undoLabel]) : t('undo.nothingToUndo')}
        aria-keyshortcuts="Control+Z"
        aria-disabled={!undoLabel}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        name={redoLabel ? t('undo.redo', [redoLabel]) : t('undo.nothingToRedo')}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        aria-disabled={!redoLabel}
        onClick={redo}
      />
    </div>
  );
}
