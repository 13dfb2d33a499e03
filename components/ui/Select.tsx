import { useId } from 'react';
import { Field } from './Field.tsx';
import './Select.css';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

interface SelectProps {
  label: string;
  labelUnseen?: boolean;
  options: readonly (SelectOption | SelectGroup)[];
  value: string;
  onChange(value: string): void;
  /** The id of a note that is read with it. */
  describedBy?: string;
}

const drawn = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** The browser's own select: it opens at once, types ahead, and every assistive technology knows it. */
export function Select({ label, labelUnseen, options, value, onChange, describedBy }: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} layout={labelUnseen ? 'unseen' : 'above'}>
      <select
        id={id}
        className="control select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(drawn)}
            </optgroup>
          ) : (
            drawn(option)
          ),
        )}
      </select>
    </Field>
  );
}
