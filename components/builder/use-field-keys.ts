import { type RefObject, useEffect, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { FIELDS, type FieldKey } from '@/lib/prompt/fields.ts';

/** The letter that goes to a field, shown on its label meanwhile. */
export const letterOf = (field: FieldKey): string => t(`fieldLetter.${field}`);

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock']);

/** The Latin letter of a key, by its place where the layout has other letters; empty where it is none. */
function pressedLetter({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return (key.length === 1 && /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()) || '';
}

/**
 * Ctrl+J or Cmd+J, then a letter, goes to a field from anywhere in the window; any other key ends it. True while the
 * letter is awaited.
 */
export function useFieldKeys(form: RefObject<HTMLFormElement | null>): boolean {
  const [awaiting, setAwaiting] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || MODIFIERS.has(event.key)) return;
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      const hasModifier = ctrlKey || metaKey || altKey;
      const letter = pressedLetter(event);
      if (letter === 'j' && (ctrlKey || metaKey) && !altKey && !shiftKey) {
        if (!form.current?.checkVisibility()) return;
        event.preventDefault();
        if (!event.repeat) setAwaiting((now) => !now);
        return;
      }
      if (!awaiting) return;
      setAwaiting(false);
      // A letter that is no field's was meant for none; it must not be typed either.
      if (hasModifier || (event.key.length > 1 && event.key !== 'Escape')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const field = FIELDS.find(({ key }) => letterOf(key) === letter)?.key;
      if (field)
        form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, textarea)`)?.focus();
    }
    const end = () => setAwaiting(false);
    document.addEventListener('keydown', onKeyDown, true);
    addEventListener('pointerdown', end);
    addEventListener('blur', end);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      removeEventListener('pointerdown', end);
      removeEventListener('blur', end);
    };
  }, [form, awaiting]);

  return awaiting;
}
