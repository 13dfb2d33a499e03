import { useId } from 'react';
import { Field } from './Field.tsx';
import './Select.css';

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps {
  label: string;
  labelUnseen?: boolean;
  options: readonly SelectOption[];
  value: string;
  onChange(value: string): void;
  /** The id of a note that is read with it. */
  describedBy?: string;
}

/** The browser's own select: it opens at once, types ahead, and every assistive technology knows it. */
export function Select({ label, labelUnseen, options, value, onChange, describedBy }: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} labelUnseen={labelUnseen}>
      <select
        id={id}
        className="control select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
