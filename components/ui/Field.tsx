import type { ReactNode } from 'react';
import './Field.css';

/** Where the label stands: above the control, beside it, or heard but not seen, as something on screen says it already. */
export type FieldLayout = 'above' | 'beside' | 'unseen';

interface FieldProps {
  /** The id of the control the label speaks for. */
  id: string;
  label: string;
  layout?: FieldLayout;
  required?: boolean;
  /** At the end of the label's line. */
  aside?: ReactNode;
  /** A sentence on what is wrong, read with the control (its id is `${id}-error`). */
  error?: string | null;
  children: ReactNode;
}

/** A label, its control and, when needed, what is wrong with it. */
export function Field({ id, label, layout = 'above', required, aside, error, children }: FieldProps) {
  const unseen = layout === 'unseen';
  return (
    <div className="field" data-layout={layout}>
      <div className="field-head" data-unseen={unseen || undefined}>
        <label htmlFor={id} className={unseen ? 'unseen' : 'field-label'} data-required={required}>
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
