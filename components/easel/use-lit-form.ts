import { type FocusEvent, type PointerEvent, type RefObject, useEffect } from 'react';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import type { Lit, LitField } from './lit-field.ts';

function fieldAt(target: EventTarget): Lit | null {
  const field = target instanceof Element && target.closest('[data-field]')?.getAttribute('data-field');
  return field ? { field: field as FieldKey, by: 'field' } : null;
}

/**
 * Lights the field whose words are pointed at, and tells which field is pointed at or has the focus. By an attribute:
 * no field is drawn anew for it.
 * @param form what holds the fields
 */
export function useLitForm(form: RefObject<HTMLElement | null>, lit: LitField) {
  useEffect(
    () =>
      lit.subscribe(() => {
        const now = lit.get();
        for (const field of form.current?.querySelectorAll('[data-field]') ?? []) {
          field.toggleAttribute(
            'data-lit',
            now?.by === 'words' && field.getAttribute('data-field') === now.field,
          );
        }
      }),
    [form, lit],
  );
  return {
    onPointerOver: ({ target }: PointerEvent) => lit.point(fieldAt(target)),
    onPointerLeave: () => lit.point(null),
    onFocus: ({ target }: FocusEvent) => lit.focus(fieldAt(target)),
    onBlur: () => lit.focus(null),
  };
}

/** Brings the focus to a field; nothing happens where the form is not in sight. */
export function focusField(field: string): void {
  const place = document.querySelector(`[data-field="${field}"]`);
  const control = place?.querySelector<HTMLElement>('input, textarea') ?? place?.querySelector('button');
  control?.focus();
  control?.scrollIntoView({ block: 'nearest' });
}
