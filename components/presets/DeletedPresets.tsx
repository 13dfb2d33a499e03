import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { Preset } from '@/lib/storage/index.ts';
import './DeletedPresets.css';

interface DeletedPresetsProps {
  presets: readonly Preset[];
  onRestore(id: string): void;
}

/** Nothing is deleted without a way back. */
export function DeletedPresets({ presets, onRestore }: DeletedPresetsProps) {
  if (presets.length === 0) return null;
  return (
    <details className="deleted-presets">
      <summary>{t('presets.deleted', [presets.length])}</summary>
      <ul>
        {presets.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button look="quiet" aria-label={t('presets.restoreName', [name])} onClick={() => onRestore(id)}>
              {t('presets.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
