import type { ReactNode } from 'react';
import './Field.css';

interface FieldProps {
  /** The id of the control the label speaks for. */
  id: string;
  label: string;
  /** The label is heard but not seen: something else on screen says it already. */
  labelUnseen?: boolean;
  required?: boolean;
  /** At the end of the label's line. */
  aside?: ReactNode;
  /** A sentence on what is wrong, read with the control (its id is `${id}-error`). */
  error?: string | null;
  children: ReactNode;
}

/** A label, a control under it and, when needed, what is wrong with it. */
export function Field({ id, label, labelUnseen, required, aside, error, children }: FieldProps) {
  return (
    <div className="field">
      <div className="field-head" data-unseen={labelUnseen}>
        <label htmlFor={id} className={labelUnseen ? 'unseen' : 'field-label'} data-required={required}>
          {label}
        </label>
        {aside}
      </div>
      {children}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
