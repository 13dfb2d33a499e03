import { type ComponentProps, useId } from 'react';
import { Field } from './Field.tsx';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  labelUnseen?: boolean;
  value: string;
  onChange(value: string): void;
  error?: string | null;
}

export function TextField({ label, labelUnseen, value, onChange, error, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Field
      id={id}
      label={label}
      layout={labelUnseen ? 'unseen' : 'above'}
      required={rest.required}
      error={error}
    >
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        className="control"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </Field>
  );
}
