import { type ReactNode, useDeferredValue, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import type { Preset } from '@/lib/storage/index.ts';
import { DeletedPresets } from './DeletedPresets.tsx';
import { PresetItem, type PresetItemEvents } from './PresetItem.tsx';
import './PresetList.css';

interface PresetListProps extends PresetItemEvents {
  /** In the order to show them. */
  presets: readonly Preset[];
  deleted: readonly Preset[];
  onRestore(id: string): void;
  /** The user wants to import or export. */
  onTransfer(): void;
  /** Prompts of ours to start from. */
  starters?: ReactNode;
}

export function PresetList({
  presets,
  deleted,
  onRestore,
  onTransfer,
  starters,
  ...events
}: PresetListProps) {
  const [typed, setTyped] = useState('');
  const found = findPresets(presets, useDeferredValue(typed));
  return (
    <div className="preset-list">
      <div className="preset-list-head">
        <TextField
          label={t('presets.search')}
          labelUnseen
          type="search"
          placeholder={t('presets.search')}
          value={typed}
          onChange={setTyped}
        />
        <Button look="link" onClick={onTransfer}>
          {t('presets.transfer')}
        </Button>
      </div>
      {presets.length === 0 && <EmptyState title={t('presets.none')} hint={t('presets.noneHint')} />}
      {presets.length > 0 && found.length === 0 && (
        <EmptyState title={t('presets.notFound')} hint={t('presets.notFoundHint')} />
      )}
      {found.length > 0 && (
        <ul className="preset-list-rows" aria-label={t('presets.name')}>
          {found.map((preset) => (
            <PresetItem key={preset.id} preset={preset} {...events} />
          ))}
        </ul>
      )}
      {starters && (
        <details className="preset-list-starters" open={presets.length === 0}>
          <summary>{t('starter.list')}</summary>
          <p>{t('starter.hint')}</p>
          {starters}
        </details>
      )}
      <DeletedPresets presets={deleted} onRestore={onRestore} />
    </div>
  );
}

/** The presets whose name, subject, folder or tags hold every word that was typed. */
function findPresets(presets: readonly Preset[], typed: string): readonly Preset[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return presets;
  return presets.filter(({ name, prompt, folder, tags }) => {
    const text = [name, prompt.subject.text, folder, ...tags].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
