import { type KeyboardEvent, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { FieldKey, OneField } from '@/lib/prompt/fields.ts';
import './OffSwitch.css';

/** Switches the words of a field off or on. */
export type SwitchField = (field: OneField, off: boolean, text: string) => void;

interface OffSwitchProps {
  /** Of what tells the field that its words are off. */
  id: string;
  field: FieldKey;
  off: boolean;
  onSwitch(): void;
}

/**
 * Switches the words of a field off, so that they stay there and are not printed. It shows while the field is pointed at
 * or is off, and is no stop of the Tab key: Alt+O does the same from the field.
 */
export function OffSwitch({ id, field, off, onSwitch }: OffSwitchProps) {
  const wasOff = useRef(off);
  wasOff.current ||= off;
  return (
    <span className="off-switch" data-off={off || undefined}>
      <IconButton
        name={t(off ? 'off.onField' : 'off.offField', [t(`field.${field}`)])}
        icon={off ? 'shown' : 'hidden'}
        tabIndex={-1}
        aria-keyshortcuts="Alt+O"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onSwitch}
      />
      <span id={id} className="unseen" aria-live="polite">
        {off ? t('off.isOff') : wasOff.current && t('off.isOn')}
      </span>
    </span>
  );
}

/** Alt+O in a field of one value switches it. True when the key was meant for that. */
export function switchByKey(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  // Where Alt writes another letter (macOS), that letter is what was meant.
  if (!altKey || ctrlKey || metaKey || key.toLowerCase() !== 'o' || event.nativeEvent.isComposing)
    return false;
  const field = target instanceof Element ? target.closest('[data-field]') : null;
  const button = field?.querySelector<HTMLElement>('.off-switch button');
  if (!button) return false;
  event.preventDefault();
  if (!event.repeat) button.click();
  return true;
}
