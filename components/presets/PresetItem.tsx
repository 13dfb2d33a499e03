import { memo, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import type { Preset } from '@/lib/storage/index.ts';
import { RenameForm } from './RenameForm.tsx';
import './PresetItem.css';

/** More than the line that is shown. */
const LONGEST_SHOWN = 200;

export interface PresetItemEvents {
  onApply(id: string): void;
  onFavorite(id: string, favorite: boolean): void;
  /** Null when it was renamed, otherwise a sentence on why not. */
  onRename(id: string, name: string): Promise<string | null>;
  onDelete(id: string): void;
}

interface PresetItemProps extends PresetItemEvents {
  preset: Preset;
}

/** One row: its main button applies the preset. */
export const PresetItem = memo(function PresetItem(props: PresetItemProps) {
  const { id, name, favorite, prompt } = props.preset;
  const subject = shortened(prompt.subject.text, LONGEST_SHOWN);
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);

  function stopRenaming() {
    setRenaming(false);
    row.current?.focus();
  }

  function remove() {
    const neighbor = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    if (neighbor instanceof HTMLElement) neighbor.focus();
    props.onDelete(id);
  }

  return (
    <li className="preset-item" ref={row} tabIndex={-1}>
      {renaming ? (
        <RenameForm name={name} onRename={(next) => props.onRename(id, next)} onClose={stopRenaming} />
      ) : (
        <>
          <IconButton
            icon="star"
            name={t('presets.favorite', [name])}
            pressed={favorite}
            onClick={() => props.onFavorite(id, !favorite)}
          />
          <div className="preset-item-words">
            <button
              type="button"
              className="preset-item-apply"
              aria-label={t('presets.apply', [name])}
              title={name}
              aria-describedby={`${id}-subject`}
              onClick={() => props.onApply(id)}
            >
              {name}
            </button>
            <small id={`${id}-subject`} title={subject}>
              {subject}
            </small>
          </div>
          <IconButton icon="rename" name={t('presets.rename', [name])} onClick={() => setRenaming(true)} />
          <IconButton icon="remove" name={t('presets.delete', [name])} onClick={remove} />
        </>
      )}
    </li>
  );
});
