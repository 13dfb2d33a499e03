import { type ComponentProps, useId } from 'react';
import { Field } from './Field.tsx';
import './TextArea.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange(value: string): void;
  /** A sentence on what is wrong, read with the control. */
  error?: string | null;
}

/** A text of several lines under its label. */
export function TextArea({ label, value, onChange, error, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} error={error}>
      <textarea
        {...rest}
        id={id}
        className="control text-area"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : rest['aria-describedby']}
      />
    </Field>
  );
}
