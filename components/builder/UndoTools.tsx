import { t } from '@/components/hooks/text.ts';
import type { Undoing } from '@/components/hooks/use-workspace.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';

/** Undo and redo; each says what it would do. */
export function UndoTools({ undoes, redoes, undo, redo }: Undoing) {
  return (
    <span className="undo-tools">
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
    </span>
  );
}
