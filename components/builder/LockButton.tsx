import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import './LockButton.css';

interface LockButtonProps {
  field: FieldKey;
  locked: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  onToggle(field: FieldKey): void;
}

/**
 * Keeps a field as it is when the prompt is drawn or varied. While all are shown they are one stop of the Tab key, at the
 * first field, and the arrow keys go among them: a stop in each field would double the way through the form.
 */
export function LockButton({ field, locked, isStop, onToggle }: LockButtonProps) {
  return (
    <span className="lock-button" data-locked={locked || undefined}>
      <IconButton
        name={t('lock.field', [t(`field.${field}`)])}
        icon={locked ? 'lock' : 'unlock'}
        pressed={locked}
        tabIndex={isStop ? 0 : -1}
        aria-keyshortcuts="Alt+L"
        onClick={() => onToggle(field)}
      />
    </span>
  );
}
