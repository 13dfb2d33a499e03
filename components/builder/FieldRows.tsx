import type { ReactNode } from 'react';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { letterOf } from './use-field-keys.ts';
import { useFieldOrder } from './use-field-order.ts';
import './FieldRows.css';

interface FieldRowsProps {
  /** In the order of the form; always the same ones. */
  fields: readonly FieldKey[];
  isFilled(field: FieldKey): boolean;
  children(field: FieldKey): ReactNode;
}

/** The fields of a group: a row for each that holds something, and one line of those that could be added. */
export function FieldRows({ fields, isFilled, children }: FieldRowsProps) {
  const { order, onFocus, onBlur } = useFieldOrder(fields, isFilled);
  const draw = (field: FieldKey, look: 'row' | 'add') => (
    <div
      key={field}
      data-field={field}
      data-letter={letterOf(field)}
      data-look={look}
      data-filled={isFilled(field) || undefined}
    >
      {children(field)}
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees where the focus is
    <div className="field-rows" onFocus={onFocus} onBlur={onBlur}>
      {[...order.rows.map((field) => draw(field, 'row')), ...order.empty.map((field) => draw(field, 'add'))]}
    </div>
  );
}
