import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { InsertMode } from '@/lib/insert/field.ts';
import './InsertButton.css';

const MODES: readonly InsertMode[] = ['replace', 'caret', 'end'];
const isMac = /Mac/.test(navigator.platform);

interface InsertButtonProps {
  mode: InsertMode;
  onMode(mode: InsertMode): void;
  busy: boolean;
  /** Pale, since there is nothing to insert; pressed, it still says so. */
  empty: boolean;
  onInsert(): void;
}

/** Insert, and beside it what becomes of text that is in the box; anything but replacing it is named. */
export function InsertButton({ mode, onMode, busy, empty, onInsert }: InsertButtonProps) {
  const id = useId();
  return (
    <div className="insert-button" data-empty={empty || undefined} data-mode={mode}>
      <span className="insert-press">
        {/* Not `disabled`: that would take the focus away from whoever pressed it with the keyboard. */}
        <Button
          look="primary"
          aria-disabled={busy}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={onInsert}
        >
          {t('insert.insert')}
        </Button>
        <span aria-hidden="true" className="insert-keys">
          {t(isMac ? 'insert.keysMac' : 'insert.keys')}
        </span>
      </span>
      <span className="insert-mode">
        <label htmlFor={id} className="unseen">
          {t('insert.mode')}
        </label>
        <select
          id={id}
          title={t('insert.mode')}
          value={mode}
          onChange={(event) => onMode(event.target.value as InsertMode)}
        >
          {MODES.map((value) => (
            <option key={value} value={value}>
              {t(`insert.${value}`)}
            </option>
          ))}
        </select>
        <Icon shape="chevron" />
      </span>
    </div>
  );
}
