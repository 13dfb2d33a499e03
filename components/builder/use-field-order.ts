import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { FieldKey } from '@/lib/prompt/fields.ts';

/** The fields of a group as they stand: rows for what holds something, then what could be added. */
export interface FieldOrder {
  rows: readonly FieldKey[];
  empty: readonly FieldKey[];
}

/**
 * Sorts the fields of a group while the focus is elsewhere. While it is in the group each stays where it stands, so that
 * nothing moves under the hands and no element that has the focus is moved in the document.
 */
export function useFieldOrder(fields: readonly FieldKey[], isFilled: (field: FieldKey) => boolean) {
  const [held, setHeld] = useState<FieldOrder | null>(null);
  const order = held ?? {
    rows: fields.filter(isFilled),
    empty: fields.filter((field) => !isFilled(field)),
  };
  const afterPress = useAfterPress();

  return {
    order,
    onFocus: () => setHeld((now) => now ?? order),
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      // A press elsewhere takes the focus as it begins; what it is on must not move before it ends.
      afterPress(() => {
        // A window that loses the focus keeps the element that had it.
        if (!currentTarget.contains(document.activeElement)) setHeld(null);
      });
    },
  };
}

/** Gives a function that does a thing at once, or, while the pointer is down, after the click that comes of it. */
function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      isDown.current = true;
    };
    const release = () => {
      isDown.current = false;
      requestAnimationFrame(() => {
        for (const act of waiting.current.splice(0)) act();
      });
    };
    addEventListener('pointerdown', press, true);
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
    return () => {
      removeEventListener('pointerdown', press, true);
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
    };
  }, []);
  return (act) => {
    if (isDown.current) waiting.current.push(act);
    else act();
  };
}
