import { memo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import './PickerButton.css';

interface PickerButtonProps {
  field: PicturedField;
  onOpen(field: PicturedField): void;
}

/**
 * Shows the pictures of a field. No stop of the Tab key, as the button of a combobox is none: in the field itself a key
 * does the same.
 */
export const PickerButton = memo(function PickerButton({ field, onOpen }: PickerButtonProps) {
  return (
    <span className="picker-button">
      <IconButton
        icon="pictures"
        name={t('picker.open', [t(`field.${field}`)])}
        tabIndex={-1}
        aria-keyshortcuts="Alt+ArrowDown"
        // The focus stays in the field meanwhile, so that nothing moves under the press.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onOpen(field)}
      />
    </span>
  );
});
