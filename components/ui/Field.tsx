import type { ReactNode } from 'react';
import './Field.css';

interface FieldProps {
  /** The id of the control the label speaks for. */
  id: string;
  label: string;
  /** The label is heard but not seen: something else on screen says it already. */
  labelUnseen?: boolean;
  required?: boolean;
  /** A sentence on what is wrong, read with the control (its id is `${id}-error`). */
  error?: string | null;
  children: ReactNode;
}

/** A label, a control under it and, when needed, what is wrong with it. */
export function Field({ id, label, labelUnseen, required, error, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={labelUnseen ? 'unseen' : 'field-label'} data-required={required}>
        {label}
      </label>
      {children}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
